/** Shades of one hue for tiles and cells: five classes, each with as many values, so that one giant does not pale the rest. */
import type { ColorName, PointModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { isHollow } from './marks'
import { contrast, luminance, type Paint } from './palette'

export const SHADES = [0.14, 0.32, 0.52, 0.75, 1] as const

export interface ShadeClass {
  shade: number
  /** Lowest and highest label in the class. */
  from: string
  to: string
  /** Highest value in the class. */
  top: number
}

/**
 * Classes of equal number over the values that are shaded, lowest first; fewer where there are fewer different values. What is
 * drawn as an outline (a part of a year, a sum of parts) bears no shade, and would only shift those of the others.
 */
export function shadeClasses(points: readonly PointModel[]): ShadeClass[] {
  const told = points
    .flatMap(p => (p.value === null || isHollow(p) ? [] : [{ value: p.value, label: p.label }]))
    .sort((a, b) => a.value - b.value)
  const distinct = [...new Set(told.map(p => p.value))]
  const count = Math.min(SHADES.length, distinct.length)
  const classes: ShadeClass[] = []
  for (let i = 0; i < count; i++) {
    const first = distinct[Math.floor((i * distinct.length) / count)]
    const top = distinct[Math.floor(((i + 1) * distinct.length) / count) - 1]
    if (first === undefined || top === undefined) continue
    const label = (value: number) => (told.find(p => p.value === value)?.label ?? '').replace(/^[<>≈] /, '')
    const shade = SHADES[count === 1 ? 2 : Math.round((i * (SHADES.length - 1)) / (count - 1))] ?? 1
    classes.push({ shade, from: label(first), to: label(top), top })
  }
  return classes
}

export function shadeOf(value: number, classes: readonly ShadeClass[]): number {
  return (classes.find(c => value <= c.top) ?? classes.at(-1))?.shade ?? 0
}

/** Fill of a shade and the text colour that reads on it. */
export function shadePaint(color: ColorName, shade: number, drawing: Drawing): { fill: string; text: string } {
  const mixed = (paint: Paint) => mix(paint.surface, paint[color], visible(shade, paint))
  const text = (paint: Paint) =>
    contrast(mixed(paint), paint.ink) >= contrast(mixed(paint), paint.surface) ? paint.ink : paint.surface
  return { fill: tone(drawing, mixed), text: tone(drawing, text) }
}

/** On a dark surface the palest shade would be taken for an empty cell: all are a little stronger there. */
const visible = (shade: number, { surface, ink }: Paint): number =>
  luminance(surface) < luminance(ink) ? DARK_LEAST + shade * (1 - DARK_LEAST) : shade
const DARK_LEAST = 0.12

function tone({ palettes: [light, dark] }: Drawing, pick: (paint: Paint) => string): string {
  return dark === undefined ? pick(light) : `light-dark(${pick(light)}, ${pick(dark)})`
}

/** `share` of one `#rrggbb` over another. */
export function mix(under: string, over: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map(at => Math.round(channel(under, at) * (1 - share) + channel(over, at) * share))
  return `#${mixed.map(c => c.toString(16).padStart(2, '0')).join('')}`
}
