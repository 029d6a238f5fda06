import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { canonicalText, normalize } from '../lib/normalize'
import type { NormalizedReport, Span } from '../lib/normalize/report'

/** An article is its publisher's; a fact and the few words it stands in may be quoted. */
const LONGEST_QUOTE = 120

/** A span cut to its first words, still a true slice of the text. */
function shortened<T>(node: T): T {
  if (Array.isArray(node)) return node.map(shortened) as T
  if (node === null || typeof node !== 'object') return node
  const span = node as Partial<Span>
  if (typeof span.text === 'string' && typeof span.start === 'number') {
    if (span.text.length <= LONGEST_QUOTE) return node
    const text = span.text.slice(0, span.text.lastIndexOf(' ', LONGEST_QUOTE))
    return { start: span.start, end: span.start + text.length, text } as T
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shortened(value)])) as T
}

/**
 * The records of a folder's .txt articles as the dataset may carry them: facts and short words. Directives are left out,
 * since each is a sentence of the article.
 */
export function articleRecords(folder: string): NormalizedReport[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => {
      const text = canonicalText(readFileSync(join(folder, file), 'utf8'))
      const record = normalize(text, { id: basename(file, '.txt'), source: { url: null, file: null } })
      return shortened({ ...record, directives: [] })
    })
}
