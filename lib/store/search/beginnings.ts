/** A beginning as the words that reports have and that begin so: the index then reads few lists, however many reports there are. */
import type { Sql } from '../sql'
import { otherSpelling } from './numbers'
import type { Phrases, Term } from './query'

/** Vietnamese has some 2,500 syllables without diacritics, fewer than 30 with one beginning of three letters. */
const MOST_WORDS = 60
/** Sorts after every letter and digit of a folded word. */
const AFTER_ALL = '~'

/** The shortest words first: those that are nearest to what was typed. A beginning that no report has stands for itself, and finds nothing. */
export async function phrasesOf(sql: Sql, { words, prefix }: Term): Promise<Phrases> {
  const last = words.at(-1)
  if (!prefix || last === undefined) return [words, ...[otherSpelling(words) ?? []].filter(other => other.length > 0)]
  const [from, to] = sql.dialect === 'sqlite' ? ['?', '?'] : ['$1', '$2']
  const found = await sql.all<{ word: string }>(
    `SELECT word FROM report_search_words WHERE word >= ${from} AND word < ${to}
     ORDER BY length(word), word LIMIT ${MOST_WORDS}`,
    [last, last + AFTER_ALL],
  )
  return found.length > 0 ? found.map(({ word }) => [...words.slice(0, -1), word]) : [words]
}
