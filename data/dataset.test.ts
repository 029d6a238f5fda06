import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATASET, makeDataset } from './dataset'
import { periodOf } from './period'

describe('the open dataset', () => {
  it('is what its sources make', () => {
    const made = makeDataset().map(record => `${JSON.stringify(record)}\n`).join('')
    expect(readFileSync(DATASET, 'utf8')).toBe(made)
  })

  it('warns of what does not add up in a source', () => {
    const codes = makeDataset().flatMap(({ warnings }) => warnings.map(({ code }) => code))
    expect(codes).toContain('rate-mismatch')
  })
  it('carries no text and no long quotation', () => {
    for (const record of makeDataset()) {
      expect(record).not.toHaveProperty('text.content')
      for (const fact of [...record.figures, ...record.themes]) expect(fact.evidence.text.length).toBeLessThanOrEqual(200)
    }
  })
})

describe('periodOf', () => {
  it.each([
    ['2020-01-01', '2020-12-31', 'year', 'năm 2020'],
    ['2020-01-01', '2020-06-30', 'half', '6 tháng đầu năm 2020'],
    ['2016-07-01', '2016-09-30', 'quarter', 'quý III/2016'],
    ['2019-01-01', '2019-09-30', 'months', '9 tháng đầu năm 2019'],
    ['2022-07-01', '2022-07-31', 'months', 'tháng 7/2022'],
    ['2021-08-01', '2022-07-31', 'year', 'từ 1/8/2021 đến 31/7/2022'],
    ['2012-08-15', '2013-08-15', 'year', 'từ 15/8/2012 đến 15/8/2013'],
    ['2016-01-01', '2020-12-31', 'range', 'giai đoạn 2016 - 2020'],
    ['2016-01-01', '2016-10-04', 'range', 'từ 1/1/2016 đến 4/10/2016'],
  ])('%s to %s is a %s, "%s"', (start, end, kind, label) => {
    expect(periodOf(start, end)).toEqual({ start, end, kind, label })
  })
})
