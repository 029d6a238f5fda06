/** One fact told twice is one figure. */
import type { Figure } from '../report'

/** More tellings of one indicator than this are no report's: rounded ones are then left as they stand. */
const MOST = 500

/**
 * Figures without the second tellings: of equal ones the fuller stays, and a rounded telling ("hơn 500") gives way to the
 * exact one (501) of the same indicator, period and place.
 */
export function settleFigures(figures: readonly Figure[]): Figure[] {
  if (figures.length < 2) return [...figures]
  const kept: Figure[] = []
  const facts = new Map<string, ToldOnce>()
  const keys: string[] = []
  for (const figure of figures) {
    const key = keyOf(figure)
    const name = `${key} ${figure.value} ${figure.qualifier}`
    const known = facts.get(name)
    // A part equals the same part, and a telling that does not say what it is part of.
    const at = known && (known.byPart.get(figure.part) ?? (figure.part === null ? known.aPart : known.byPart.get(null)))
    const other = at === undefined ? undefined : kept[at]
    if (other === undefined || at === undefined) {
      const fact = known ?? { byPart: new Map(), aPart: undefined }
      if (!known) facts.set(name, fact)
      fact.byPart.set(figure.part, kept.length)
      if (figure.part !== null) fact.aPart ??= kept.length
      kept.push(figure)
      keys.push(key)
    } else {
      const [full, less] = fuller(figure, other) ? [figure, other] : [other, figure]
      kept[at] = { ...full, comparison: full.comparison ?? less.comparison }
    }
  }
  const exact = new Map<string, Figure[]>()
  kept.forEach((figure, i) => {
    const key = keys[i]
    if (figure.qualifier !== 'exact' || key === undefined) return
    const same = exact.get(key)
    if (!same) exact.set(key, [figure])
    else if (same.length < MOST) same.push(figure)
  })
  return kept.filter(
    (figure, i) => !exact.get(keys[i] ?? '')?.some(other => roundsTo(figure, other)) && !isToResolve(figure, exact),
  )
}

/** "Giải quyết 38 đơn [title] … giải quyết được 10/38 đơn": what a headline calls resolved and the text says was to be. */
function isToResolve(figure: Figure, exact: ReadonlyMap<string, readonly Figure[]>): boolean {
  const { indicator, value, part } = figure
  if (!indicator.endsWith('_resolved') || part !== null) return false
  const other = (name: string) => exact.get(`${name} ${placeAndTime(figure)}`) ?? []
  return (
    other(indicator.replace(/_resolved$/, '_under_jurisdiction')).some(whole => whole.value === value) &&
    other(indicator).some(({ value: done, part }) => part === null && done < value)
  )
}

/** Where the tellings of one value are kept: by the words that make them a part, and the first that is a part. */
interface ToldOnce {
  readonly byPart: Map<string | null, number>
  aPart: number | undefined
}

const keyOf = (figure: Figure): string => `${figure.indicator} ${placeAndTime(figure)}`

/** The place and period that a figure is of, as one string: what is set against each other shares it. */
export function placeAndTime({ jurisdiction, period }: Figure): string {
  const place = jurisdiction as { level: string; province?: string | null; name?: string } | null
  return `${place?.level}:${place?.province}:${place?.name} ${period?.start}/${period?.end}`
}

function fuller(a: Figure, b: Figure): boolean {
  if ((a.part === null) !== (b.part === null)) return a.part === null
  return a.evidence.text.length > b.evidence.text.length
}

/** Of a number of one digit and zeros ("hơn một nghìn") more may have been rounded off. */
const toleranceOf = ({ value }: Pick<Figure, 'value'>): number => (/^[1-9]0+$/.test(String(value)) ? 0.3 : 0.1)

/** "hơn 500" beside 501, "gần 200" beside 199, "khoảng 300" beside 296: within a tenth, of round numbers three. */
function roundsTo(rounded: Figure, exact: Figure): boolean {
  return rounded.part === exact.part && isRounding(rounded, exact.value)
}

/** Whether a qualified number may be said of an exact one. */
export function isRounding(rounded: Pick<Figure, 'value' | 'qualifier'>, exact: number): boolean {
  if (rounded.qualifier === 'exact' || Math.abs(rounded.value - exact) > exact * toleranceOf(rounded)) return false
  return (
    rounded.qualifier === 'about' || (rounded.qualifier === 'over' ? exact >= rounded.value : exact <= rounded.value)
  )
}
