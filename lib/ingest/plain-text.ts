/** Plain text as its writer meant it: what a word processor, a PDF or a database left in it is read over. */
import { canonicalText, type Flow } from '../normalize'
import type { EditedText } from './edited-text'
import { withoutPageNumbers } from './page-numbers'
import { type Tidied, tidied } from './tidy'

export async function readPlainText(
  raw: string,
): Promise<{ text: string; reading: Flow | null; notes: Tidied['notes'] }> {
  const text = canonicalText(raw)
  const characters = await withoutReferences(text)
  const { decoded, read, notes } = tidied(characters)
  return {
    text: decoded,
    reading: withoutPageNumbers(withoutStrayTabs(read)).flow,
    notes: characters === text ? notes : ['character references (&#7871;) read as their letters', ...notes],
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
function withoutStrayTabs(edited: EditedText): EditedText {
  if (!edited.text.includes('\t')) return edited
  const lines = edited.text.split('\n')
  const tabs = lines.map(line => line.trim().match(/\t+/g)?.length ?? 0)
  const isSentence = lines.map((line, i) => {
    const isRow = tabs[i] === tabs[i - 1] || tabs[i] === tabs[i + 1]
    return tabs[i] !== 0 && !isRow && line.length >= SENTENCE_LENGTH && ENDS_SENTENCE.test(line)
  })
  let line = 0
  return edited.replace(/\t+|\n/g, found => {
    if (found !== '\n') return isSentence[line] ? ' ' : found
    line++
    return found
  })
}
