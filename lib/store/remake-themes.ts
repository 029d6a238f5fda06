/** One row a (year, jurisdiction, folded name), labelled by the spelling that most reports use. */

import { themeLabel } from '../observe/themes'
import type { Tx } from './client'
import type { ReportRows } from './rows'
import { deleteByKeys, selectByKeys } from './sql'

const SEPARATOR = '\n'

/** Counts the reports' spellings in or out and remakes the themes that they touched. */
export async function remakeThemes(tx: Tx, rows: readonly ReportRows[], by: 1 | -1): Promise<void> {
  const themes = new Map<string, { year: number; jurisdiction: string; folded: string }>()
  const spellings = new Map<string, number>()
  for (const { mentions } of rows) {
    const told = new Set<string>()
    for (const { theme, year, jurisdiction, folded, name } of mentions) {
      if (theme === null || year === null || jurisdiction === null) continue
      themes.set(theme, { year, jurisdiction, folded })
      told.add(theme + SEPARATOR + name)
    }
    // A report counts once for a spelling, however often it writes it.
    for (const key of told) spellings.set(key, (spellings.get(key) ?? 0) + by)
  }
  if (themes.size === 0) return
  const values = [...spellings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, reports]) => [...key.split(SEPARATOR), reports])
  await tx.insert(
    'theme_spellings',
    ['theme', 'name', 'reports'],
    values,
    '(theme, name) DO UPDATE SET reports = theme_spellings.reports + excluded.reports',
  )
  if (by < 0) await tx.run('DELETE FROM theme_spellings WHERE reports <= 0')
  await relabel(tx, themes)
}

async function relabel(
  tx: Tx,
  themes: ReadonlyMap<string, { year: number; jurisdiction: string; folded: string }>,
): Promise<void> {
  const known = await selectByKeys<{ theme: string; name: string; reports: number }>(
    tx,
    'SELECT theme, name, reports FROM theme_spellings WHERE theme {in keys}',
    [...themes.keys()],
  )
  const byTheme = groupByTheme(known)
  const gone = [...themes.keys()].filter(id => !byTheme.has(id))
  await deleteByKeys(tx, 'themes', 'id', gone)
  const rows = [...byTheme].flatMap(([id, found]) => {
    const theme = themes.get(id)
    if (!theme) return []
    const reports = found.reduce((sum, row) => sum + row.reports, 0)
    return [[id, theme.year, theme.jurisdiction, theme.folded, themeLabel(found), reports]]
  })
  await tx.insert(
    'themes',
    ['id', 'year', 'jurisdiction', 'folded', 'label', 'reports'],
    rows,
    '(id) DO UPDATE SET label = excluded.label, reports = excluded.reports',
  )
}

function groupByTheme<T extends { theme: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.theme, [...(groups.get(row.theme) ?? []), row])
  return groups
}
