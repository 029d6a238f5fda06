import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from './index'
import { reportSchema } from './report'

const WORDS =
  'tiếp đón nhận giải quyết xong lượt người công dân đơn khiếu nại tố cáo kiến nghị vụ việc thuộc thẩm quyền đạt trên gần tăng giảm so với cùng kỳ năm 2020 6 tháng đầu tỉnh huyện Hà Nội Bình Định đoàn đông mô hình “Dân vận khéo” cuộc đối thoại ( ) , ; : . / % - | thu hồi trả lại tỷ đồng m2 chủ đề “Năm Nghị quyết số 25-NQ/TW ngày 3/6/2013 quý I mỗi phấn đấu trong đó gồm'.split(
    ' ',
  )
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.nat(99_999).map(n => n.toLocaleString('vi-VN')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '')), { maxLength: 120 })
  .map(parts => parts.flat().join(''))

/** Every span of a record, wherever it stands. */
function spansOf(node: unknown, found: { start: number; end: number; text: string }[] = []) {
  if (node === null || typeof node !== 'object') return found
  if (
    'start' in node &&
    'end' in node &&
    'text' in node &&
    typeof node.start === 'number' &&
    typeof node.end === 'number' &&
    typeof node.text === 'string'
  )
    found.push({ start: node.start, end: node.end, text: node.text })
  for (const value of Object.values(node)) spansOf(value, found)
  return found
}

const canonical = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
const facts = (text: string) =>
  normalize(text, { id: 'x' }).figures.map(({ indicator, value, qualifier, part }) => [
    indicator,
    value,
    qualifier,
    part,
  ])

function check(text: string) {
  const report = normalize(text, { id: 'x' })
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  for (const span of spansOf(report)) expect(canonical(text).slice(span.start, span.end)).toBe(span.text)
  return report
}

describe('any text', () => {
  it('gives a valid record whose spans lie in the text, and the same one twice', () => {
    fc.assert(
      fc.property(prose, text => {
        expect(check(text)).toEqual(normalize(text, { id: 'x' }))
      }),
      { numRuns: 150 },
    )
  })

  it('composed or decomposed, tells the same facts', () => {
    fc.assert(
      fc.property(prose, text => {
        expect(facts(text.normalize('NFD'))).toEqual(facts(text.normalize('NFC')))
      }),
      { numRuns: 60 },
    )
  })

  it('tells the same facts with a paragraph behind it that has none', () => {
    const report =
      'Kết quả tiếp công dân năm 2020\n\nNăm 2020, tỉnh Bình Định tiếp 1.204 lượt công dân, nhận 380 đơn, đã giải quyết 40/52 vụ việc khiếu nại thuộc thẩm quyền, đạt 76,9%.\n\n'
    const factless =
      'Các cấp ủy quan tâm lãnh đạo, chỉ đạo công tác này, tạo chuyển biến trong nhận thức của cán bộ, đảng viên và nhân dân.'
    expect(facts(report)).toHaveLength(5)
    expect(facts(report + factless)).toEqual(facts(report))
  })
})

describe('hostile text', () => {
  const LENGTH = 100_000
  const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
  it.each([
    ['no space', filled('khiếunạitốcáo')],
    ['digits', filled('1234567890')],
    ['grouped digits', filled('1.234.567 ')],
    ['qualifiers', filled('trên ')],
    ['numbers without a full stop', filled('12 lượt, 7 đơn khiếu nại, ')],
    ['brackets', filled('(5 đơn ')],
    ['slashes', filled('3/4/')],
    ['lines', filled('- 5\n')],
    ['table', filled('đơn | 5 | 6\n')],
    ['lone surrogates', filled('\uD800 5 đơn \uDC00')],
    ['quotes', filled('“năm ')],
  ])('%s', (_, text) => {
    check(text)
  })
})
