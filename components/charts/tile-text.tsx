/** A tile's words: the unit's name in up to three lines, and its value where that fits too. */
import type { ReactNode } from 'react'
import type { Drawing } from './drawing'
import { ChartText } from './marks'
import { textWidth, wrapText } from './text-width'

export function TileText(props: {
  rect: { x: number; y: number; width: number; height: number }
  name: string
  value: string
  font: number
  fill: string
  drawing: Drawing
}): ReactNode {
  const { rect, name, value, font, fill, drawing } = props
  const withValue = value !== '' && textWidth(value, font, true) <= rect.width
  const lines = wrapText(name, rect.width - 2, font).slice(0, 3)
  const shown = withValue && lines.length * font * 1.1 + font * 1.3 <= rect.height
  const step = font * 1.1
  const top = rect.y + (rect.height - lines.length * step - (shown ? step * 1.05 : 0)) / 2 + font * 0.85
  const middle = rect.x + rect.width / 2
  return (
    <>
      {lines.map((line, i) => (
        <ChartText key={line} x={middle} y={top + i * step} size={font} fill={fill} drawing={drawing}>
          {line}
        </ChartText>
      ))}
      {shown && (
        <ChartText x={middle} y={top + lines.length * step * 1.05} size={font} fill={fill} bold drawing={drawing}>
          {value}
        </ChartText>
      )}
    </>
  )
}
