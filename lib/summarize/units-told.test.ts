import { expect, it } from 'vitest'
import { NO_FILTERS } from './filters'
import { unitsTold } from './units-told'

const told = (units: string[], place: string, filters = NO_FILTERS) =>
  unitsTold(units, place, { locale: 'vi', filters })

it('counts among the units of the boundaries that the period ended in', () => {
  expect(told(['ha-noi'], '2020')).toBe('1 trong 63 tỉnh, thành phố có số liệu')
  expect(told(['ha-noi'], '2025')).toBe('1 trong 34 tỉnh, thành phố có số liệu')
  expect(told(['ha-noi'], '2025-H1')).toBe('1 trong 63 tỉnh, thành phố có số liệu')
  expect(told([], '2020', { ...NO_FILTERS, units: '2025' })).toBe('0 trong 34 tỉnh, thành phố có số liệu')
})

it('counts units of other boundaries apart', () => {
  expect(told(['ha-noi', 'hai-phong', 'bac-kan'], '2025')).toBe(
    '1 trong 34 tỉnh, thành phố có số liệu, cùng 2 đơn vị theo địa giới khác',
  )
})

it('counts among the places chosen, whose silence says nothing of the others', () => {
  const chosen = { ...NO_FILTERS, provinces: ['lam-dong', 'lam-dong-2025', 'nghe-an'] }
  expect(told(['nghe-an'], '2020', chosen)).toBe('chỉ xét 2 nơi đã chọn, 1 nơi có số liệu')
  expect(told(['lam-dong-2025'], '2020', { ...chosen, units: '2025' })).toBe('chỉ xét 2 nơi đã chọn, 1 nơi có số liệu')
  expect(told(['lam-dong'], '2025', { ...chosen, provinces: ['lam-dong'] })).toBe('cùng 1 đơn vị theo địa giới khác')
})
