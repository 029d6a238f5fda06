import { describe, expect, it } from 'vitest'
import { readDocument } from './document'
import { canonicalText, normalize } from './index'
import { reportSchema } from './report'

describe('normalize', () => {
  it('gives a valid record of anything', () => {
    for (const text of ['', '\n', 'Năm 2020', 'a\uD800b']) {
      expect(reportSchema.safeParse(normalize(text, { id: 'x' })).error).toBeUndefined()
    }
  })

  it('drops the byte order mark, composes letters and unifies line ends', () => {
    expect(canonicalText('\uFEFFHo\u0300a\r\nBi\u0300nh\r')).toBe('Hòa\nBình\n')
  })
})

describe('readDocument', () => {
  it('keeps offsets and unifies tone marks', () => {
    const { text, lower } = readDocument('Hoà Bình, Uỷ ban, quý I – xoè İ')
    expect(lower).toHaveLength(text.length)
    expect(lower).toBe('hòa bình, ủy ban, quý i - xòe İ')
  })

  it('splits sentences, not numbers, units or initials', () => {
    const { text, sentences } = readDocument(
      'Tiếp 1.234 lượt. Tại TP. Huế, L. Phương nhận 16.7 đơn. Chuyển 3 đơn.\n\nẢnh: X',
    )
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Tiếp 1.234 lượt.',
      'Tại TP. Huế, L. Phương nhận 16.7 đơn.',
      'Chuyển 3 đơn.',
      'Ảnh: X',
    ])
  })

  it('takes no thousands of a number at the head of a line for the number of a list', () => {
    const text =
      'Tỉnh Nghệ An báo cáo tiếp dân năm 2020\n\nTrong năm 2020, tỉnh Nghệ An đạt kết quả như sau:\n- 866 lượt tiếp công dân;\n5.612 đơn các loại được tiếp nhận trong năm;\n'
    const { figures } = normalize(text, { id: 'list' })
    expect(figures.find(figure => figure.indicator === 'petitions_received')?.value).toBe(5612)
  })
})
