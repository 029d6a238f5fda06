import type { ChartModel } from '@/lib/summarize/chart-model'
import { type Chart, type Drawing, screenDrawing } from './drawing'
import { heatHeight, panelsHeight, rankingHeight, tileHeight } from './form-height'
import { timelineHeights } from './theme-layout'
import { timeHeight, timeRoom } from './time-frame'

/**
 * Room kept for a chart until it is drawn, as CSS within a container of its width: what the drawing will take, so that
 * nothing moves under the reader's finger.
 */
export function roomFor(chart: Chart): string {
  if (chart.form === 'timeline') return stepped(timelineHeights(chart))
  const heightAt = FORM_HEIGHTS[chart.form]
  if (heightAt) return stepped(box => heightAt(chart, box).height)
  const { least, share, most } = timeRoom(chart, screenDrawing(0).fontSize)
  return `clamp(${px(least)}, ${share * 100}cqi, ${px(most)})`
}

/** Height of a chart's drawings at a width (px), those of the themes above it included. */
export function heightAt(chart: Chart, width: number): number {
  const drawing = screenDrawing(width)
  if (chart.form === 'timeline') return timelineHeights(chart)(drawing)
  const own = FORM_HEIGHTS[chart.form]?.(chart, drawing).height ?? timeHeight(chart, drawing)
  return own + (chart.themes ? timelineHeights(chart.themes)(drawing) : 0)
}

const FORM_HEIGHTS: Partial<Record<ChartModel['form'], (chart: ChartModel, box: Drawing) => { height: number }>> = {
  ranking: rankingHeight,
  heat: heatHeight,
  tiles: tileHeight,
  multiples: panelsHeight,
}

/** Widths (px) between which a stage lies: the narrowest phone, the widest page. */
const WIDTHS = { least: 280, most: 1280 }
/** Widths (px) looked at between both: a height that holds for less than this may be missed. */
const STRIDE = 40

/**
 * A height that jumps at some widths, as CSS: the height of the widest stage, and for each jump what the narrower side has
 * more or less, which a steep slope turns on below its width.
 */
function stepped(heightOf: (drawing: Drawing) => number): string {
  const heightAt = (width: number) => heightOf(screenDrawing(width))
  const jumps: string[] = []
  /** The jumps between two widths, to the pixel: halves what differs at its ends. */
  const find = (low: number, below: number, high: number, above: number): void => {
    if (below === above) return
    if (high - low === 1) {
      const [sign, more] = below > above ? ['+', below - above] : ['-', above - below]
      jumps.push(` ${sign} clamp(0px, (${px(high)} - 100cqi) * 9999, ${px(more)})`)
      return
    }
    const middle = (low + high) >> 1
    const between = heightAt(middle)
    find(middle, between, high, above)
    find(low, below, middle, between)
  }
  const widest = heightAt(WIDTHS.most)
  let above = widest
  for (let width = WIDTHS.most - STRIDE; width >= WIDTHS.least; width -= STRIDE) {
    const height = heightAt(width)
    find(width, height, width + STRIDE, above)
    above = height
  }
  return `calc(${px(widest)}${jumps.join('')})`
}

const px = (length: number) => `${Math.round(length * 100) / 100}px`
