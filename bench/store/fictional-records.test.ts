import { expect, it } from 'vitest'
import { reportSchema } from '../../lib/normalize/report'
import { fictionalRecord } from './fictional-records'

it('makes records of the contract whose evidence stands in the text, and says that they are made up', () => {
  for (const number of [0, 1, 499, 500, 123_456]) {
    const { record, text } = fictionalRecord(number)
    expect(reportSchema.parse(record)).toEqual(record)
    expect(record.title).toMatch(/^\(Hư cấu\)/)
    for (const { evidence } of [...record.figures, ...record.topics, ...record.themes]) {
      expect(text?.slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(evidence.text)
    }
    expect(text?.slice(record.publishedOn?.evidence.start ?? 0, record.publishedOn?.evidence.end ?? 0)).toBe(
      record.publishedOn?.evidence.text,
    )
  }
})

it('gives the same report for the same number and seed, another for another', () => {
  expect(fictionalRecord(7)).toEqual(fictionalRecord(7))
  expect(fictionalRecord(7).record.text).not.toEqual(fictionalRecord(8).record.text)
  expect(fictionalRecord(7, 2).record.id).not.toBe(fictionalRecord(7).record.id)
})

it('keeps the number of keys whatever the number of reports', () => {
  const keys = (count: number) =>
    new Set(
      Array.from({ length: count }, (_, number) => {
        const { jurisdiction, period } = fictionalRecord(number).record
        return JSON.stringify([jurisdiction, period?.start, period?.end])
      }),
    ).size
  expect(keys(500)).toBe(500)
  expect(keys(1500)).toBe(500)
})
