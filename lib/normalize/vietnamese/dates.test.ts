import { describe, expect, it } from 'vitest'
import { findDates, isoDate, yearNotAfter } from './dates'
import { foldTones } from './letters'

describe('dates', () => {
  it.each([
    ['Sáng 5-9, tại huyện', { day: 5, month: 9, year: null, dayPart: true }],
    ['ngày 8 tháng 1 năm 2020', { day: 8, month: 1, year: 2020, dayPart: false }],
    ['ngày 04.3.2024', { day: 4, month: 3, year: 2024 }],
    ['ngày 16 và 17/7', { day: 16, month: 7, lastDay: 17 }],
    ['chiều qua (12/7)', { day: 12, month: 7, relative: 'yesterday', bracketed: true }],
    ['Thứ Năm, 10/01/2019 (GMT+7)', { day: 10, month: 1, year: 2019 }],
    ['1/29/2019 9:51:17 AM', { day: 29, month: 1, year: 2019 }],
    ['chiều ngày 2/12/2025', { day: 2, month: 12, year: 2025, dayPart: true }],
  ])('reads "%s"', (words, date) => {
    expect(findDates(foldTones(words))[0]).toMatchObject(date)
  })

  it.each(['giải quyết 5/32 đơn', 'ngày 31/6', '1/29/2019', 'tăng 9.3%', 'tỷ lệ 10/12 xã', 'ngày 45'])(
    'reads none in "%s"',
    words => {
      expect(findDates(foldTones(words))).toEqual([])
    },
  )

  it('knows the calendar', () => {
    expect(isoDate(2019, 2, 29)).toBeNull()
    expect(isoDate(2020, 2, 29)).toBe('2020-02-29')
  })

  it('puts a day without a year before the report that tells it', () => {
    expect(yearNotAfter(12, 31, '2021-01-05')).toBe(2020)
    expect(yearNotAfter(1, 5, '2021-01-05')).toBe(2021)
  })
})
