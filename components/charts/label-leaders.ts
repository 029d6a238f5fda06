/** Where a label that must be written may stand when no place at its mark is free: farther off, tied to it. Pure. */
import { dotX } from './dot-place'
import { LINE, type Spot, widest } from './label-room'
import { linesOf, type SpotsOf } from './label-spots'
import { axisOf, barSlot, heightOf } from './time-frame'

/** How far above or below its mark a label is looked for (units of its size), and in what steps. */
const STEP = 0.5
const FARTHEST = 24

/** Of a part within its whole first over the whole's own label, in its colour; then beside it, then at the end of a leader. */
export const farSpots: SpotsOf = (...place) => [...overWhole(...place), ...beyond(...place), ...ledSpots(...place)]

const overWhole: SpotsOf = ({ series, point, index }, size, chart, frame, drawing) => {
  if (!frame.within.has(series.id)) return []
  const whole = chart.series.find(s => s.color === 'whole' && s.jurisdiction === series.jurisdiction)
  const value = whole?.points[index]?.value
  if (!whole || value === null || value === undefined) return []
  const slot = barSlot(whole, index, chart, drawing, frame)
  const { one } = linesOf(point, drawing)
  const half = widest(one, size, true) / 2
  const middle = slot.x + slot.width / 2
  const end = heightOf(value, axisOf(whole, frame), frame)
  /** Where the label of the whole ends. */
  const over = end - drawing.fontSize * (0.4 + LINE)
  return Array.from({ length: 8 }, (_, i) => over - size * (0.1 + i * STEP)).flatMap(y => {
    const asides = [0, slot.x - middle + half, middle - slot.x - half]
    // Down to the bar's end, or to the number that stands over it; close above that none is needed.
    const lines = y > over - size * 0.5 ? [undefined] : [end - 1, over]
    return lines.flatMap(bottom =>
      asides.map(
        (aside): Spot => ({
          lines: one,
          x: middle + aside,
          y,
          size,
          color: 'line',
          leader: bottom === undefined ? undefined : { x: middle, top: y + size * 0.26, bottom },
        }),
      ),
    )
  })
}

/** Beyond the newest bar of several, in the margin. */
const beyond: SpotsOf = ({ series, point, index }, size, chart, frame, drawing) => {
  if (series.mark !== 'bar') return []
  const slot = barSlot(series, index, chart, drawing, frame)
  const { one } = linesOf(point, drawing)
  const x = slot.x + slot.width + widest(one, size, true) / 2 + size * 0.2
  return [{ lines: one, x, y: heightOf(point.value, axisOf(series, frame), frame) + size * 0.75, size, color: 'line' }]
}

const ledSpots: SpotsOf = ({ series, point, index }, size, chart, frame, drawing) => {
  const { one } = linesOf(point, drawing)
  const half = widest(one, size, true) / 2
  const end = heightOf(point.value, axisOf(series, frame), frame)
  const bar = series.mark === 'bar'
  const slot = barSlot(series, index, chart, drawing, frame)
  const x = bar ? slot.x + slot.width / 2 : dotX(chart, frame, drawing, series, index)
  // From the edge of a dot, from the end of a bar.
  const gap = bar ? 1 : drawing.fontSize * 0.5
  const sides = bar ? [point.value < 0 ? 1 : -1] : [-1, 1]
  const farther = Array.from({ length: FARTHEST }, (_, i) => 1 + i * STEP)
  return farther.flatMap(far =>
    sides.flatMap(side =>
      [0, 0.8, -0.8, 0.4, -0.4].map((aside): Spot => {
        const y = end + side * (gap + size * far) + (side > 0 ? size * 0.85 : -size * 0.24)
        const [top, bottom] = side > 0 ? [end + gap, y - size * 0.9] : [y + size * 0.26, end - gap]
        return { lines: one, x: x + aside * half, y, size, color: 'line', leader: { x, top, bottom } }
      }),
    ),
  )
}
