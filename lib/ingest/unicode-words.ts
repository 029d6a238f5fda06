/** Letters of Vietnamese that Unicode has and no font of before it: a word that holds one is Unicode. */
export const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/

/** The stretches between the words of Unicode, and those words, in turn: a stretch is first and last, though it may be empty. */
export function splitAtUnicode(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(/[^\s<>]+/g)) {
    if (!UNICODE_LETTER.test(word)) continue
    pieces.push(text.slice(from, index), word)
    from = index + word.length
  }
  pieces.push(text.slice(from))
  return pieces
}
