/**
 * A number for each word that some rule asks for. A text's words are looked up once, when it is split into tokens; every
 * table of words is then an array that a token's number opens, however many tables there are.
 *
 * Words are written as they stand in `Document.lower`. Tables are made while modules load, before any text is split.
 */

/** A token, or whatever else bears a word's number. */
export interface Numbered {
  /** 0 for a word that no table has. */
  readonly word: number
}

/** Words by their number; the first stands for all that nobody asks for. */
const WORDS = ['']
const NUMBERS = new Map<string, number>()
/** Numbers by the hash of their letters, open addressing; its length is a power of two, at least twice the words. */
let slots = new Int32Array(1024)

/** The number of a word, given to it at the first call. */
export function numberOf(word: string): number {
  const known = NUMBERS.get(word)
  if (known !== undefined) return known
  const number = WORDS.length
  WORDS.push(word)
  NUMBERS.set(word, number)
  if (WORDS.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2)
    for (let other = 1; other < number; other++) place(other)
  }
  place(number)
  return number
}

function place(number: number): void {
  const word = WORDS[number] ?? ''
  let slot = slotOf(hashOf(word, 0, word.length))
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number
}

/** The hash of some letters and one more; of none, 0. */
export const hashWith = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i))
  return hash
}

/** The number of the word at a place of a text; 0 where no table has it. Makes no string. `hash`: of its letters. */
export function numberAt(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot] ?? 0
    if (number === 0 || isWord(WORDS[number] ?? '', text, start, end)) return number
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** The word of a number other than 0. */
export const wordOf = (number: number): string => WORDS[number] ?? ''

/** What a table says of some words. */
export class WordMap<Value> {
  private readonly values: (Value | undefined)[]

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const numbered = [...entries].map(([word, value]) => [numberOf(word), value] as const)
    this.values = new Array<Value | undefined>(Math.max(0, ...numbered.map(([number]) => number)) + 1).fill(undefined)
    for (const [number, value] of numbered) this.values[number] = value
  }

  get({ word }: Numbered): Value | undefined {
    return this.values[word]
  }
}

/** Some words, parted by spaces. */
export class WordSet {
  private readonly flags: Uint8Array

  constructor(words: string) {
    const numbers = words.split(' ').map(numberOf)
    this.flags = new Uint8Array(Math.max(...numbers) + 1)
    for (const number of numbers) this.flags[number] = 1
  }

  has({ word }: Numbered): boolean {
    return this.flags[word] === 1
  }

  /** Whether the word at a place of a text is one of them. */
  hasAt(text: string, start: number, end: number): boolean {
    return this.flags[numberAt(text, start, end)] === 1
  }
}
