/** The footnotes that points bear, numbered anew: a value that is not drawn leaves its note behind. */
import type { SeriesModel } from './chart-model'

export function borneFootnotes(
  series: readonly SeriesModel[],
  footnotes: readonly string[],
): { series: SeriesModel[]; footnotes: string[] } {
  const borne = new Set(series.flatMap(({ points }) => points.flatMap(point => point.footnote ?? [])))
  const kept = footnotes.map((_, index) => index + 1).filter(number => borne.has(number))
  const anew = (number: number | null) => (number === null ? null : kept.indexOf(number) + 1)
  return {
    series: series.map(each => ({
      ...each,
      points: each.points.map(point => ({ ...point, footnote: anew(point.footnote) })),
    })),
    footnotes: footnotes.filter((_, index) => borne.has(index + 1)),
  }
}
