/** Provinces as equal tiles; Hoàng Sa and Trường Sa stand with the province that administers them. Draws anywhere, the server included. */
import type { ReactNode } from 'react'
import type { ChartModel, PointModel } from '@/lib/summarize/chart-model'
import { NARROW } from './band-scale'
import type { Drawing } from './drawing'
import { tileHeight } from './form-height'
import { AlertSign, aboutOf, BarShape, DrawingRoot, isHollow, PointLink, periodLabel, valueLabel } from './marks'
import { pointName } from './point-words'
import { type ShadeClass, shadeClasses, shadeOf, shadePaint } from './shades'
import { ISLANDS, type Tile } from './tile-layout'
import { TileText } from './tile-text'

const GAP = 3

interface TilePlace {
  chart: ChartModel
  drawing: Drawing
  classes: ShadeClass[]
  size: { width: number; height: number; font: number }
}

export function TileMap({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { tiles, columns, row, height } = tileHeight(chart, drawing)
  const narrow = drawing.width < NARROW
  const width = Math.min(drawing.width / columns, drawing.fontSize * 8)
  const size = { width, height: row, font: narrow ? 9 : drawing.fontSize * 0.9 }
  const left = (drawing.width - width * columns) / 2
  const place = { chart, drawing, size, classes: shadeClasses(chart.series[0]?.points ?? []) }
  return (
    <DrawingRoot drawing={drawing} height={height}>
      {tiles.map(tile => (
        <TileMark key={tile.id} {...place} tile={tile} x={left + tile.column * width} y={tile.row * size.height} />
      ))}
    </DrawingRoot>
  )
}

/** The outline tells of a part of the year, the hatching of some provinces only, where their words do not fit; the hatching first. */
function valueForms(point: PointModel, { locale }: Drawing): string[][] {
  const value = valueLabel(point)
  const about = aboutOf(point, locale)
  if (!about) return [[value]]
  const part = point.stub?.label
  return [
    [periodLabel(point, locale)],
    [value, about],
    ...(part ? [[`${value} (${part})`], [value, part]] : []),
    [value],
  ]
}

function TileMark(props: TilePlace & { tile: Tile; x: number; y: number }): ReactNode {
  const { chart, drawing, classes, size, tile, x, y } = props
  const series = chart.series[0]
  const island = ISLANDS[tile.id]
  const index = chart.x.findIndex(({ key }) => key === tile.id || island?.of.includes(key))
  const point = series?.points[index]
  const label = chart.x[index]?.label ?? ''
  const rect = { x: x + GAP / 2, y: y + GAP / 2, width: size.width - GAP, height: size.height - GAP }
  const name = island?.name ?? label
  if (!series || !point || point.value === null)
    return (
      <g data-place={drawing.interactive && !island ? tile.id : undefined}>
        <rect {...rect} fill={drawing.paint.empty} stroke={drawing.paint.grid} />
        <TileText
          rect={rect}
          name={name}
          forms={island ? [] : [['—']]}
          font={size.font}
          fill={drawing.paint.muted}
          drawing={drawing}
        />
      </g>
    )
  const { fill, text } = shadePaint(series.color, shadeOf(point.value, classes), drawing)
  const hollow = isHollow(point)
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, island ? `${name}, ${label}` : label, chart)}
    >
      <BarShape
        rect={rect}
        point={point}
        fill={fill}
        ink={hollow ? drawing.paint[series.color] : fill}
        drawing={drawing}
      />
      <TileText
        rect={rect}
        name={name}
        forms={island ? [] : valueForms(point, drawing)}
        font={size.font}
        fill={hollow ? drawing.paint.ink : text}
        halo={hollow}
        drawing={drawing}
      />
      {!island && <AlertSign point={point} x={rect.x + rect.width - 7} y={rect.y + 7} drawing={drawing} />}
    </PointLink>
  )
}
