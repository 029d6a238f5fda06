import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_DATA } from '@/lib/i18n/open-data'

interface Props {
  locale: Locale
  /** The page with its filters. */
  address: string
  /** Requests to show, as a shell takes them. */
  examples: string[]
}

/** What a reader of the data must know: values, programs, errors, licence. */
export function ApiGuide({ locale, address, examples }: Props) {
  const words = OPEN_DATA[locale]
  const documents = [
    ['/api/v1/openapi.json', words.openapi],
    ['/api/v1/schema/normalized-report-1.json', words.schema],
    ['/api/v1/coverage', words.coverage],
  ] as const
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Part id="reading" title={words.reading}>
        <Terms terms={words.readingPoints.map(([term = '', text = '']) => ({ id: term, term, text }))} />
      </Part>
      <Part id="api" title={words.api}>
        <p>{words.apiText}</p>
        <Code label={words.example} lines={examples} />
        <ul>
          {documents.map(([path, label]) => (
            <li key={path}>
              <a href={path} className="link">
                {label}
              </a>{' '}
              <code className="text-muted text-xs">{path}</code>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="problems" title={words.problems}>
        <p>{words.problemsText}</p>
        <Terms
          terms={Object.entries(words.problemAdvice).map(([kind, text]) => ({
            id: `problem-${kind}`,
            term: kind,
            text,
          }))}
        />
      </Part>
      <Part id="licence" title={words.licence}>
        <p>{words.licenceText}</p>
        <p>{words.cite}</p>
        <p className="border-rule border-l-2 pl-3 [overflow-wrap:anywhere]">{words.citation(address)}</p>
      </Part>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0 space-y-3 text-sm">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Terms({ terms }: { terms: { id: string; term: string; text: string }[] }) {
  return (
    <dl className="space-y-2">
      {terms.map(({ id, term, text }) => (
        <div key={id} id={id} className="target:bg-mark">
          <dt>
            <code>{term}</code>
          </dt>
          <dd className="text-muted">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Code({ label, lines }: { label: string; lines: string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto bg-sunken p-3">
      <pre className="text-xs">
        <code>{lines.join('\n')}</code>
      </pre>
    </section>
  )
}
