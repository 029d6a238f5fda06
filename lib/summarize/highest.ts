/** The highest value of each series, to be opened at once: what a reader of a comparison asks first. */
import type { ChartModel, HighestValue, PointModel } from './chart-model'

/** Of whole values alone: a part of a year or of a merged unit's provinces would be ranked as what it is not. */
export function highestOf({ series, x }: Pick<ChartModel, 'series' | 'x'>): HighestValue[] {
  return series.flatMap(({ id, label, points }) => {
    const point = highest(points.filter(each => each.value !== null && each.stub === null && each.partial === null))
    if (!point) return []
    const when = x.find(({ key }) => key === point.x)?.label ?? point.x
    return [{ series: id, label, value: point.label, when, footnote: point.footnote, evidence: point.evidence }]
  })
}

/** The first of equal ones. */
function highest(points: readonly PointModel[]): PointModel | undefined {
  return points.reduce<PointModel | undefined>(
    (best, point) => (best === undefined || (point.value ?? 0) > (best.value ?? 0) ? point : best),
    undefined,
  )
}
