/** The order of a ranking: a part of a year is not ranked among years, nor a sum that lacks provinces among whole ones. */
import { messagesOf } from '../i18n/messages'
import type { ChartContext } from './chart-context'
import type { ChartModel, PointModel } from './chart-model'

/** Groups in the order that they stand in, one below the other. */
const GROUPS = ['whole', 'partial', 'part'] as const

interface Ranked {
  points: PointModel[]
  /** Headings over the groups; none where all values are whole, as a ranking's are taken to be. */
  groups: NonNullable<ChartModel['groups']>
}

function groupOf({ stub, partial }: PointModel): (typeof GROUPS)[number] {
  if (stub) return 'part'
  return partial ? 'partial' : 'whole'
}

/**
 * The points with a value, group by group, the largest first. @param daysOf how long a point's period is: of the parts of a
 * year those of one length stand together, the longest first
 */
export function rankedGroups(
  points: Iterable<PointModel>,
  daysOf: (point: PointModel) => number,
  { locale, filters }: Pick<ChartContext, 'locale' | 'filters'>,
): Ranked {
  const words = messagesOf(locale).figures.rankingGroups
  const told = [...points].filter(point => point.value !== null)
  const days = (point: PointModel) => (point.stub ? daysOf(point) : 0)
  const groups = GROUPS.map(group => ({
    group,
    points: told
      .filter(point => groupOf(point) === group)
      .sort((a, b) => days(b) - days(a) || (b.value ?? 0) - (a.value ?? 0) || (a.x < b.x ? -1 : 1)),
  })).filter(each => each.points.length > 0)
  const yearly = filters.period === 'year'
  const labels = {
    whole: yearly ? words.wholeYear : words.whole,
    partial: yearly ? words.partialYear : words.partial,
    part: words.part,
  }
  const isPlain = groups.every(({ group }) => group === 'whole')
  return {
    points: groups.flatMap(each => each.points),
    groups: isPlain ? [] : groups.map(each => ({ label: labels[each.group], size: each.points.length })),
  }
}
