import { expect, it } from 'vitest'
import { borneFootnotes } from './borne-footnotes'
import type { SeriesModel } from './chart-model'
import { emptyPoint } from './series'

it('keeps the notes that are borne and numbers them from one', () => {
  const series: SeriesModel = {
    id: 'a',
    label: 'a',
    indicator: 'cases_resolved',
    jurisdiction: 'national',
    color: 'national',
    mark: 'line',
    axis: 'count',
    points: [3, null, 2, 3].map((footnote, index) => ({ ...emptyPoint(`${2019 + index}`), value: 1, footnote })),
  }
  const { series: kept, footnotes } = borneFootnotes([series], ['một', 'hai', 'ba', 'bốn'])
  expect(footnotes).toEqual(['hai', 'ba'])
  expect(kept[0]?.points.map(point => point.footnote)).toEqual([2, null, 1, 2])
})
