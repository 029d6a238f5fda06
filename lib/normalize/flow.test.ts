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

  it('joins no letterhead and no item of a list, however wide the lines are', () => {
    const paper =
      'UBND HUYỆN A                   Độc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND               Hà Nam, ngày 2 tháng 6 năm 2022\n- Khiếu nại thuộc thẩm quyền:          11 vụ; đã giải quyết 09 vụ\n- Tố cáo thuộc thẩm quyền:             05 vụ; đã giải quyết 05 vụ\n- Đơn kiến nghị, phản ánh của người dân: đã trả lời hết số đơn\n- Đơn gửi vượt cấp trong kỳ: đã chuyển về nơi có trách nhiệm đó'
    expect(flowOf(paper).text.split('\n')).toHaveLength(6)
  })

  it('makes a run of spaces one', () => {
    expect(shown('tiếp   120  lượt', 'tiếp 120 lượt')).toBe('tiếp   120  lượt')
  })

  it('parts the columns of a table that spaces or tabs set apart, and shows a cell as it stands', () => {
    const table = 'Chỉ tiêu        Năm 2021     Năm 2022\nSố lượt tiếp    1.512        1.630\nSố đơn\t410\t395'
    expect(flowOf(table).text).toBe('Chỉ tiêu | Năm 2021 | Năm 2022\nSố lượt tiếp | 1.512 | 1.630\nSố đơn | 410 | 395')
    expect(shown(table, '1.630')).toBe('1.630')
    expect(shown(table, '410 | 395')).toBe('410\t395')
    const signed = 'UBND TỈNH          CỘNG HÒA XÃ HỘI\nTHANH TRA          Độc lập - Tự do'
    expect(flowOf(signed).text).not.toContain('|')
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
