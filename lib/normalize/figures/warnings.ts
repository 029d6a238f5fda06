/** What does not add up among a report's figures. A figure is never altered to fit. */
import type { Figure, Indicator, Warning } from '../report'
import { placeAndTime } from './settle'

type Code = Warning['code']

/** Warnings on figures of one place and period; each names the words of the figure that it is about. */
export function warnOfFigures(figures: readonly Figure[]): Warning[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.part !== null) continue
    const key = placeAndTime(figure)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  const warnings: Warning[] = []
  for (const group of groups.values()) {
    // One figure contradicts nothing.
    if (group.length < 2) continue
    const first = new Map<Indicator, Figure>()
    for (const figure of group) if (!first.has(figure.indicator)) first.set(figure.indicator, figure)
    for (const warning of twoValues(group)) warnings.push(warning)
    warnings.push(...rates(first), ...wholes(first), ...sums(first))
  }
  return warnings
}

/** Of some figures, the first of each indicator. */
type ByIndicator = ReadonlyMap<Indicator, Figure>

const warning = (code: Code, message: string, { evidence }: Figure): Warning => ({ code, message, evidence })

// Models are registered, built and recognised, dialogues held by many: several counts beside each other are no conflict.
const MANY: ReadonlySet<Indicator> = new Set(['skilful_models', 'citizen_dialogues'])

function twoValues(group: readonly Figure[]): Warning[] {
  const first = new Map<Indicator, Figure>()
  return group.flatMap(figure => {
    const earlier = first.get(figure.indicator)
    if (MANY.has(figure.indicator) || figure.qualifier !== 'exact') return []
    if (!earlier) first.set(figure.indicator, figure)
    return earlier
      ? [warning('two-values', `${figure.indicator} is told as ${earlier.value} and as ${figure.value}`, figure)]
      : []
  })
}

const RATES: readonly [Indicator, Indicator, Indicator][] = [
  ['resolution_rate', 'cases_resolved', 'cases_under_jurisdiction'],
  ['complaints_resolution_rate', 'complaints_resolved', 'complaints_under_jurisdiction'],
  ['denunciations_resolution_rate', 'denunciations_resolved', 'denunciations_under_jurisdiction'],
]

function rates(figures: ByIndicator): Warning[] {
  return RATES.flatMap(([rateOf, resolvedOf, underOf]) => {
    const [rate, resolved, under] = [figures.get(rateOf), figures.get(resolvedOf), figures.get(underOf)]
    if (!rate || !resolved || !under || under.value === 0) return []
    if (resolved.qualifier !== 'exact' || under.qualifier !== 'exact' || rate.qualifier === 'about') return []
    const computed = (100 * resolved.value) / under.value
    const off = computed - rate.value
    // One unit of the last decimal written: papers cut as often as they round.
    const allowed = 10 ** -decimals(rate.value) + 1e-9
    const agrees =
      rate.qualifier === 'over'
        ? off >= -allowed
        : rate.qualifier === 'under'
          ? off <= allowed
          : Math.abs(off) <= allowed
    const message = `the stated rate ${rate.value}% does not follow from ${resolved.value}/${under.value} (${computed.toFixed(2)}%)`
    return agrees ? [] : [warning('rate-mismatch', message, rate)]
  })
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0

const PARTS: readonly [Indicator, Indicator][] = [
  ['cases_resolved', 'cases_under_jurisdiction'],
  ['complaints_resolved', 'complaints_under_jurisdiction'],
  ['denunciations_resolved', 'denunciations_under_jurisdiction'],
  ['petitions_eligible', 'petitions_received'],
  ['complaint_petitions', 'petitions_received'],
  ['denunciation_petitions', 'petitions_received'],
  ['feedback_petitions', 'petitions_received'],
]

function wholes(figures: ByIndicator): Warning[] {
  return PARTS.flatMap(([partOf, wholeOf]) => {
    const [part, whole] = [figures.get(partOf), figures.get(wholeOf)]
    if (!part || !whole || part.value <= whole.value || part.qualifier !== 'exact' || whole.qualifier !== 'exact')
      return []
    return [warning('part-over-whole', `${partOf} ${part.value} is more than ${wholeOf} ${whole.value}`, part)]
  })
}

const SUMS: readonly [Indicator, Indicator, Indicator][] = [
  ['cases_under_jurisdiction', 'complaints_under_jurisdiction', 'denunciations_under_jurisdiction'],
  ['cases_resolved', 'complaints_resolved', 'denunciations_resolved'],
]

function sums(figures: ByIndicator): Warning[] {
  return SUMS.flatMap(([totalOf, firstOf, secondOf]) => {
    const [total, first, second] = [figures.get(totalOf), figures.get(firstOf), figures.get(secondOf)]
    if (!total || !first || !second || [total, first, second].some(figure => figure.qualifier !== 'exact')) return []
    const sum = first.value + second.value
    return sum === total.value
      ? []
      : [warning('parts-mismatch', `${totalOf} ${total.value} is not ${first.value} + ${second.value}`, total)]
  })
}
