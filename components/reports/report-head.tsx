import { ScreenLink } from '@/components/ui/screen-link'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportView } from '@/lib/summarize/report-types'

/** Title, where and when it was published, its warnings, and the ways out: source and record. */
export function ReportHead({ view, locale, path }: { view: ReportView; locale: Locale; path: string }) {
  const { report: words } = messagesOf(locale)
  return (
    <header className="mb-8 border-rule border-b pb-4">
      <p className="mb-2 text-sm">
        <ScreenLink href={localePath(locale, '/reports')} className="link inline-block min-h-6">
          ← {words.all}
        </ScreenLink>
      </p>
      <h1 className="max-w-4xl text-2xl tracking-tight" lang="vi">
        {view.title}
      </h1>
      {view.isLabel && <p className="mt-1 text-muted text-sm">{words.labelled}</p>}
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {view.meta.map(({ label, value }) => (
          <div key={label}>
            <dt className="label-caps">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.warnings.length > 0 && (
        <ul className="mt-3 border-alert border-l-4 pl-3 text-sm" aria-label={words.warnings}>
          {view.warnings.map(warning => (
            <li key={warning}>△ {warning}</li>
          ))}
        </ul>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        {view.url && (
          <a href={view.url} rel="noreferrer" className="button">
            {words.original} ↗
          </a>
        )}
        <a href={localePath(locale, `${path}/record`)} download className="button">
          {words.download}
        </a>
      </p>
    </header>
  )
}
