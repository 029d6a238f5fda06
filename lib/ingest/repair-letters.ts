/**
 * Unicode text whose letters are not those that were written: typed in a font of the years before Unicode, or UTF-8 that a program took for
 * windows-1252. Both are often only a part of a text, so each stretch is judged by itself, and none that is Vietnamese already is touched.
 */
import { fromTcvn3, fromVni } from './legacy-fonts'
import { fromMojibake, MOJIBAKE } from './mojibake'
import { withStrokes } from './strokes'
import { splitAtUnicode, UNICODE_LETTER } from './unicode-words'
import { vietnameseShare } from './vietnamese-share'

export interface Repaired {
  text: string
  /** What was repaired, for the person who gave the file. */
  notes: string[]
}

interface Reading {
  encoding: string
  read: (text: string) => string
}

const READINGS: readonly Reading[] = [
  { encoding: 'TCVN3', read: fromTcvn3 },
  { encoding: 'VNI', read: fromVni },
  { encoding: MOJIBAKE, read: fromMojibake },
]

const LINE = /[^\n]+/g
/** Both old fonts and mojibake are made of these letters and signs. */
const LATIN_1 = /[\u0080-\u00ff]/
/** Signs that stand alone (bullets, "©", "»") are no words, though an old font has letters in their places. */
const LONE_SIGN = /(?<![^\s|])[^\p{ASCII}](?![^\s|])/gu

/** So many words in one stretch that are not Vietnamese as they stand show that a text holds an old encoding at all. */
const ENOUGH_WORDS = 3
/** A stretch with a larger share of Vietnamese words is right as it stands, and one with a smaller share is not read rightly. */
const RIGHT_SHARE = 0.5
const ENOUGH_SHARE = 0.75

/**
 * What old fonts and mojibake show in every few words and Vietnamese in Unicode does not: signs and letters of Latin-1 that it has no
 * use for, or (VNI) a marked vowel behind one that none follows. Most texts have neither, and need not be judged word by word.
 */
const FOREIGN =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7ËÎÏÐÑ\u00d6-\u00d8ÛÜÞß\u00e4-\u00e7ëîïðñ\u00f6-\u00f8ûüþÿ]|[ae][à-ý]|[AE][À-Ý]|[oO][âùúôõêìÂÙÚÔÕÊÌ]/

/** The letters that were meant, and which encodings gave others. */
export const repairLetters = (text: string): Repaired => repair(text, READINGS)

/** The same for a page's source, where tags may stand between the letters of a word: mojibake alone shows in each letter. */
export const repairMojibake = (text: string): Repaired =>
  repair(
    text,
    READINGS.filter(({ encoding }) => encoding === MOJIBAKE),
  )

function repair(text: string, readings: readonly Reading[]): Repaired {
  if (!FOREIGN.test(text)) return { text, notes: [] }
  const known = readingsIn(text, readings)
  if (known.length === 0) return { text, notes: [] }
  // A text with no letter of Unicode's own is of one encoding: its few words that are Vietnamese in both readings follow the rest.
  const isWhole = !UNICODE_LETTER.test(text)
  const only = isWhole && known.length === 1 ? bestReading(text, known) : null
  if (only) return { text: only.read(text), notes: [`read as ${only.encoding}`] }
  const used = new Set<string>()
  const repaired = text.replace(LINE, line =>
    mapStretches(line, stretch => {
      const best = bestReading(stretch, known)
      if (best) used.add(best.encoding)
      return best?.read(stretch) ?? stretch
    }),
  )
  return { text: repaired, notes: [...used].map(encoding => `read ${isWhole ? '' : 'in part '}as ${encoding}`) }
}

/** The encodings that a text shows, by one stretch of enough words, or by all of them where nothing in it speaks for Unicode. */
function readingsIn(text: string, readings: readonly Reading[]): Reading[] {
  const words = new Map<Reading, number>()
  const shown = new Set<Reading>()
  for (const [line] of text.matchAll(LINE)) {
    mapStretches(line, stretch => {
      const best = bestReading(stretch, readings)
      if (best) {
        const { words: all, share } = shareOf(stretch)
        const count = Math.round(all * (1 - share))
        words.set(best, (words.get(best) ?? 0) + count)
        if (count >= ENOUGH_WORDS) shown.add(best)
      }
      return stretch
    })
  }
  if (shown.size === 0 && !UNICODE_LETTER.test(text)) {
    for (const [reading, count] of words) if (count >= ENOUGH_WORDS) shown.add(reading)
  }
  return readings.filter(reading => shown.has(reading))
}

/** The reading under which a stretch is Vietnamese that is not as it stands; null where none is. */
function bestReading(stretch: string, readings: readonly Reading[]): Reading | null {
  const asItStands = shareOf(withStrokes(stretch.replaceAll('\u00ad', '')))
  if (asItStands.share > RIGHT_SHARE) return null
  let best: Reading | null = null
  let bestShare = ENOUGH_SHARE
  for (const reading of readings) {
    const read = reading.read(stretch)
    const { words, share } = shareOf(read)
    if (read !== stretch && words > 0 && share >= bestShare) {
      best = reading
      bestShare = share + Number.EPSILON
    }
  }
  return best
}

const shareOf = (text: string) => vietnameseShare(text.replace(LONE_SIGN, ' '))

function mapStretches(line: string, change: (stretch: string) => string): string {
  if (!LATIN_1.test(line)) return line
  if (!UNICODE_LETTER.test(line)) return change(line)
  const pieces = splitAtUnicode(line)
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1 || !NOT_ASCII.test(piece)) return piece
      const [lead, stretch, tail] = withoutRightEnds(piece, i > 0, i < pieces.length - 1)
      return lead + (stretch === '' ? '' : change(stretch)) + tail
    })
    .join('')
}
const NOT_ASCII = /[^\p{ASCII}]/u

/** Words beside one of Unicode that are Vietnamese as they stand belong to it rather than to the stretch. */
function withoutRightEnds(
  piece: string,
  opens: boolean,
  closes: boolean,
): [lead: string, stretch: string, tail: string] {
  // Nearly all stretches of nearly all texts: nothing is wrong in them.
  if (shareOf(piece).share === 1) return [piece, '', '']
  const wrong = [...piece.matchAll(/\S+/g)].filter(([word]) => {
    const { words, share } = shareOf(withStrokes(word))
    return words > 0 && share < 1
  })
  const [first, last] = [wrong[0], wrong.at(-1)]
  if (!first || !last) return [piece, '', '']
  const start = opens ? first.index : 0
  const end = closes ? last.index + last[0].length : piece.length
  return [piece.slice(0, start), piece.slice(start, end), piece.slice(end)]
}
