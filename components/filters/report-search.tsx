import { ScreenLink } from '@/components/ui/screen-link'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportList } from '@/lib/summarize/report-list-types'
import { LiveForm } from './live-form'
import { SelectField } from './select-field'

interface Props {
  locale: Locale
  q: string
  has: readonly string[]
  facets: ReportList['facets']
  /** Canonical query of the first page. */
  query: string
}

export function ReportSearch({ locale, q, has, facets, query }: Props) {
  const { reports: words, filters } = messagesOf(locale)
  return (
    <search className="screen-only block border-rule border-b pb-4">
      <LiveForm
        action={localePath(locale, '/reports')}
        query={query}
        defaults={{}}
        label={words.facets}
        pending={filters.pending}
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]"
      >
        <div className="col-span-full flex max-w-2xl items-end gap-2">
          <label className="grow">
            <span className="label-caps block">{words.search}</span>
            <input type="search" name="q" defaultValue={q} placeholder={words.placeholder} className="field w-full" />
          </label>
          <button type="submit" className="button button-strong">
            {words.submit}
          </button>
        </div>
        {facets.map(({ name, label, value, options }) => (
          <SelectField key={name} name={name} label={label} value={value} options={options} />
        ))}
        <fieldset className="flex flex-wrap gap-x-4 sm:col-span-2">
          <legend className="sr-only">{words.has}</legend>
          {(['figures', 'warnings'] as const).map(value => (
            <label key={value} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="has"
                value={value}
                defaultChecked={has.includes(value)}
                className="size-4 accent-ink"
              />
              {value === 'figures' ? words.hasFigures : words.hasWarnings}
            </label>
          ))}
        </fieldset>
      </LiveForm>
      {query && (
        <ScreenLink href={localePath(locale, '/reports')} scroll={false} className="link inline-block min-h-6 text-sm">
          {words.clear}
        </ScreenLink>
      )}
    </search>
  )
}
