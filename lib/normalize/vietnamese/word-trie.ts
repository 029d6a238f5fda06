/**
 * Phrases word by word: from each stretch of words that opens some phrase to the longer ones, by the words' numbers. A step
 * costs one look into a table, however many phrases there are. Made while modules load, as the dictionary is.
 */
import { doubled, numberOf } from './dictionary'

/** Before any word; no step leads back to it, so that 0 says that no phrase goes on so. */
export const ROOT = 0

export class WordTrie {
  /** A stretch and the next word, as one number; open addressing, its length a power of two, at least twice the stretches. */
  private keys = new Int32Array(1024)
  /** Where that word leads, by the same slots. */
  private stretches = new Uint16Array(1024)
  /** By a word's number, the stretch of that word alone: most words open nothing. */
  private firsts = new Uint16Array(1024)
  private count = 0

  /** The stretch that a word makes of another; ROOT where no phrase goes on so. */
  step(stretch: number, word: number): number {
    if (stretch === ROOT) return word < this.firsts.length ? (this.firsts[word] ?? ROOT) : ROOT
    if (word === 0) return ROOT
    const key = (stretch << 16) | word
    const { keys } = this
    for (let slot = slotOf(key, keys.length); ; slot = (slot + 1) & (keys.length - 1)) {
      const known = keys[slot]
      if (known === key) return this.stretches[slot] ?? ROOT
      if (known === 0) return ROOT
    }
  }

  /** The stretch of all words of a phrase, made where it is new. */
  add(words: readonly string[]): number {
    let stretch = ROOT
    for (const word of words) {
      const number = numberOf(word)
      stretch = this.step(stretch, number) || this.addStep(stretch, number)
    }
    return stretch
  }

  private addStep(stretch: number, word: number): number {
    const next = ++this.count
    if (next > 0xffff) throw new Error('more stretches of words than two bytes tell')
    if (stretch === ROOT) {
      while (word >= this.firsts.length) this.firsts = doubled(this.firsts)
      this.firsts[word] = next
      return next
    }
    if (next * 2 > this.keys.length) this.grow()
    this.place((stretch << 16) | word, next)
    return next
  }

  private grow(): void {
    const { keys, stretches } = this
    this.keys = new Int32Array(keys.length * 2)
    this.stretches = new Uint16Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] ?? 0
      if (key !== 0) this.place(key, stretches[slot] ?? ROOT)
    }
  }

  private place(key: number, stretch: number): void {
    let slot = slotOf(key, this.keys.length)
    while (this.keys[slot] !== 0) slot = (slot + 1) & (this.keys.length - 1)
    this.keys[slot] = key
    this.stretches[slot] = stretch
  }
}

const slotOf = (key: number, slots: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & (slots - 1)
}
