import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { INDICATOR_NAMES } from '@/lib/i18n/names'
import { INDICATORS, type Indicator } from '@/lib/normalize/report'
import { CHART_FORMS, type ExplorerChoice, PANEL_SCALES, VALUE_MODES } from '@/lib/summarize/explorer-query'
import { IndicatorChooser } from './indicator-chooser'
import { SelectField } from './select-field'

interface Props {
  locale: Locale
  choice: ExplorerChoice
  indicators: readonly Indicator[]
  years: readonly number[]
  /** Years that an index can take for 100. */
  bases: readonly number[]
  /** The year, or place in words, that was chosen by itself; null where none was. */
  automatic: string | null
}

/** What the explorer asks beyond the common filters: indicators, form, and what is made of the values. */
export function ExplorerFields({ locale, choice, indicators, years, bases, automatic }: Props) {
  const { figures: words, filters } = messagesOf(locale)
  const ofProvinces = choice.form === 'ranking' || choice.form === 'tiles'
  const optionsOf = (some: readonly number[]) => [
    { value: '', label: automatic ? `${words.auto} (${automatic})` : words.auto },
    ...some.toReversed().map(year => ({ value: `${year}`, label: `${year}` })),
  ]
  const [only] = indicators
  return (
    <>
      <div className="col-span-2">
        <IndicatorChooser
          label={filters.indicators}
          summary={
            only && indicators.length === 1
              ? INDICATOR_NAMES[only][locale]
              : indicators.length
                ? words.indicatorsChosen(indicators.length)
                : words.chooseIndicators
          }
          options={INDICATORS.map(value => ({ value, label: INDICATOR_NAMES[value][locale] }))}
          chosen={indicators}
        />
      </div>
      <SelectField
        name="form"
        label={words.form}
        value={choice.form}
        options={CHART_FORMS.map(value => ({ value, label: words.forms[value] }))}
      />
      {!ofProvinces && (
        // Its options are sentences, not words: two columns hold the longest.
        <div className="col-span-2">
          <SelectField
            name="value"
            label={words.value}
            value={choice.value}
            options={VALUE_MODES.map(value => ({ value, label: words.values[value] }))}
          />
        </div>
      )}
      {choice.value === 'index' && !ofProvinces && (
        <SelectField name="base" label={words.base} value={`${choice.base ?? ''}`} options={optionsOf(bases)} />
      )}
      {choice.form === 'multiples' && (
        <SelectField
          name="scale"
          label={words.scale}
          value={choice.scale}
          options={PANEL_SCALES.map(value => ({ value, label: words.scales[value] }))}
        />
      )}
      {ofProvinces && (
        <SelectField name="year" label={words.year} value={`${choice.year ?? ''}`} options={optionsOf(years)} />
      )}
    </>
  )
}
