/**
 * The one horizontal scale that the timeline of themes and every chart over time share: with the same number of years,
 * width and gutter, a theme stands exactly above the figures of its year.
 */
export interface Gutter {
  /** Pixels kept free for the axis of counts, or the lanes' names. */
  left: number
  /** Pixels kept free for the axis of rates. */
  right: number
}

export interface BandScale {
  count: number
  band: number
  left: number
  right: number
  start: (index: number) => number
  center: (index: number) => number
}

/** Below this width (px) a drawing takes its narrow form. */
export const NARROW = 560

export function gutterFor(width: number, fontSize: number): Gutter {
  // On the right also a phone has room for most numbers beside the newest mark.
  return { left: Math.round(fontSize * (width < NARROW ? 3.8 : 5)), right: Math.round(fontSize * 3.6) }
}

export function bandScale(count: number, width: number, gutter: Gutter): BandScale {
  const band = Math.max(0, width - gutter.left - gutter.right) / Math.max(1, count)
  return {
    count,
    band,
    left: gutter.left,
    right: gutter.left + band * Math.max(1, count),
    start: index => gutter.left + band * index,
    center: index => gutter.left + band * (index + 0.5),
  }
}

/** Least room between two labels of an axis (px). */
export const LABEL_GAP = 6

/**
 * Every how many places a label is written so that none touches the next.
 * @param inYear places of the axis in a year: labels that are not each year's are as many years apart, or of the same parts of each
 */
export function labelStep(band: number, labelWidth: number, inYear = 1): number {
  const least = Math.max(1, Math.ceil((labelWidth + LABEL_GAP) / Math.max(1, band)))
  if (least >= inYear) return Math.ceil(least / inYear) * inYear
  return Array.from({ length: inYear }, (_, i) => i + 1).find(step => step >= least && inYear % step === 0) ?? inYear
}

/** The year of a place on the x axis (`2020`, `2020-H1`), or null where the axis is not of time. */
export function yearOf(key: string): number | null {
  const year = /^(\d{4})(?:-|$)/.exec(key)?.[1]
  return year === undefined ? null : Number(year)
}
