/** A tile's words: the unit's name in up to three lines, and its value in the fullest form that fits. */
import type { ReactNode } from 'react'
import type { Drawing } from './drawing'
import { ChartText } from './marks'
import { textWidth, wrapText } from './text-width'

interface TileValue {
  lines: string[]
  size: number
}

/** The fullest form of a tile's value that its room (px) has, rather a little smaller than shorter. */
export function tileValue(
  forms: readonly string[][],
  room: { width: number; height: number },
  font: number,
): TileValue | undefined {
  return forms
    .flatMap(lines => [font, font * 0.88].map(size => ({ lines, size })))
    .find(
      ({ lines, size }) =>
        lines.length * font * 1.1 + 1 <= room.height && lines.every(line => textWidth(line, size, true) <= room.width),
    )
}

export function TileText(props: {
  rect: { x: number; y: number; width: number; height: number }
  name: string
  /** Forms of the value, the fullest first. */
  forms: readonly string[][]
  font: number
  fill: string
  /** Over hatching: each letter keeps a plain edge. */
  halo?: boolean
  drawing: Drawing
}): ReactNode {
  const { rect, name, forms, font, fill, halo, drawing } = props
  const names = wrapText(name, rect.width - 4, font).slice(0, 3)
  const step = font * 1.1
  const value = tileValue(forms, { ...rect, height: rect.height - names.length * step }, font)
  const lines = [...names, ...(value?.lines ?? [])]
  const top = rect.y + (rect.height - lines.length * step) / 2 + font * 0.85
  return lines.map((line, i) => (
    <ChartText
      key={line}
      x={rect.x + rect.width / 2}
      y={top + i * step}
      size={i < names.length ? font : value?.size}
      fill={fill}
      bold={i >= names.length}
      halo={halo}
      drawing={drawing}
    >
      {line}
    </ChartText>
  ))
}
