import { z } from 'zod'
import { type NormalizedReport, reportSchema } from '../../normalize/report'
import { pageOfReports, type ReportCursor } from '../../store'
import type { Collection } from '../collection'
import { yearsOf } from '../query'

const spoken = (jurisdiction: NormalizedReport['jurisdiction']) => {
  if (jurisdiction === null) return null
  const { level } = jurisdiction
  if (level === 'national') return level
  const name = 'name' in jurisdiction ? jurisdiction.name : null
  const province = 'province' in jurisdiction ? jurisdiction.province : null
  return [level, province, name].filter(part => part !== null).join(' ')
}

export const reports: Collection<NormalizedReport, ReportCursor> = {
  path: 'reports',
  summary: 'The normalized reports',
  description:
    'The records of the contract `normalized-report/1`, whole; in NDJSON the very lines that `danvan import` takes. CSV has one line a report with what a list needs. The newest first. The texts themselves belong to their publishers and are not served.',
  parameters: ['q', 'from', 'to', 'province', 'level', 'units'],
  item: reportSchema,
  cursor: z.tuple([z.int().nonnegative()]),
  columns: [
    ['id', report => report.id],
    ['title', report => report.title],
    ['publisher', report => report.publisher?.name ?? null],
    ['published_on', report => report.publishedOn?.date ?? null],
    ['url', report => report.source.url],
    ['jurisdiction', report => spoken(report.jurisdiction)],
    ['period_kind', report => report.period?.kind ?? null],
    ['period_start', report => report.period?.start ?? null],
    ['period_end', report => report.period?.end ?? null],
    ['event', report => report.event?.kind ?? null],
    ['event_date', report => report.event?.date ?? null],
    ['themes', report => report.themes.length],
    ['figures', report => report.figures.length],
    ['topics', report => report.topics.map(topic => topic.code).join(' ')],
    ['warnings', report => report.warnings.map(warning => warning.code).join(' ')],
    ['text_length', report => report.text?.length ?? null],
    ['text_sha256', report => report.text?.sha256 ?? null],
  ],
  async page({ store, query }, request) {
    const { places, levels, words } = query
    const page = await pageOfReports(store, { places, levels, ...yearsOf(query), words: words ?? undefined }, request)
    return { ...page, items: page.items.map(({ record }) => record) }
  },
}
