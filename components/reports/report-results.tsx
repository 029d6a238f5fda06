import { ScreenLink } from '@/components/ui/screen-link'
import type { Marked, ReportList } from '@/lib/summarize/report-list-types'

interface Props {
  list: ReportList
  words: { next: string; previous: string }
}

/** Found reports, one an entry, with the words that were searched for marked. */
export function ReportResults({ list, words }: Props) {
  return (
    <>
      <ol className="divide-y divide-rule border-ink border-t-2">
        {list.lines.map(({ id, href, title, labelled, snippet, facts, warnings }) => (
          <li key={id} className="py-3">
            <h2
              className={`text-base ${labelled ? 'font-normal' : 'font-semibold'}`}
              lang={labelled ? undefined : 'vi'}
            >
              <ScreenLink href={href} className="link inline-block min-h-6">
                <Runs of={title} />
              </ScreenLink>
            </h2>
            <p className="text-muted text-sm">
              {[...facts, labelled].filter(Boolean).join(' · ')}
              {warnings && <span className="text-alert"> · △ {warnings}</span>}
            </p>
            {snippet.runs.length > 0 && (
              <p className="mt-1 max-w-[80ch] text-sm" lang="vi">
                <Runs of={snippet} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <nav className="mt-4 flex gap-3">
        {list.previous && (
          <ScreenLink href={list.previous} className="button" rel="prev">
            {words.previous}
          </ScreenLink>
        )}
        {list.next && (
          <ScreenLink href={list.next} className="button" rel="next">
            {words.next}
          </ScreenLink>
        )}
      </nav>
    </>
  )
}

function Runs({ of }: { of: Marked }) {
  return of.runs.map(run =>
    run.marked ? (
      <mark key={run.start} className="bg-mark text-ink">
        {run.text}
      </mark>
    ) : (
      <span key={run.start}>{run.text}</span>
    ),
  )
}
