import { expect, test } from 'vitest'
import { normalize } from '../lib/normalize'
import { fictionalReport } from './fictional-report'

test('the same seed and number give the same report, others another one', () => {
  expect(fictionalReport(7, 1)).toEqual(fictionalReport(7, 1))
  expect(fictionalReport(7, 1).text).not.toBe(fictionalReport(8, 1).text)
  expect(fictionalReport(7, 1).text).not.toBe(fictionalReport(7, 2).text)
})

test('a report says that it is fictional and reads like a report', () => {
  for (let index = 0; index < 50; index++) {
    const { id, text } = fictionalReport(index)
    expect(text.split('hư cấu')).toHaveLength(3)
    const report = normalize(text, { id })
    expect(report.title).toContain('Kết quả công tác dân vận')
    expect(report.figures.length).toBeGreaterThan(5)
    expect(report.period).not.toBeNull()
  }
})
