import { expect, it } from 'vitest'
import { publishedBy, reportLabel } from './report-label'

const NOTHING = { kind: null, place: null, year: null, publisher: null, url: null, publishedOn: null }

it('calls a report without a title by what is known of it, in brackets', () => {
  const known = {
    ...NOTHING,
    kind: 'summary',
    place: 'quang-ninh',
    publisher: 'Thanh tra',
    publishedOn: '2026-01-25',
  } as const
  expect(reportLabel('vi', known)).toBe('[Tổng kết, Quảng Ninh, Thanh tra, đăng 25/1/2026]')
  expect(reportLabel('en', { ...known, kind: null, year: 2025 })).toBe(
    '[Report, Quảng Ninh, 2025, Thanh tra, published 25 Jan 2026]',
  )
  expect(reportLabel('vi', { ...NOTHING, publishedOn: '2026-01-25' })).toBe('[Báo cáo, đăng 25/1/2026]')
  expect(reportLabel('vi', { ...NOTHING, place: 'national', year: 2020 })).toBe('[Báo cáo, Cả nước, năm 2020]')
  expect(reportLabel('vi', NOTHING)).toBe('[Báo cáo không tiêu đề]')
})

it('takes the host of the address for the place of publication where the report names none', () => {
  const url = 'https://amp.baodautu.vn/tiep-cong-dan-d137000.html'
  expect(publishedBy({ publisher: null, url })).toBe('amp.baodautu.vn')
  expect(publishedBy({ publisher: 'Báo Đầu tư', url })).toBe('Báo Đầu tư')
  expect(publishedBy({ publisher: null, url: null })).toBeNull()
  expect(reportLabel('vi', { ...NOTHING, url })).toBe('[Báo cáo, amp.baodautu.vn]')
})
