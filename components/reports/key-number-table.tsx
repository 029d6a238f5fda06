import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { INDICATOR_NAMES } from '@/lib/i18n/names'
import { INDICATORS } from '@/lib/normalize/report'
import type { PeriodChoice } from '@/lib/summarize/filters'
import type { KeyNumber } from '@/lib/summarize/key-numbers-types'
import { keyNumberNotes } from './key-number-notes'

interface Props {
  locale: Locale
  places: { jurisdiction: string; name: string; numbers: KeyNumber[] }[]
  period: PeriodChoice
}

/** The numbers of the newest whole period of several places, one under the other by indicator. */
export function KeyNumberTable({ locale, places, period }: Props) {
  const { keyNumbers: words, filters } = messagesOf(locale)
  const told = INDICATORS.filter(indicator =>
    places.some(({ numbers }) => numbers.some(number => number.indicator === indicator)),
  )
  const label = `${words.title}: ${places.map(({ name }) => name).join(', ')}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto border-ink border-t-2" tabIndex={0} aria-label={label}>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-rule border-b">
            <th scope="col" className="py-2 pr-4">
              <span className="sr-only">{filters.provinces}</span>
            </th>
            {told.map(indicator => (
              <th key={indicator} scope="col" className="label-caps py-2 pr-4 align-bottom">
                {INDICATOR_NAMES[indicator][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ jurisdiction, name, numbers }) => (
            <tr key={jurisdiction} className="border-rule border-b align-top">
              <th scope="row" className="py-2 pr-4 font-semibold text-sm">
                {name}
              </th>
              {told.map(indicator => (
                <td key={indicator} className="min-w-36 py-2 pr-4">
                  <Cell
                    locale={locale}
                    place={name}
                    number={numbers.find(each => each.indicator === indicator)}
                    none={words.none[period]}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  locale: Locale
  place: string
  number: KeyNumber | undefined
  none: string
}

function Cell({ locale, place, number, none }: CellProps) {
  const { keyNumbers: words } = messagesOf(locale)
  if (!number) return <span className="text-muted text-sm">{none}</span>
  const { name, value, unit, when, change, evidence, basis, conflict } = number
  const notes = keyNumberNotes(locale, number)
  return (
    <>
      <a
        href={localePath(locale, `/evidence?key=${encodeURIComponent(evidence)}`)}
        data-evidence={evidence}
        aria-label={`${words.open(`${name}, ${place}`)}: ${value} ${unit}`}
        className={`link text-lg ${basis === 'computed' ? 'font-normal italic' : 'font-semibold'}`}
      >
        {value}
      </a>{' '}
      <span className="text-muted text-sm">
        {unit ? `${unit}, ${when}` : when}
        {conflict && ' △'}
      </span>
      {notes && <span className="block text-muted text-xs">{notes}</span>}
      <span className="block text-muted text-xs">{change}</span>
    </>
  )
}
