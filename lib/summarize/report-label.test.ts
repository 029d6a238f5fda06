import { expect, it } from 'vitest'
import { reportLabel } from './report-label'

it('calls a report without a title by what is known of it, in brackets', () => {
  const known = { kind: 'summary', place: 'Quảng Ninh', publisher: 'Thanh tra', publishedOn: '2026-01-25' } as const
  expect(reportLabel('vi', known)).toBe('[Tổng kết, Quảng Ninh, Thanh tra, đăng 25/1/2026]')
  expect(reportLabel('en', { ...known, kind: null, period: '2025' })).toBe(
    '[Report, Quảng Ninh, 2025, Thanh tra, published 25 Jan 2026]',
  )
  expect(reportLabel('vi', { publishedOn: '2026-01-25' })).toBe('[Báo cáo, đăng 25/1/2026]')
  expect(reportLabel('vi', {})).toBe('[Báo cáo không tiêu đề]')
})
