/** Fonts of before Unicode (ABC, ".VnTime"), in which a document, or parts of it, may be set: which they are, and their letters in Unicode. */
import { fromTcvn3, fromVni } from '../legacy-fonts'
import { vietnameseShare } from '../vietnamese-share'
import { HYPHEN_OF_CODE_AD } from './glyphs'
import type { Line, Run } from './lines'

const ABC_NAME = /^\.?Vn[A-Z]/
/** More letters of a font decide nothing new. */
const SAMPLE = 20_000
/** So many words of a font, and so large a share of them Vietnamese, tell how it is set. */
const ENOUGH_WORDS = 3
const RIGHT_SHARE = 0.6
const ENOUGH_SHARE = 0.75

/** Reads what is set in ABC fonts as what it shows. */
export function settleAbcFonts(pages: readonly Line[][]): void {
  const segments = pages.flat().flatMap(line => line.segments)
  const abcFonts = abcFontsOf(segments.flatMap(segment => segment.runs))
  for (const segment of segments) {
    const runs = segment.runs.map(run => (abcFonts.has(run.font) ? fromAbc(run) : run.text))
    segment.text = runs.join('').replaceAll(HYPHEN_OF_CODE_AD, '-')
  }
}

/** The names of the document's ABC fonts, judged by the words that are set in each. */
function abcFontsOf(runs: readonly Run[]): ReadonlySet<string> {
  const texts = new Map<string, string>()
  for (const { font, text } of runs) {
    const before = texts.get(font) ?? ''
    if (before.length < SAMPLE) texts.set(font, `${before}\n${asAbcCodes(text)}`)
  }
  const abc = new Set<string>()
  const undecided: string[] = []
  let hasUnicode = false
  for (const [font, text] of texts) {
    const { words, share } = vietnameseShare(text)
    if (words >= ENOUGH_WORDS && share < RIGHT_SHARE && isAbc(text)) abc.add(font)
    else if (words >= ENOUGH_WORDS && share >= RIGHT_SHARE) hasUnicode = true
    else if (/[\u00a1-\u00fe]/.test(text)) undecided.push(font)
  }
  // A title has few words: its font's name says how it is set, or the rest does.
  for (const font of undecided) if (ABC_NAME.test(font) || (abc.size > 0 && !hasUnicode)) abc.add(font)
  return abc
}

/** Vietnamese when read as ABC, and less so as VNI. */
function isAbc(text: string): boolean {
  const { share } = vietnameseShare(fromTcvn3(text))
  return share >= ENOUGH_SHARE && share > vietnameseShare(fromVni(text)).share
}

function fromAbc({ text, font }: Run): string {
  const shown = fromTcvn3(asAbcCodes(text))
  return ABC_NAME.test(font) && font.endsWith('H') ? shown.toUpperCase() : shown
}

/** Code 0xAD is "ư" in ABC. */
function asAbcCodes(text: string): string {
  return text.replaceAll(HYPHEN_OF_CODE_AD, '\u00ad')
}
