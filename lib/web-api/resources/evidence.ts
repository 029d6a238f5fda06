import { z } from 'zod'
import { evidenceOf, evidenceOfTheme, namesOfObservations, namesOfThemes } from '../../store'
import type { Collection } from '../collection'
import { observationAboutSchema, statementSchema, tellingSchema, themeAboutSchema } from '../schemas'
import { observationItem } from './observations'
import { SOURCE_COLUMNS, sourceOf } from './sources'
import { themeItem } from './themes'

/** How many were listed before. */
const offset = z.tuple([z.int().nonnegative()])
type Offset = z.infer<typeof offset>

const nextOffset = (start: number, shown: number, limit: number): Offset | null =>
  shown < limit ? null : [start + shown]

export const observationEvidence: Collection<z.infer<typeof statementSchema>, Offset> = {
  path: 'observations/{id}/evidence',
  summary: 'Every figure that states an observation',
  description:
    'In the order of preference, rejected ones last. A computed observation has none of its own: `about.from` holds the observations that it was made from.',
  parameters: [],
  item: statementSchema,
  about: observationAboutSchema,
  cursor: offset,
  columns: [
    ['report', item => item.source.report],
    ['position', item => item.position],
    ['qualifier', item => item.qualifier],
    ['value', item => item.value],
    ['chosen', item => item.chosen],
    ['review', item => item.review],
    ...SOURCE_COLUMNS,
  ],
  async page({ store, origin, params }, { after, limit }) {
    const [start] = after ?? [0]
    const evidence = await evidenceOf(store, params.id ?? '', { limit, offset: start })
    if (evidence === null) return null
    const names = await namesOfObservations(store, [evidence.observation])
    return {
      about: {
        observation: observationItem(evidence.observation, names, origin),
        from: evidence.from.map(part => observationItem(part.observation, names, origin)),
      },
      items: evidence.figures.map(figure => ({
        value: figure.value,
        qualifier: figure.qualifier,
        chosen: figure.chosen,
        position: figure.position,
        review: figure.review,
        evidence: figure.evidence,
        source: { report: figure.reportId, ...sourceOf(figure) },
      })),
      next: nextOffset(start, evidence.figures.length, limit),
    }
  },
}

export const themeEvidence: Collection<z.infer<typeof tellingSchema>, Offset> = {
  path: 'themes/{id}/evidence',
  summary: 'The words that tell of a theme',
  description: 'The newest report first; `about.spellings` counts how reports spell it.',
  parameters: [],
  item: tellingSchema,
  about: themeAboutSchema,
  cursor: offset,
  columns: [
    ['report', item => item.source.report],
    ['position', item => item.position],
    ['name', item => item.name],
    ...SOURCE_COLUMNS,
  ],
  async page({ store, origin, params }, { after, limit }) {
    const [start] = after ?? [0]
    const evidence = await evidenceOfTheme(store, params.id ?? '', { limit, offset: start })
    if (evidence === null) return null
    return {
      about: {
        theme: themeItem(evidence.theme, await namesOfThemes(store, [evidence.theme]), origin),
        spellings: evidence.spellings,
      },
      items: evidence.tellings.map(telling => ({
        name: telling.name,
        position: telling.position,
        evidence: telling.evidence,
        source: { report: telling.reportId, ...sourceOf(telling) },
      })),
      next: nextOffset(start, evidence.tellings.length, limit),
    }
  },
}
