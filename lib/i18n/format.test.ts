import { describe, expect, it } from 'vitest'
import { formatChange, formatDate, formatNumber, formatPeriod, formatPeriodShort, formatValue } from './format'
import { messagesOf } from './messages'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const half = { kind: 'half', start: '2020-01-01', end: '2020-06-30' } as const

describe('numbers', () => {
  it('writes each language its own marks', () => {
    expect(formatNumber('vi', 9900)).toBe('9.900')
    expect(formatNumber('en', 9900)).toBe('9,900')
  })
  it('writes what a message counts so too, however large the store', () => {
    expect(messagesOf('vi').themes.told(13574, null)).toContain('13.574 lượt nêu')
    expect(messagesOf('en').themes.told(13574, null)).toContain('13,574 times')
    expect(messagesOf('vi').charts.source(1234, null, 5678, '')).toMatch(/1\.234 báo cáo.*5\.678 báo cáo/)
    expect(messagesOf('en').charts.source(1234, null, 5678, '')).toMatch(/1,234 reports.*5,678 reports/)
  })
  it('keeps the qualifier and the unit of a rate', () => {
    expect(plain(formatValue('vi', 'cases_resolved', 9900, 'over'))).toBe('> 9.900')
    expect(plain(formatValue('vi', 'resolution_rate', 71.3, 'exact'))).toBe('71,3 %')
    expect(plain(formatValue('en', 'resolution_rate', 71.3, 'under'))).toBe('< 71.3%')
  })
  it('names the size of money only where no digit is lost', () => {
    expect(plain(formatValue('vi', 'recovered_for_state_money', 5_300_000_000, 'exact'))).toBe('5,3 tỷ')
    expect(plain(formatValue('en', 'recovered_for_state_money', 5_300_000_000, 'exact'))).toBe('5.3 billion')
    expect(formatValue('vi', 'recovered_for_state_money', 5_300_000_001, 'exact')).toBe('5.300.000.001')
  })
  it('signs a change', () => {
    expect(plain(formatChange('vi', 9.34))).toBe('+9,3 %')
    expect(formatChange('en', -2)).toBe('−2%')
    expect(formatChange('en', 0)).toBe('0%')
  })
})

describe('periods', () => {
  it('names halves, quarters, months and years', () => {
    expect(formatPeriod('vi', half)).toBe('6 tháng đầu năm 2020')
    expect(formatPeriod('en', half)).toBe('first half of 2020')
    expect(formatPeriod('vi', { kind: 'quarter', start: '2019-04-01', end: '2019-06-30' })).toBe('quý II năm 2019')
    expect(formatPeriod('en', { kind: 'months', start: '2021-01-01', end: '2021-09-30' })).toBe(
      'first 9 months of 2021',
    )
    expect(formatPeriod('vi', { kind: 'year', start: '2018-01-01', end: '2018-12-31' })).toBe('năm 2018')
    expect(formatPeriod('en', { kind: 'term', start: '2016-01-01', end: '2020-12-31' })).toBe('2016–2020')
  })
  it('tells the days of a reporting year that is not the calendar year', () => {
    const year = { kind: 'year', start: '2021-08-01', end: '2022-07-31' } as const
    expect(formatPeriod('vi', year)).toBe('1/8/2021–31/7/2022')
    expect(formatPeriod('en', year)).toBe('1 Aug 2021–31 Jul 2022')
  })
  it('shortens a part of a year', () => {
    expect(formatPeriodShort('vi', half)).toBe('6T')
    expect(formatPeriodShort('en', half)).toBe('H1')
    expect(formatPeriodShort('vi', { kind: 'months', start: '2021-01-01', end: '2021-09-30' })).toBe('9T')
    expect(formatPeriodShort('vi', { kind: 'half', start: '2019-12-16', end: '2020-06-15' })).toBe('6T')
    expect(formatPeriodShort('vi', { kind: 'half', start: '2020-07-01', end: '2020-12-31' })).toBe('6T cuối')
    expect(formatPeriodShort('vi', { kind: 'months', start: '2017-04-01', end: '2017-04-30' })).toBe('T4')
    expect(formatPeriodShort('en', { kind: 'months', start: '2017-01-01', end: '2017-01-31' })).toBe('Jan')
    expect(formatPeriodShort('vi', { kind: 'months', start: '2017-05-01', end: '2017-09-30' })).toBe('T5–9')
    expect(formatPeriodShort('en', { kind: 'months', start: '2017-05-01', end: '2017-09-30' })).toBe('May–Sep')
    expect(formatPeriodShort('vi', { kind: 'range', start: '2019-02-18', end: '2019-02-18' })).toBe('18/2')
    expect(formatPeriodShort('vi', { kind: 'range', start: '2016-01-01', end: '2016-10-04' })).toBe('đến 4/10')
    expect(formatPeriodShort('en', { kind: 'range', start: '2016-01-01', end: '2016-10-04' })).toBe('to 4 Oct')
    expect(formatPeriodShort('en', { kind: 'quarter', start: '2021-01-01', end: '2021-03-31' })).toBe('Q1')
  })
  it('writes a date', () => {
    expect(formatDate('vi', '2020-12-31')).toBe('31/12/2020')
    expect(formatDate('en', '2020-12-31')).toBe('31 Dec 2020')
  })
})

it('a title of no year ends without a comma', () => {
  expect(messagesOf('vi').figures.titleOf('Lượt tiếp công dân', 'Huế', '')).toBe('Lượt tiếp công dân, Huế')
  expect(messagesOf('en').charts.receptionTitle('Huế', '2020')).toBe('Receiving citizens, Huế, 2020')
})
