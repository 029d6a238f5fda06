import { formatNumber } from '../i18n/format'
import { localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { TOPIC_NAMES } from '../i18n/names'
import { TOPICS } from '../normalize/report'
import type { Count } from '../store/index'
import { type ChartContext, sourceLine, yearsInWords } from './chart-context'
import type { ChartModel, PointModel } from './chart-model'
import { emptyPoint } from './series'

/**
 * Topics by years: how many reports mention a topic. Counts are of the store's reports, so a blank says only that no report
 * of that year mentions it. @param counts keys `topic/year`, or `topic/place/year`
 */
export function topicHeat(
  counts: readonly Count[],
  place: string | null,
  where: string,
  context: ChartContext,
): ChartModel {
  const { locale, years } = context
  const { themes: words, reports } = messagesOf(locale)
  const byKey = new Map<string, number>()
  for (const { key, reports: of } of counts) {
    const [topic = '', ...rest] = key.split('/')
    const cell = `${topic}/${rest.at(-1)}`
    byKey.set(cell, (byKey.get(cell) ?? 0) + of)
  }
  const cell = (topic: string, year: number): PointModel => {
    const value = byKey.get(`${topic}/${year}`)
    if (value === undefined) return emptyPoint(`${year}`)
    const query = [`year=${year}`, place && `province=${place}`, `topic=${topic}`].filter(Boolean).join('&')
    return {
      ...emptyPoint(`${year}`),
      value,
      label: formatNumber(locale, value),
      href: localePath(locale, `/reports?${query}`),
    }
  }
  const series = TOPICS.map(topic => ({
    id: topic,
    label: TOPIC_NAMES[topic][locale],
    indicator: null,
    jurisdiction: place ?? 'national',
    color: 'resolved' as const,
    mark: 'bar' as const,
    axis: 'count' as const,
    points: years.map(year => cell(topic, year)),
  }))
  const most = series
    .flatMap(each => each.points.map(point => ({ label: each.label, point })))
    .toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))[0]
  return {
    id: 'topics',
    form: 'heat',
    title: words.heatTitle,
    subtitle: `${words.heatSubtitle}; ${where}, ${yearsInWords(context)}`,
    description: most?.point.value
      ? words.heatMost(words.heatCell(most.label, Number(most.point.x), most.point.value))
      : words.empty,
    source: sourceLine(context),
    x: years.map(year => ({ key: `${year}`, label: `${year}` })),
    axes: [{ id: 'count', label: reports.title, unit: '' }],
    series,
    footnotes: [],
    locale,
  }
}
