/** A special list beside the whole: old, complex, long-standing cases. */
import type { Range } from '../document'
import type { Scene } from './context'

const OLD_CASES = /tổ công tác|kế hoạch số \d{2,4}\/kh-ttcp|tồn đọng|phức tạp|kéo dài|dây dưa|tồn nhiều năm|bức xúc/
/** How far behind a number the words may stand: "3 vụ việc phức tạp". */
const BEHIND = 16
const LONGEST_SENTENCE = 600

/** The words that name the list of old or hard cases that a number is of, in its own sentence or, of its whole, in the one before. */
export function specialList({ whole, end }: Scene['quantity'], { start }: Range, lower: string): string | undefined {
  return oldCases(lower.slice(start, end + BEHIND)) ?? (whole ? listBefore(whole.value, start, lower) : undefined)
}

/** "xử lý 226 vụ việc phức tạp, kéo dài. Đến nay đã xong 203/226 vụ việc": the whole is the list that the sentence before named. */
function listBefore(whole: number, start: number, lower: string): string | undefined {
  const [last = ''] = lower
    .slice(Math.max(lower.lastIndexOf('\n', start - 1) + 1, start - LONGEST_SENTENCE), start)
    .split(/[.!?] (?=\D)/)
    .slice(-2)
    .filter(words => new RegExp(`(?<![\\d.,])${whole} vụ`).test(words))
  return oldCases(last)
}

/** Not what a bracket says of some of them. */
function oldCases(words: string): string | undefined {
  if (!OLD_CASES.test(words)) return undefined
  return OLD_CASES.exec(words.replace(/\([^()]{0,200}\)/g, ''))?.[0]
}
