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
/** The letters of all words, one behind the other, and by a word's number where it begins; the next word begins at its end. */
let letters = new Uint16Array(1024)
const BEGINNINGS = [0, 0]
/** Numbers by the hash of their letters, open addressing; its length is a power of two, at least twice the words. */
let slots = new Int32Array(1024)

/** The number of a word, given to it at the first call. */
export function numberOf(word: string): number {
  const known = NUMBERS.get(word)
  if (known !== undefined) return known
  const number = WORDS.length
  WORDS.push(word)
  NUMBERS.set(word, number)
  const start = BEGINNINGS[number] ?? 0
  const end = start + word.length
  BEGINNINGS.push(end)
  while (end > letters.length) letters = doubled(letters)
  for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i)
  if (WORDS.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2)
    for (let other = 1; other < number; other++) place(other)
  }
  place(number)
  return number
}

/** The same numbers at the head of twice the room. */
export function doubled(numbers: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

function place(number: number): void {
  let slot = slotOf(hashOf(letters, BEGINNINGS[number] ?? 0, BEGINNINGS[number + 1] ?? 0))
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0
  return hash
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

/** The number of the word at a place of a text's units; 0 where no table has it. Makes no string. */
export function numberAt(units: Uint16Array, start: number, end: number): number {
  for (let slot = slotOf(hashOf(units, start, end)); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot] ?? 0
    if (number === 0 || isWord(number, units, start, end)) return number
  }
}

function isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
  const first = BEGINNINGS[number] ?? 0
  if ((BEGINNINGS[number + 1] ?? 0) - first !== end - start) return false
  for (let i = start; i < end; i++) if (letters[first + i - start] !== units[i]) return false
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
    return this.flags[NUMBERS.get(text.slice(start, end)) ?? 0] === 1
  }
}
