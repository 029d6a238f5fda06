import { expect, it } from 'vitest'
import { parseReportQuery, reportQuery } from './report-query'

const parse = (query: string) => parseReportQuery(Object.fromEntries(new URLSearchParams(query)))

it('a link holds the search and its conditions', () => {
  const query =
    'q=ti%E1%BA%BFp%20d%C3%A2n&year=2020&province=hue&kind=summary&topic=dialogue&has=figures,warnings&after=20'
  const { conditions, faults } = parse(query)
  expect(conditions).toEqual({
    q: 'tiếp dân',
    year: 2020,
    province: 'hue',
    publisher: null,
    kind: 'summary',
    topic: 'dialogue',
    has: ['figures', 'warnings'],
    after: '20',
  })
  expect(faults).toEqual([])
  expect(reportQuery(conditions)).toBe(query)
})

it('takes the repeated parameters of a form', () => {
  expect(parseReportQuery({ has: ['figures', 'warnings'] }).conditions.has).toEqual(['figures', 'warnings'])
})

it('names wrong conditions and goes on without them', () => {
  const { conditions, faults } = parse('year=20&province=atlantis&kind=party&topic=x&has=pictures&after=-1')
  expect(reportQuery(conditions)).toBe('')
  expect(faults.map(fault => fault.name).sort()).toEqual(['after', 'has', 'kind', 'province', 'topic', 'year'])
})

it('names a query that has no word, and what goes beyond the longest one', () => {
  for (const q of ['😀', '"', '*', '-']) {
    const { conditions, faults } = parseReportQuery({ q })
    expect([conditions.q, faults]).toEqual(['', [{ name: 'q', value: q }]])
  }
  const words = Array.from({ length: 20 }, (_, at) => `từ${at}`)
  const { conditions, faults } = parseReportQuery({ q: words.join(' ') })
  expect(conditions.q).toBe(words.join(' '))
  expect(faults).toEqual([{ name: 'q', value: 'từ16 từ17 từ18 từ19' }])
  const long = parseReportQuery({ q: `${'a'.repeat(199)} bcd` })
  expect([long.conditions.q.length, long.faults]).toEqual([200, [{ name: 'q', value: 'bcd' }]])
  expect(parseReportQuery({ q: 'tiếp dân 😀' }).faults).toEqual([])
})
