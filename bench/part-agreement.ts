/** Whether figures are told as totals or as parts as hand-made gold says: the scorer matches them by value alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalText, normalize } from '../lib/normalize'
import type { Figure } from '../lib/normalize/report'

interface GoldFigure {
  indicator: string
  value: number
  qualifier?: string
  part?: string | null
  period?: { start: string; end: string }
}

/** The share of the figures found of the reports `ids` in a folder that are a total, or a part, as in the gold; null without figures. */
export function partAgreement(folder: string, ids: readonly string[]): number | null {
  let found = 0
  let agreed = 0
  for (const id of ids) {
    const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as { figures?: GoldFigure[] }
    const left = normalize(canonicalText(readFileSync(join(folder, `${id}.txt`), 'utf8')), { id }).figures
    for (const figure of gold.figures ?? []) {
      const [best] = left
        .filter(given => tellsSame(figure, given))
        .sort((a, b) => closeness(figure, b) - closeness(figure, a))
      if (!best) continue
      left.splice(left.indexOf(best), 1)
      found++
      if (isPart(best) === isPart(figure)) agreed++
    }
  }
  return found > 0 ? agreed / found : null
}

const tellsSame = (gold: GoldFigure, given: Figure): boolean =>
  gold.indicator === given.indicator &&
  Math.abs(gold.value - given.value) < 1e-9 &&
  (gold.qualifier ?? 'exact') === given.qualifier

const isPart = ({ part }: { part?: string | null }): boolean => (part ?? null) !== null

/** Of two tellings of one value, the one of the gold's time first, then the one that is a part where it is. */
const closeness = (gold: GoldFigure, given: Figure): number =>
  (gold.period && gold.period.start === given.period?.start && gold.period.end === given.period.end ? 2 : 0) +
  (isPart(gold) === isPart(given) ? 1 : 0)
