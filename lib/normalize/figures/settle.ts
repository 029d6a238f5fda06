/** One fact told twice is one figure. */
import type { Figure } from '../report'

/**
 * Figures without the second tellings: of equal ones the fuller stays, and a rounded telling ("hơn 500") gives way to the
 * exact one (501) of the same indicator, period and place.
 */
export function settleFigures(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = []
  for (const figure of figures) {
    const at = kept.findIndex(other => sameFact(other, figure))
    const other = kept[at]
    if (!other) kept.push(figure)
    else if (fuller(figure, other)) kept[at] = figure
  }
  return kept.filter(figure => !kept.some(other => other !== figure && roundsTo(figure, other)))
}

const place = (figure: Figure): string =>
  JSON.stringify([figure.jurisdiction, figure.period?.start, figure.period?.end])

function sameFact(a: Figure, b: Figure): boolean {
  return (
    a.indicator === b.indicator &&
    a.value === b.value &&
    a.qualifier === b.qualifier &&
    (a.part === b.part || a.part === null || b.part === null) &&
    place(a) === place(b)
  )
}

function fuller(a: Figure, b: Figure): boolean {
  if ((a.part === null) !== (b.part === null)) return a.part === null
  return a.evidence.text.length > b.evidence.text.length
}

/** "hơn 500" beside 501, "gần 200" beside 199, "khoảng 300" beside 296: within a tenth. */
function roundsTo(rounded: Figure, exact: Figure): boolean {
  if (rounded.qualifier === 'exact' || rounded.indicator !== exact.indicator || place(rounded) !== place(exact))
    return false
  if (
    exact.qualifier !== 'exact' ||
    rounded.part !== exact.part ||
    Math.abs(rounded.value - exact.value) > exact.value / 10
  )
    return false
  return (
    rounded.qualifier === 'about' ||
    (rounded.qualifier === 'over' ? exact.value >= rounded.value : exact.value <= rounded.value)
  )
}
