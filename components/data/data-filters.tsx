import { chosenOf } from '@/components/filters/chosen-units'
import { LiveForm } from '@/components/filters/live-form'
import { ProvinceChooser } from '@/components/filters/province-chooser'
import { SelectField } from '@/components/filters/select-field'
import { ScreenLink } from '@/components/ui/screen-link'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { INDICATOR_NAMES } from '@/lib/i18n/names'
import { OPEN_DATA } from '@/lib/i18n/open-data'
import { INDICATORS } from '@/lib/normalize/report'
import { type Filters, PERIOD_CHOICES } from '@/lib/summarize/filters'
import type { UnitChoices } from '@/lib/summarize/unit-choice-types'

interface Props extends UnitChoices {
  locale: Locale
  filters: Filters
  /** The canonical query that the page was drawn from. */
  query: string
  national: boolean
  /** Null: every kind of period. */
  period: string | null
  years: readonly number[]
}

/** The open data's filters: those of the screens, but nothing chosen means everything. */
export function DataFilters({ locale, filters, query, national, period, years, current, former }: Props) {
  const { filters: words, periods } = messagesOf(locale)
  const data = OPEN_DATA[locale]
  const chosen = [...current, ...former].flatMap(choice => chosenOf(choice, filters.provinces) ?? [])
  const year = (value: number | null, name: 'from' | 'to') => (
    <SelectField
      name={name}
      label={words[name]}
      value={`${value ?? ''}`}
      options={[{ value: '', label: words.anyYear }, ...years.map(each => ({ value: `${each}`, label: `${each}` }))]}
    />
  )
  return (
    <section aria-label={words.title} className="screen-only mb-8 border-rule border-b pb-4">
      <LiveForm
        action={localePath(locale, '/data')}
        query={query}
        defaults={{ units: 'dated' }}
        label={words.title}
        pending={words.pending}
        className="grid grid-cols-2 items-start gap-x-4 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]"
      >
        {year(filters.from, 'from')}
        {year(filters.to, 'to')}
        <div className="col-span-2">
          <ProvinceChooser
            words={{
              provinces: words.provinces,
              choose: words.chooseProvinces,
              current: words.current,
              former: words.former,
              atMost: data.provinceHint,
              national: words.national,
              find: words.find,
              noName: words.noName,
            }}
            current={current}
            former={former}
            chosen={filters.provinces}
            national={national}
            summary={chosen.length > 0 ? chosen.map(({ name }) => name).join(', ') : null}
          />
        </div>
        <SelectField
          name="period"
          label={words.period}
          value={period ?? ''}
          options={[
            { value: '', label: data.anyPeriod },
            ...PERIOD_CHOICES.map(value => ({ value, label: periods[value] })),
          ]}
        />
        <SelectField
          name="indicator"
          label={data.indicator}
          value={filters.indicators[0] ?? ''}
          options={[
            { value: '', label: data.anyIndicator },
            ...INDICATORS.map(value => ({ value, label: INDICATOR_NAMES[value][locale] })),
          ]}
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
        <noscript>
          <button type="submit" className="button button-strong mt-4">
            {words.apply}
          </button>
        </noscript>
      </LiveForm>
      {query && (
        <p className="mt-2 text-sm">
          <ScreenLink href={localePath(locale, '/data')} scroll={false} className="link min-h-6">
            {words.clear}
          </ScreenLink>
        </p>
      )}
    </section>
  )
}
