/**
 * How Vietnamese a text is, judged by its syllables: Vietnamese spells each syllable as onset + rime with at most one tone
 * mark, and only some 150 rimes exist. Bytes read in a wrong encoding break that at once ("c«ng", "caùn boä"), so the share
 * tells the encodings apart even in a few lines.
 */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const OPEN_RIMES =
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|yêu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi|u|ua|ue|uê|uêu|uây|ui|uôi|uơ|uy|uya|uyu|ư|ưa|ưi|ươi|ươu|ưu|y'
const CLOSED_RIMES = '(?:a|ă|â|e|ê|i|iê|o|oa|oă|oe|oo|ô|ơ|u|uâ|uê|uô|uy|uyê|ư|ươ|y|yê)(?:ch|ng|nh|[cmnpt])'
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN_RIMES}|${CLOSED_RIMES})$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** More than this decides nothing new and only costs time. */
const SAMPLE_LENGTH = 100_000
/** Words, with what stands against them in text and markup taken off. */
const WORD = /[^\s!-/:-@[-`{-~…“”‘’–—]+/g
const NOT_ASCII = /[^\p{ASCII}]/u

export interface VietnameseShare {
  /** Words that hold a letter beyond ASCII. */
  words: number
  /** Of those, the share (0 to 1) that are Vietnamese syllables; 0 where there are none. */
  share: number
}

export function vietnameseShare(text: string): VietnameseShare {
  let words = 0
  let valid = 0
  for (const [word] of text.slice(0, SAMPLE_LENGTH).matchAll(WORD)) {
    if (!NOT_ASCII.test(word)) continue
    words++
    if (isSyllable(word)) valid++
  }
  return { words, share: words === 0 ? 0 : valid / words }
}

/** Vietnamese has some 7,000 syllables: nearly each word of a text was met in one before. */
const judged = new Map<string, boolean>()
const MOST_JUDGED = 20_000

/** Whether a word is spelt as a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false
  let known = judged.get(word)
  if (known === undefined) {
    known = spellsSyllable(word)
    if (judged.size >= MOST_JUDGED) judged.clear()
    judged.set(word, known)
  }
  return known
}

function spellsSyllable(word: string): boolean {
  let tones = 0
  const base = word
    .toLowerCase()
    .normalize('NFD')
    .replace(TONES, () => {
      tones++
      return ''
    })
    .normalize('NFC')
  return tones <= 1 && SYLLABLE.test(base)
}
