/** The highest value of each series, to be opened at once: what a reader of a comparison asks first. */
import type { ChartModel, HighestValue, PointModel } from './chart-model'

/** Of whole periods; of parts of a year only where nothing else is stated, and then told as a part. */
export function highestOf({ series, x }: Pick<ChartModel, 'series' | 'x'>): HighestValue[] {
  return series.flatMap(({ id, label, points }) => {
    const stated = points.filter(point => point.value !== null)
    const whole = stated.filter(point => point.stub === null)
    const point = highest(whole.length > 0 ? whole : stated)
    if (!point) return []
    const place = x.find(({ key }) => key === point.x)?.label ?? point.x
    const when = point.stub ? `${place}, ${point.stub.label}` : place
    const { footnote, partial, evidence } = point
    return [{ series: id, label, value: point.label, when, footnote, partial, evidence }]
  })
}

/** The first of equal ones. */
function highest(points: readonly PointModel[]): PointModel | undefined {
  return points.reduce<PointModel | undefined>(
    (best, point) => (best === undefined || (point.value ?? 0) > (best.value ?? 0) ? point : best),
    undefined,
  )
}
