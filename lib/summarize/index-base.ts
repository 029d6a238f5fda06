/** The place of the axis that an index takes for 100. */
import type { SeriesModel } from './chart-model'
import { comparable } from './transform'

interface Candidate {
  x: string
  /** How many series state an exact value there, and how many one that others can be measured by. */
  exact: number
  usable: number
}

/** The places at which some series can be measured, in the axis' order. */
function candidates(series: readonly SeriesModel[]): Candidate[] {
  const places = (series[0]?.points ?? []).map((point, index) => {
    const usable = series.map(each => each.points[index]).filter(comparable)
    const exact = usable.filter(each => each.qualifier === 'exact' && each.basis === 'stated')
    return { x: point.x, exact: exact.length, usable: usable.length }
  })
  return places.filter(place => place.usable > 0)
}

/**
 * Where the most series state an exact value, the earliest of equal ones; where none is exact, where the most can be measured.
 * Null where nothing can. @param year within which the place lies; null: anywhere
 */
export function indexBase(series: readonly SeriesModel[], year: number | null): string | null {
  const all = candidates(series).filter(({ x }) => year === null || yearOfPlace(x) === year)
  const best = all.reduce<Candidate | undefined>(
    (most, each) => (most && !isBetter(each, most) ? most : each),
    undefined,
  )
  return best?.x ?? null
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.exact !== other.exact) return one.exact > other.exact
  return one.exact === 0 && one.usable > other.usable
}

/** The years that at least one series can be measured by. */
export function baseYears(series: readonly SeriesModel[]): number[] {
  return [...new Set(candidates(series).map(({ x }) => yearOfPlace(x)))]
}

const yearOfPlace = (x: string) => Number(x.slice(0, 4))
