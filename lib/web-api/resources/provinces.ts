import { z } from 'zod'
import { partsOf, UNITS, unitById } from '../../normalize/units'
import { counts } from '../../store'
import type { Collection } from '../collection'
import { provinceSchema } from '../schemas'

type Item = z.infer<typeof provinceSchema>

export const provinces: Collection<Item, [number]> = {
  path: 'provinces',
  summary: 'The units of province level, before and after 2025-07-01',
  description: 'In the order of data/provinces.csv, with how many reports are about each.',
  parameters: ['province'],
  item: provinceSchema,
  cursor: z.tuple([z.int().nonnegative()]),
  columns: [
    ['id', item => item.id],
    ['code', item => item.code],
    ['name', item => item.name],
    ['kind', item => item.kind],
    ['valid_from', item => item.validFrom],
    ['valid_to', item => item.validTo],
    ['successor', item => item.successor],
    ['parts', item => item.parts.join(' ')],
    ['reports', item => item.reports],
  ],
  async page({ store, query }, { after, limit }) {
    const [start] = after ?? [0]
    const chosen = query.places.length > 0 ? query.places.flatMap(id => unitById(id) ?? []) : UNITS
    const told = new Map((await counts(store, 'place')).map(count => [count.key, count.reports]))
    const items = chosen.slice(start, start + limit).map(
      ({ id, code, name, kind, validFrom, validTo, successor }): Item => ({
        id,
        code,
        name,
        kind,
        validFrom,
        validTo,
        successor,
        parts: partsOf(id).map(part => part.id),
        reports: told.get(id) ?? 0,
      }),
    )
    return { items, next: start + limit < chosen.length ? [start + limit] : null }
  },
}
