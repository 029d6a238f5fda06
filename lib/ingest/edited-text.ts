/** A text under edits, which knows where each of its units stood before them: what is read in it is shown where it was written. */
import type { Flow } from '../normalize'

/** Words of an edited text, and where they stood: unit `i` of them at `from + i`, the units beyond `length` at its last. */
export interface Piece {
  text: string
  from: number
  /** How many units they stand for; as many as they have where it is left out. */
  length?: number
}

export class EditedText {
  private constructor(
    readonly text: string,
    private readonly origin: Uint32Array | null,
  ) {}

  static of(text: string): EditedText {
    return new EditedText(text, null)
  }

  /** The text with each match replaced. @param by as in String.replace: the match, its offset, the whole text */
  replace(pattern: RegExp, by: (match: string, at: number, text: string) => string): EditedText {
    const pieces: Piece[] = []
    let from = 0
    let changed = false
    for (const match of this.text.matchAll(pattern)) {
      const [words] = match
      const instead = by(words, match.index, this.text)
      if (instead === words) continue
      pieces.push({ text: this.text.slice(from, match.index), from })
      pieces.push({ text: instead, from: match.index, length: words.length })
      from = match.index + words.length
      changed = true
    }
    if (!changed) return this
    pieces.push({ text: this.text.slice(from), from })
    return this.keeping(pieces)
  }

  /** The text made of pieces of it, in their order. */
  keeping(pieces: readonly Piece[]): EditedText {
    const text = pieces.map(piece => piece.text).join('')
    const origin = new Uint32Array(text.length)
    let at = 0
    for (const piece of pieces) {
      const last = (piece.length ?? piece.text.length) - 1
      for (let i = 0; i < piece.text.length; i++) {
        const place = piece.from + Math.min(i, last)
        origin[at++] = this.origin?.[place] ?? place
      }
    }
    return new EditedText(text, origin)
  }

  /** The text with the origin of its units, for the normaliser; null where nothing was edited. */
  get flow(): Flow | null {
    return this.origin && { text: this.text, origin: this.origin }
  }
}
