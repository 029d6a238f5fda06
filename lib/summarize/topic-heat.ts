import { formatNumber } from '../i18n/format'
import { localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { TOPIC_NAMES } from '../i18n/names'
import { TOPICS } from '../normalize/report'
import type { Count } from '../store/index'
import { type ChartContext, yearsInWords } from './chart-context'
import type { ChartModel, PointModel } from './chart-model'
import { emptyPoint } from './series'

/**
 * Topics by years: how many reports mention a topic. Counts are of the store's reports, so a blank says only that no report
 * of that year mentions it. @param mentions keys `topic/year`, or `topic/place/year`
 */
export function topicHeat(
  mentions: readonly Count[],
  places: readonly string[],
  where: string,
  context: Pick<ChartContext, 'locale' | 'years' | 'address'>,
): ChartModel {
  const { locale, years, address } = context
  const { themes: words, reports } = messagesOf(locale)
  const byKey = new Map<string, number>()
  for (const { key, reports: of } of mentions) {
    const [topic = '', ...rest] = key.split('/')
    const cell = `${topic}/${rest.at(-1)}`
    byKey.set(cell, (byKey.get(cell) ?? 0) + of)
  }
  const cell = (topic: string, year: number): PointModel => {
    const value = byKey.get(`${topic}/${year}`)
    if (value === undefined) return emptyPoint(`${year}`)
    const query = [`year=${year}`, ...places.map(id => `province=${id}`), `topic=${topic}`].join('&')
    return {
      ...emptyPoint(`${year}`),
      value,
      label: formatNumber(locale, value),
      // The list of reports is of one place: of several together there is none to lead to.
      href: places.length > 1 ? null : localePath(locale, `/reports?${query}`),
    }
  }
  const series = TOPICS.map(topic => ({
    id: topic,
    label: TOPIC_NAMES[topic][locale],
    indicator: null,
    jurisdiction: places.length ? 'province' : 'national',
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
    // A sum of the cells would count a report once for each of its topics: none is told.
    source: words.heatSource(yearsInWords(context), address),
    address,
    x: years.map(year => ({ key: `${year}`, label: `${year}` })),
    axes: [{ id: 'count', label: reports.title, unit: '' }],
    series,
    footnotes: [],
    locale,
  }
}
