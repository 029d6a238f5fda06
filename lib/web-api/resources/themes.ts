import { z } from 'zod'
import { namesOfThemes, pageOfThemes, type StatedNames, type StoredTheme, type ThemeCursor } from '../../store'
import { jurisdictionName } from '../../summarize/jurisdiction-names'
import type { Collection } from '../collection'
import { jurisdictionsOf, yearsOf } from '../query'
import { themeSchema } from '../schemas'

type Item = z.infer<typeof themeSchema>

export function themeItem(theme: StoredTheme, names: StatedNames, origin: string): Item {
  const { id, year, jurisdiction, label, reports } = theme
  return {
    id,
    year,
    jurisdiction,
    jurisdictionName: jurisdictionName('vi', jurisdiction, names.get(jurisdiction)),
    name: label,
    reports,
    evidence: `${origin}/api/v1/themes/${id}/evidence`,
  }
}

export const themes: Collection<Item, ThemeCursor> = {
  path: 'themes',
  summary: 'The yearly themes',
  description: 'A year’s declared motto of a jurisdiction, spellings brought together. By year, jurisdiction and name.',
  parameters: ['from', 'to', 'province', 'level', 'units'],
  item: themeSchema,
  cursor: z.tuple([z.int(), z.string(), z.string()]),
  columns: [
    ['year', item => item.year],
    ['jurisdiction', item => item.jurisdiction],
    ['jurisdiction_name', item => item.jurisdictionName],
    ['name', item => item.name],
    ['reports', item => item.reports],
    ['id', item => item.id],
    ['evidence', item => item.evidence],
  ],
  async page({ store, query, origin }, request) {
    const page = await pageOfThemes(store, { ...jurisdictionsOf(query), ...yearsOf(query) }, request)
    const names = await namesOfThemes(store, page.items)
    return { ...page, items: page.items.map(theme => themeItem(theme, names, origin)) }
  },
}
