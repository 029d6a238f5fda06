/** A number is found however its thousands are set apart: 261566, 261.566 and 261 566 are one. */
const WHOLE = /^[1-9]\d{3,}$/
const DOTTED = /^[1-9]\d{0,2}( \d{3})+$/

/** The other way in which a number stands in the index, whose words end at a dot; null for what is no such number. */
export function otherSpelling(words: readonly string[]): string[] | null {
  const written = words.join(' ')
  if (DOTTED.test(written)) return [words.join('')]
  if (!WHOLE.test(written)) return null
  const first = written.length % 3 || 3
  return [written.slice(0, first), ...(written.slice(first).match(/\d{3}/g) ?? [])]
}
