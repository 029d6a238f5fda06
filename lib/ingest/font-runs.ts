/** Text of which a document says that it stands in a font of before Unicode. */
import { fromTcvn3, fromVni } from './legacy-fonts'
import { splitAtUnicode } from './unicode-words'
import { vietnameseShare } from './vietnamese-share'

export type LegacyFont = 'ABC' | 'ABC capitals' | 'VNI'

/** ABC fonts (".VnTime", ".VnTimeH" for capitals) and VNI ("VNI-Times"), by name; null for any other. */
export function legacyFontOf(name: string): LegacyFont | null {
  const first =
    name
      .split(',', 1)[0]
      ?.trim()
      .replace(/^["']|["']$/g, '') ?? ''
  if (/^\.Vn/i.test(first)) return /H$/.test(first) ? 'ABC capitals' : 'ABC'
  return /^VNI[- ]/i.test(first) ? 'VNI' : null
}

/**
 * Reads runs of old fonts in the order of their document. Whoever types Unicode into an old document leaves its font in place, so a font proves nothing. A run is read as what it shows where that makes it more Vietnamese, and left as it
 * is where that makes it less; where both are Vietnamese ("có") it goes as what stands beside it.
 */
export class LegacyFontReader {
  private showsOld = true

  read(text: string, font: LegacyFont): string {
    const pieces = splitAtUnicode(text)
    if (pieces.length > 1) this.showsOld = false
    return pieces.map((piece, i) => (i % 2 === 0 ? this.readStretch(piece, font) : piece)).join('')
  }

  private readStretch(text: string, font: LegacyFont): string {
    if (text.trim() === '') return text
    const shown = font === 'VNI' ? fromVni(text) : fromTcvn3(text)
    const before = vietnameseShare(text)
    const after = vietnameseShare(shown)
    if (before.words > 0 && before.share !== after.share) this.showsOld = after.share > before.share
    if (!this.showsOld) return text
    return font === 'ABC capitals' ? shown.toUpperCase() : shown
  }
}
