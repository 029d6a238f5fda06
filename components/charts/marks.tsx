/** The marks of a point. Shape repeats what colour says: hollow = computed, hatched = partial, triangle = conflict, dashed = part of a year. */
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import type { PointModel } from '@/lib/summarize/chart-model'
import { type Drawing, FONT_FAMILY } from './drawing'
import { MARK_WORDS } from './mark-words'
import { linkOf, superscript } from './point-words'

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** The root of a drawing that does not come from Recharts. Its name is the figure's; a title of its own would pop up under the pointer. */
export function DrawingRoot({
  drawing,
  height,
  children,
}: {
  drawing: Drawing
  height: number
  children: ReactNode
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by the figure that holds it, or by the image that it becomes part of
    <svg width={drawing.width} height={height} viewBox={`0 0 ${drawing.width} ${height}`}>
      {children}
    </svg>
  )
}

/**
 * Text on a drawing, with a halo of the surface so that it reads over lines and bars. On the screen the halo is the text's own
 * stroke; in an export it is a text of its own behind it, since not every program knows `paint-order`.
 */
export function ChartText(props: {
  x: number
  y: number
  drawing: Drawing
  children: string
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
  bold?: boolean
  halo?: boolean
  size?: number
}): ReactNode {
  const { x, y, drawing, children, anchor = 'middle', fill = drawing.paint.ink, bold, halo, size } = props
  const text = {
    x,
    y,
    textAnchor: anchor,
    fontFamily: FONT_FAMILY,
    fontSize: size ?? drawing.fontSize,
    fontWeight: bold ? 600 : 400,
    pointerEvents: 'none',
  } as const
  const { surface } = drawing.paint
  const edge = { stroke: surface, strokeWidth: 4, strokeLinejoin: 'round' } as const
  if (drawing.interactive)
    return (
      <text {...text} {...(halo ? { ...edge, paintOrder: 'stroke' } : {})} fill={fill} aria-hidden>
        {children}
      </text>
    )
  return (
    <>
      {halo && (
        <text {...text} {...edge} fill={surface} aria-hidden>
          {children}
        </text>
      )}
      <text {...text} fill={fill}>
        {children}
      </text>
    </>
  )
}

/** A mark that leads to its evidence: a link on the screen, a plain group in an export. `place` is its key on the x axis. */
export function PointLink(props: {
  point: { evidence: string | null; href?: string | null }
  name: string
  place: string
  /** Where a place holds marks of many series (heat map, small multiples): the one that this is of. */
  series?: string
  drawing: Drawing
  children: ReactNode
}): ReactNode {
  const { point, name, place, series, drawing, children } = props
  const link = linkOf(point, drawing.locale)
  if (!drawing.interactive || link === null)
    return drawing.interactive ? (
      <g data-place={place} data-series={series}>
        {children}
      </g>
    ) : (
      <g>{children}</g>
    )
  return (
    <a
      href={link.href}
      data-evidence={link['data-evidence']}
      aria-label={name}
      data-place={place}
      data-series={series}
      data-point=""
    >
      {children}
    </a>
  )
}

/** Where a pointer meets a mark together with its words: the words themselves let it through. Behind both, and in no image. */
export function HitArea({ rect, drawing }: { rect: Rect; drawing: Drawing }): ReactNode {
  return drawing.interactive ? <rect {...rect} fill="transparent" /> : null
}

/** Drawn as an outline: computed, of some parts only, or of a part of the year. */
export function isHollow(point: PointModel): boolean {
  return point.basis === 'computed' || point.partial !== null || point.stub !== null
}

/** Endpoints of the lines that hatch a rectangle: plain lines, since patterns are not drawn alike everywhere. */
export function hatchLines({ x, y, width, height }: Rect, gap = 5): [number, number, number, number][] {
  const lines: [number, number, number, number][] = []
  for (let offset = gap; offset < width + height; offset += gap) {
    const from = Math.max(0, offset - height)
    const to = Math.min(width, offset)
    lines.push([x + from, y + offset - from, x + to, y + offset - to])
  }
  return lines
}

/** A bar (or tile) from its rectangle. A stated zero is a line on the axis, so that it differs from nothing stated. */
export function BarShape(props: {
  rect: Rect
  point: PointModel
  fill: string
  ink: string
  drawing: Drawing
}): ReactNode {
  const { rect, point, fill, ink, drawing } = props
  const line = { stroke: ink, strokeWidth: 1.5 }
  const hollow = isHollow(point)
  if (rect.width < 1) return <path d={`M${rect.x} ${rect.y}v${rect.height}`} {...line} strokeWidth={2} />
  if (rect.height < 1) return <path d={`M${rect.x} ${rect.y + rect.height}h${rect.width}`} {...line} strokeWidth={2} />
  if (!hollow) return <rect {...rect} fill={fill} stroke={ink} strokeWidth={fill === ink ? 0 : 1} />
  const inset = { x: rect.x + 0.75, y: rect.y + 0.75, width: Math.max(0, rect.width - 1.5), height: rect.height - 0.75 }
  return (
    <>
      <rect {...inset} fill={drawing.paint.surface} {...line} strokeDasharray={point.stub ? '4 3' : undefined} />
      {point.partial &&
        hatchLines(inset).map(([x1, y1, x2, y2]) => <line key={x1 + y1} {...{ x1, y1, x2, y2 }} stroke={ink} />)}
    </>
  )
}

export const DOT_SHAPES = ['circle', 'square', 'diamond', 'cross'] as const
export type DotShape = (typeof DOT_SHAPES)[number]

const DOT_PATHS: Record<DotShape, (x: number, y: number, r: number) => string> = {
  circle: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  square: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  diamond: (x, y, r) => `M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
  cross: (x, y, r) => {
    const t = r * 0.55
    return `M${x - t} ${y - r * 1.2}h${2 * t}v${r * 1.2 - t}h${r * 1.2 - t}v${2 * t}h${t - r * 1.2}v${r * 1.2 - t}h${-2 * t}v${t - r * 1.2}h${t - r * 1.2}v${-2 * t}h${r * 1.2 - t}z`
  },
}

/** The dot of a line's point: filled where stated, hollow where computed, dashed where it is a part of the year. */
export function DotMark(props: {
  x: number
  y: number
  point: PointModel
  ink: string
  shape: DotShape
  drawing: Drawing
}): ReactNode {
  const { x, y, point, ink, shape, drawing } = props
  const hollow = isHollow(point)
  return (
    <>
      {drawing.interactive && <circle cx={x} cy={y} r={12} fill="transparent" />}
      <path
        d={DOT_PATHS[shape](x, y, drawing.fontSize * 0.33)}
        fill={hollow ? drawing.paint.surface : ink}
        stroke={hollow ? ink : drawing.paint.surface}
        strokeWidth={hollow ? 2 : 1.5}
        strokeDasharray={point.stub ? '2.5 2' : undefined}
      />
    </>
  )
}

/** Whether a triangle stands at the point. */
export function isMarked(point: Pick<PointModel, 'conflict' | 'warnings'>): boolean {
  return point.conflict || point.warnings.length > 0
}

/** A small triangle: filled where sources disagree, an outline where the figure bears a warning. */
export function AlertSign(props: {
  point: Pick<PointModel, 'conflict' | 'warnings'>
  x: number
  y: number
  drawing: Drawing
}): ReactNode {
  const { point, x, y, drawing } = props
  if (!isMarked(point)) return null
  const { ink, surface } = drawing.paint
  const r = drawing.fontSize * 0.4
  const colors = point.conflict ? { fill: ink, stroke: surface } : { fill: surface, stroke: ink, strokeWidth: 1.2 }
  return <path d={`M${x} ${y - r}l${r} ${1.7 * r}h${-2 * r}z`} {...colors} />
}

/** What a value is of, where that is less than its place says: "6T" (a part of the year), "1/3 tỉnh" (some of the merged provinces). */
export function aboutOf({ stub, partial }: PointModel, locale: Locale): string {
  return [stub?.label, partial && MARK_WORDS[locale].partialShort(partial.have, partial.of)].filter(Boolean).join(', ')
}

/** The value where it stands in one line with what it is of: "5.136 (9T)". */
export function periodLabel(point: PointModel, locale: Locale): string {
  const about = aboutOf(point, locale)
  return valueLabel(point) + (about && ` (${about})`)
}

/** The value as it is written at its mark, with its footnote's number. */
export function valueLabel(point: PointModel): string {
  return point.label + (point.footnote === null ? '' : superscript(point.footnote))
}
