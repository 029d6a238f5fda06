import { ScreenLink } from '@/components/ui/screen-link'
import { FACT_GROUPS, type FactGroup, type FactView } from '@/lib/summarize/report-types'

interface Props {
  facts: FactView[]
  titles: Record<FactGroup, string>
  toText: string
  /** What the link says that leads to all reports that tell the same. */
  toEvidence: string
  /** What the link says that leads to the chart that shows it. */
  toChart: string
}

/** The facts of a report by kind, each with the words that it was read from. */
export function ReportFacts({ facts, titles, ...words }: Props) {
  return (
    <div className="space-y-6">
      {FACT_GROUPS.map(group => {
        const own = facts.filter(fact => fact.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} aria-labelledby={`facts-${group}`}>
            <h3 id={`facts-${group}`} className="flex items-baseline gap-2 border-ink border-b pb-1 text-sm">
              <span data-group={group} className="fact-swatch" aria-hidden="true" />
              {titles[group]} <span className="font-normal text-muted">{own.length}</span>
            </h3>
            <ul className="divide-y divide-rule">
              {own.map(fact => (
                <Fact key={fact.id} fact={fact} {...words} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Fact({ fact, toText, toEvidence, toChart }: { fact: FactView } & Omit<Props, 'facts' | 'titles'>) {
  const { id, group, label, detail, quote, evidence, chart, marked, warnings } = fact
  const brief = marked && group === 'topics'
  return (
    <li id={id} className={`fact py-2 text-sm ${brief ? 'flex flex-wrap justify-between gap-x-3' : ''}`}>
      {marked ? (
        <a href={`#at-${id}`} className="link inline-block min-h-6 font-semibold" title={toText}>
          {label}
        </a>
      ) : (
        <span className="font-semibold">{label}</span>
      )}
      {detail && <p className="text-muted">{detail}</p>}
      {!marked && quote && (
        <blockquote className="mt-1 border-edge border-l-2 pl-2" lang="vi">
          <q>{quote}</q>
        </blockquote>
      )}
      {evidence && (
        <p className="flex flex-wrap gap-x-4">
          <a
            href={evidence.href}
            data-evidence={evidence.key}
            aria-label={`${toEvidence}: ${label}`}
            className="link inline-block min-h-6"
          >
            {toEvidence}
          </a>
          {chart && (
            <ScreenLink href={chart} aria-label={`${toChart}: ${label}`} className="link inline-block min-h-6">
              {toChart}
            </ScreenLink>
          )}
        </p>
      )}
      {warnings.map(warning => (
        <p key={warning} className="mt-1 text-alert">
          △ {warning}
        </p>
      ))}
    </li>
  )
}
