import { describe, expect, it } from 'vitest'
import { normalizeWithTrace } from './index'
import { FIGURE_RULES } from './rules/figures'

const TITLE = 'Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và dân vận năm 2022\n\n'

function read(text: string) {
  const { report, trace } = normalizeWithTrace(TITLE + text, { id: 'example' })
  return { figures: report.figures.map(figure => [figure.indicator, figure.value] as const), trace }
}

describe.each(FIGURE_RULES)('$id', rule => {
  it('says why', () => expect(rule.because).not.toBe(''))

  it.each(rule.examples)('reads %s', (text, reads) => {
    const { figures } = read(text)
    for (const expected of Object.entries(reads)) expect(figures).toContainEqual(expected)
  })

  it.each(rule.refusals.map(text => [text] as const))('reads nothing in %s', text => {
    const { trace } = read(text)
    const own = trace.filter(entry => entry.rule === rule.id && entry.outcome === 'read')
    expect(own.filter(entry => entry.start >= TITLE.length)).toEqual([])
  })
})

describe('warnings', () => {
  const warnings = (text: string) =>
    normalizeWithTrace(TITLE + text, { id: 'x' }).report.warnings.map(({ code }) => code)

  it('names a rate that does not follow from its parts', () => {
    expect(warnings('Đã giải quyết 50/100 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 80%.')).toContain(
      'rate-mismatch',
    )
    expect(warnings('Đã giải quyết 80/100 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 80%.')).not.toContain(
      'rate-mismatch',
    )
  })

  it('names a part that is more than its whole', () => {
    expect(warnings('Đã giải quyết 120/100 vụ việc khiếu nại, tố cáo thuộc thẩm quyền.')).toContain('part-over-whole')
  })
})
