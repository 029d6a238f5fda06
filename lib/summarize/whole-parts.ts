/** Which series are parts of one whole, so that a share of their sum says something. */
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import type { SeriesModel } from './chart-model'

/** Indicators that count the kinds of one thing, each thing once. What the State recovered and what people got back are no kinds of one sum. */
export const WHOLES = [
  ['complaint_petitions', 'denunciation_petitions', 'feedback_petitions'],
  ['complaints_under_jurisdiction', 'denunciations_under_jurisdiction'],
  ['complaints_resolved', 'denunciations_resolved'],
  ['complaints_justified', 'complaints_unjustified', 'complaints_partly_justified'],
  ['denunciations_justified', 'denunciations_unjustified', 'denunciations_partly_justified'],
] as const satisfies Indicator[][]

/**
 * Two and more counts of one indicator or of the kinds of one thing, of one place or of several provinces. The country holds
 * its provinces, and is no part beside them; rates are parts of nothing.
 */
export function arePartsOfOneWhole(series: readonly Pick<SeriesModel, 'indicator' | 'jurisdiction'>[]): boolean {
  const indicators = [...new Set(series.flatMap(({ indicator }) => indicator ?? []))]
  const places = new Set(series.map(({ jurisdiction }) => jurisdiction))
  if (indicators.length * places.size < 2 || indicators.some(each => INDICATOR_UNITS[each] === '%')) return false
  if (places.size > 1 && places.has('national')) return false
  return indicators.length === 1 || WHOLES.some(parts => indicators.every(each => isOf(parts, each)))
}

function isOf(parts: readonly Indicator[], indicator: Indicator): boolean {
  return parts.includes(indicator)
}
