/**
 * Literal colours by meaning, from Paul Tol's colour-blind-safe schemes (personal.sron.nl/~pault: "vibrant", "muted",
 * "high-contrast" on light, "light" on dark). Each ink has 3:1 against its surface; palette.test.ts computes it, and that
 * the colours which meet in one chart differ in grey print.
 */
import type { ColorName } from '@/lib/summarize/chart-model'

export type Neutral = 'surface' | 'ink' | 'muted' | 'grid' | 'axis' | 'whole-fill' | 'empty'
export type PaintName = ColorName | Neutral
export type Paint = Readonly<Record<PaintName, string>>

export const LIGHT: Paint = {
  surface: '#fdfcf9',
  ink: '#1b1a17',
  muted: '#605d55',
  grid: '#e9e5dc',
  axis: '#8b877c',
  // The whole is pale so that its part stands out; its outline (`whole`) carries the contrast.
  'whole-fill': '#e2ded4',
  empty: '#f4f2ec',
  whole: '#8b877c',
  resolved: '#0077bb',
  rate: '#a8260c',
  receptions: '#009988',
  people: '#332288',
  delegations: '#aa4499',
  national: '#1b1a17',
  'province-1': '#0077bb',
  'province-2': '#cc3311',
  'province-3': '#009988',
  'province-4': '#aa4499',
  'province-5': '#332288',
  'province-6': '#117733',
  'province-7': '#882255',
  'province-8': '#666633',
}

export const DARK: Paint = {
  surface: '#151513',
  ink: '#eceae4',
  muted: '#a5a298',
  grid: '#2f2d29',
  axis: '#7b786e',
  'whole-fill': '#3a3833',
  empty: '#232320',
  whole: '#8b877c',
  resolved: '#77aadd',
  rate: '#eedd88',
  receptions: '#44bb99',
  people: '#99ddff',
  delegations: '#aa4499',
  national: '#eceae4',
  'province-1': '#77aadd',
  'province-2': '#ee8866',
  'province-3': '#44bb99',
  'province-4': '#ffaabb',
  'province-5': '#99ddff',
  'province-6': '#bbcc33',
  'province-7': '#eedd88',
  'province-8': '#aaaa00',
}

/** Exports are on white whatever the reader's theme. */
export const EXPORT: Paint = { ...LIGHT, surface: '#ffffff' }

/** Follows `color-scheme` (the system's, or the page's own choice) without a second drawing. */
export const SCREEN = Object.fromEntries(
  Object.entries(LIGHT).map(([name, light]) => [name, `light-dark(${light}, ${DARK[name as PaintName]})`]),
) as Paint

/** A bar is filled with its ink, but the whole, whose pale fill lets its part stand out. */
export function barFill(paint: Paint, color: ColorName): string {
  return color === 'whole' ? paint['whole-fill'] : paint[color]
}

/** Relative luminance of `#rrggbb`, 0 to 1. Source: WCAG 2.2, "relative luminance". */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
