import { expect, it } from 'vitest'
import type { PointModel } from './chart-model'
import { NO_FILTERS } from './filters'
import { rankedGroups } from './ranking-order'
import { emptyPoint } from './series'

const point = (x: string, value: number | null, rest: Partial<PointModel> = {}) => ({
  ...emptyPoint(x),
  value,
  ...rest,
})
const part = (label: string) => ({ stub: { label, period: label } })
const some = { partial: { have: 1, of: 3 } }
const DAYS: Record<string, number> = { '9T': 273, '6T': 181, Q1: 90 }
const ranked = (points: PointModel[], filters = NO_FILTERS) => {
  const { points: order, groups } = rankedGroups(points, ({ stub }) => DAYS[stub?.label ?? ''] ?? 365, {
    locale: 'vi',
    filters,
  })
  return { order: order.map(({ x }) => x), groups }
}

it('has no groups where all values are whole: the largest first, of equal ones by id', () => {
  expect(ranked([point('hue', 3), point('ha-noi', 9), point('ca-mau', 3), point('an-giang', null)])).toEqual({
    order: ['ha-noi', 'ca-mau', 'hue'],
    groups: [],
  })
})

it('sets parts of a year below whole years, however large, those of one length together', () => {
  const points = [
    point('hoa-binh', 798),
    point('ninh-thuan', 866, part('6T')),
    point('hai-phong', 4531, part('9T')),
    point('kon-tum', 5000, part('Q1')),
    point('lam-dong', 1647, part('6T')),
  ]
  expect(ranked(points)).toEqual({
    order: ['hoa-binh', 'hai-phong', 'lam-dong', 'ninh-thuan', 'kon-tum'],
    groups: [
      { label: 'Số liệu cả năm', size: 1 },
      { label: 'Mới có một phần của năm, không so được với cả năm', size: 4 },
    ],
  })
})

it('sets sums that lack provinces between, and heads what stands alone too', () => {
  const points = [point('dong-thap-2025', 5035, some), point('vinh-long-2025', 63, { ...some, ...part('6T') })]
  expect(ranked([point('ha-noi', 4), ...points])).toMatchObject({
    order: ['ha-noi', 'dong-thap-2025', 'vinh-long-2025'],
    groups: [{ size: 1 }, { label: 'Cả năm, mới có một phần các tỉnh hợp nhất', size: 1 }, { size: 1 }],
  })
  expect(ranked(points.slice(0, 1), { ...NO_FILTERS, period: 'half' }).groups).toEqual([
    { label: 'Mới có một phần các tỉnh hợp nhất', size: 1 },
  ])
})
