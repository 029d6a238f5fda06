import type { EvidenceModel, EvidenceStatement } from '@/lib/summarize/evidence-types'

export interface EvidenceWords {
  shown: string
  chosen: string
  report: string
  original: string
  from: string
  also: string
}

/** Every report that states a number or a theme; the same in the panel and on the page. */
export function EvidenceList({ model, words }: { model: EvidenceModel; words: EvidenceWords }) {
  return (
    <div className="space-y-4">
      {model.value && (
        <p>
          <span className="label-caps block">{words.shown}</span>
          <span className="font-semibold text-xl">{model.value}</span>
        </p>
      )}
      {model.notes.map(note => (
        <p key={note} className={model.conflict ? 'border-alert border-l-4 pl-3' : 'text-muted'}>
          {note}
        </p>
      ))}
      {model.parts.length > 0 && (
        <div>
          <h2 className="label-caps">{words.from}</h2>
          <ul>
            {model.parts.map(part => (
              <li key={part.evidence}>
                <a href={part.href} data-evidence={part.evidence} className="link inline-block min-h-6">
                  {part.label}: {part.value}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className="divide-y divide-rule border-rule border-t">
        {model.statements.map(statement => (
          <Statement key={`${statement.reportHref} ${statement.quote}`} statement={statement} words={words} />
        ))}
      </ol>
      {model.more > 0 && <p className="text-muted text-sm">+{model.more}</p>}
    </div>
  )
}

function Statement({ statement, words }: { statement: EvidenceStatement; words: EvidenceWords }) {
  const { value, chosen, quote, publisher, date, rank, reportTitle, reportHref, url } = statement
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <b className="font-semibold">{value}</b>
        {chosen && <span className="border border-ink px-1.5 text-xs">{words.chosen}</span>}
      </p>
      <blockquote className="my-1.5 border-edge border-l-2 pl-3">
        <q className="bg-mark">{quote}</q>
      </blockquote>
      <p className="text-muted text-sm">
        {publisher} · {date} · {rank}
      </p>
      <p className="mt-0.5 text-sm">
        <a href={reportHref} className="link inline-block min-h-6" aria-label={`${words.report}: ${reportTitle}`}>
          {reportTitle}
        </a>
        {url && (
          <>
            {' · '}
            <a
              href={url}
              rel="noreferrer"
              className="link inline-block min-h-6"
              aria-label={`${words.original}: ${reportTitle}`}
            >
              {words.original} ↗
            </a>
          </>
        )}
      </p>
    </li>
  )
}
