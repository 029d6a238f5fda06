import { describe, expect, it } from 'vitest'
import { flowOf, toCanonical } from './flow'

/** The words that a span of the flow covers in the text. */
function shown(text: string, words: string): string {
  const flow = flowOf(text)
  const start = flow.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return toCanonical({ start, end: start + words.length, text: words }, flow, text).text
}

describe('the flow of a text', () => {
  it('is the text itself where nothing is broken', () => {
    const text = 'Xã Hòa Phú tiếp dân.\n\nTrong năm, xã nhận 12 đơn.'
    expect(flowOf(text)).toEqual({ text, origin: null })
  })

  it('joins a sentence that a line end broke, and shows it as it stands', () => {
    expect(shown('Huyện ủy đã mở\nhội nghị trong sáng nay.', 'đã mở hội nghị')).toBe('đã mở\nhội nghị')
  })

  it('makes a run of spaces one', () => {
    expect(shown('tiếp   120  lượt', 'tiếp 120 lượt')).toBe('tiếp   120  lượt')
  })

  it('leaves out a column beside the prose, but not a table', () => {
    const column = [
      'Huyện đã tổ chức buổi gặp gỡ với   |  TIN KHÁC',
      'bà con ở ba xã ven sông để nghe    |  Lúa được mùa',
      'chuyện đất bãi, chuyện đường và    |  Cá rớt giá',
      'chuyện nước sạch trong mùa khô.    |',
    ].join('\n')
    expect(flowOf(column).text).toContain('nghe chuyện đất bãi')
    const table = 'Đơn vị | Lượt tiếp | Đơn\nHuyện A | 12 | 30\nHuyện B | 15 | 40'
    expect(flowOf(table).text).toBe(table)
  })
})
