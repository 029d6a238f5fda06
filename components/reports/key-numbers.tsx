import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { PeriodChoice } from '@/lib/summarize/filters'
import type { KeyNumber } from '@/lib/summarize/key-numbers-types'
import { keyNumberNotes } from './key-number-notes'

interface Props {
  locale: Locale
  numbers: KeyNumber[]
  period: PeriodChoice
}

/** The numbers of the newest whole period, each a link to its evidence. */
export function KeyNumbers({ locale, numbers, period }: Props) {
  const { keyNumbers: words } = messagesOf(locale)
  if (numbers.length === 0) return <p className="border-ink border-t-2 py-2 text-muted text-sm">{words.none[period]}</p>
  return (
    <ul className="grid grid-cols-2 gap-x-6 border-ink border-t-2 md:grid-cols-4">
      {numbers.map(({ indicator, name, when, value, unit, change, evidence, conflict, basis }) => (
        <li key={indicator} className="border-rule border-b py-3">
          <p className="label-caps">
            {name}, {when}
          </p>
          <p className="mt-0.5">
            <a
              href={localePath(locale, `/evidence?key=${encodeURIComponent(evidence)}`)}
              data-evidence={evidence}
              aria-label={`${words.open(name)}: ${value} ${unit}`}
              className={`link text-xl ${basis === 'computed' ? 'font-normal italic' : 'font-semibold'}`}
            >
              {value}
            </a>{' '}
            <span className="text-muted text-sm">
              {unit}
              {conflict && ' △'}
            </span>
          </p>
          <Notes of={keyNumberNotes(locale, { basis, conflict })} />
          <p className="text-muted text-sm">{change}</p>
        </li>
      ))}
    </ul>
  )
}

function Notes({ of }: { of: string }) {
  return of && <p className="text-muted text-sm">{of}</p>
}
