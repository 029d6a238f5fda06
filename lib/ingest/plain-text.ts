/** Plain text as its writer meant it: what a word processor, a PDF or a database left in it is taken out. */
import { withoutPageNumbers } from './page-numbers'
import type { Repaired } from './repair-letters'
import { tidied } from './tidy'

export async function readPlainText(raw: string): Promise<Repaired> {
  const characters = await withoutReferences(raw)
  const { text, notes } = tidied(characters)
  return {
    text: withoutPageNumbers(withoutStrayTabs(text)),
    notes: characters === raw ? notes : ['character references (&#7871;) read as their letters', ...notes],
  }
}

const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/gi
/** Fewer may be an example that a text gives. */
const FEWEST_REFERENCES = 3

/** A page's source, or a database, writes letters as "&#7871;". */
async function withoutReferences(text: string): Promise<string> {
  const references = new Set(text.match(REFERENCE))
  if (references.size < FEWEST_REFERENCES) return text
  const { charactersOf } = await import('./html/tree')
  return text.replace(REFERENCE, reference => charactersOf(reference))
}

/** A line so long, and ended like this, is a sentence. */
const SENTENCE_LENGTH = 60
const ENDS_SENTENCE = /[.;:!?…]["”’)]?\s*$/

/** In a sentence a tab is a space; between the cells of a table it stays. A row of a table has a neighbour with as many. */
function withoutStrayTabs(text: string): string {
  if (!text.includes('\t')) return text
  const lines = text.split('\n')
  const tabs = lines.map(line => line.trim().match(/\t+/g)?.length ?? 0)
  return lines
    .map((line, i) => {
      const isRow = tabs[i] === tabs[i - 1] || tabs[i] === tabs[i + 1]
      const isSentence = line.length >= SENTENCE_LENGTH && ENDS_SENTENCE.test(line)
      return tabs[i] === 0 || isRow || !isSentence ? line : line.replace(/\t+/g, ' ')
    })
    .join('\n')
}
