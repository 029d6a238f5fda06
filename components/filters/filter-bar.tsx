import type { ReactNode } from 'react'
import { ScreenLink } from '@/components/ui/screen-link'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import {
  type Filters,
  filtersToQuery,
  MAX_PROVINCES,
  NO_FILTERS,
  PERIOD_CHOICES,
  withFilters,
} from '@/lib/summarize/filters'
import type { UnitChoices } from '@/lib/summarize/unit-choice-types'
import { chosenOf } from './chosen-units'
import { KeptFocus } from './kept-focus'
import { LiveForm } from './live-form'
import { ProvinceChooser } from './province-chooser'
import { SelectField } from './select-field'

interface Props extends UnitChoices {
  locale: Locale
  /** The screen's path without its language. */
  path: string
  filters: Filters
  /** Years that there is data for, to choose from. */
  years: readonly number[]
  /** A screen without figures asks for years and provinces alone; a chart of provinces has no place for the country. */
  only?: 'years' | 'provinces'
  /** More fields of the screen's own, after the common ones. */
  children?: ReactNode
  /** The screen's own part of the query, canonical, with its defaults. */
  own?: { query: string; defaults: Record<string, string> }
}

/** Whoever chooses a province first sees it beside the country. */
const NEEDS = { level: 'province' }
const DEFAULTS = { period: NO_FILTERS.period, units: NO_FILTERS.units }

export function FilterBar({ locale, path, filters, years, current, former, only, children, own }: Props) {
  const { filters: words, periods } = messagesOf(locale)
  const query = [filtersToQuery(filters), own?.query ?? ''].filter(Boolean).join('&')
  const without = (ids: readonly string[]) => {
    const rest = withFilters(path, { ...filters, provinces: filters.provinces.filter(each => !ids.includes(each)) })
    return own?.query ? `${rest}${rest.includes('?') ? '&' : '?'}${own.query}` : rest
  }
  const anyYear = { value: '', label: words.anyYear }
  const yearOptions = [anyYear, ...years.map(year => ({ value: `${year}`, label: `${year}` }))]
  const chosen = [...current, ...former].flatMap(choice => chosenOf(choice, filters.provinces) ?? [])
  return (
    <section aria-label={words.title} className="screen-only mb-6">
      <LiveForm
        action={localePath(locale, path)}
        query={query}
        defaults={{ ...DEFAULTS, ...own?.defaults }}
        needs={NEEDS}
        label={words.title}
        pending={words.pending}
        className="grid grid-cols-2 items-start gap-x-4 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]"
      >
        <SelectField name="from" label={words.from} value={`${filters.from ?? ''}`} options={yearOptions} />
        <SelectField name="to" label={words.to} value={`${filters.to ?? ''}`} options={yearOptions} />
        <div className="col-span-2">
          <ProvinceChooser
            words={{
              provinces: words.provinces,
              choose: words.chooseProvinces,
              current: words.current,
              former: words.former,
              atMost: words.atMost(MAX_PROVINCES),
              national: words.national,
              find: words.find,
              noName: words.noName,
            }}
            current={current}
            former={former}
            chosen={filters.provinces}
            national={only ? null : filters.national || filters.provinces.length === 0}
            summary={chosen.length ? chosen.map(({ name }) => name).join(', ') : null}
          />
        </div>
        {only !== 'years' && (
          <>
            <SelectField
              name="period"
              label={words.period}
              value={filters.period}
              options={PERIOD_CHOICES.map(value => ({ value, label: periods[value] }))}
            />
            <SelectField
              name="units"
              label={words.units}
              value={filters.units}
              options={[
                { value: 'dated', label: words.unitsDated },
                { value: '2025', label: words.units2025 },
              ]}
            />
          </>
        )}
        {children}
        <noscript>
          <button type="submit" className="button button-strong mt-4">
            {words.apply}
          </button>
        </noscript>
      </LiveForm>
      <KeptFocus watched={query}>
        {query && (
          <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
            {chosen.map(unit => (
              <ScreenLink
                key={unit.name}
                href={localePath(locale, without(unit.ids))}
                scroll={false}
                aria-label={words.remove(unit.name)}
                className="inline-flex min-h-7 items-center gap-1 border border-edge px-2 hover:bg-sunken"
              >
                {unit.name} <span aria-hidden="true">×</span>
              </ScreenLink>
            ))}
            <ScreenLink href={localePath(locale, path)} scroll={false} className="link min-h-6">
              {words.clear}
            </ScreenLink>
          </p>
        )}
      </KeptFocus>
    </section>
  )
}
