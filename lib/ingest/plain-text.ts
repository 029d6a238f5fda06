/** Plain text as its writer meant it: what a word processor, a PDF or a database left in it is read over. */
import { canonicalText, type Flow } from '../normalize'
import { EditedText } from './edited-text'
import { withoutPageNumbers } from './page-numbers'
import { type Tidied, tidied } from './tidy'

export async function readPlainText(
  raw: string,
): Promise<{ text: string; reading: Flow | null; notes: Tidied['notes'] }> {
  const written = canonicalText(raw)
  const characters = await withoutReferences(written)
  // Letters written as references are what the text is; signs ("&nbsp;") are read over.
  const asLetters = characters !== null && ADDS_LETTERS.test(characters.text) && !ADDS_LETTERS.test(written)
  const text = asLetters ? characters.text : written
  const { decoded, read, notes } = tidied(text, asLetters || characters === null ? undefined : characters)
  return {
    text: decoded,
    reading: withoutPageNumbers(withoutStrayTabs(read)).flow,
    notes: characters === null ? notes : ['character references (&#7871;) read as their letters', ...notes],
  }
}

const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/gi
/** Fewer may be an example that a text gives. */
const FEWEST_REFERENCES = 3
const ADDS_LETTERS = /(?!\p{ASCII})\p{L}/u

/** A page's source, or a database, writes letters as "&#7871;"; null where a text does not. */
async function withoutReferences(text: string): Promise<EditedText | null> {
  const references = new Set(text.match(REFERENCE))
  if (references.size < FEWEST_REFERENCES) return null
  const { charactersOf } = await import('./html/tree')
  const read = EditedText.of(text).replace(REFERENCE, reference => charactersOf(reference))
  return read.text === text ? null : read
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
