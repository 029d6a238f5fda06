/** The chart alone, for another page's frame. */
import { localePath, withoutLocale } from '@/lib/i18n/locale'
import type { Chart } from './drawing'
import { heightAt } from './stage-height'

/** Width of a frame (px) that its height is meant for. */
const WIDTH = 700
/** Height (px) of what stands around the drawings: title, unit, highest values, legend, footnotes, source, the link to the full page. */
const AROUND = 360

/** Address of a chart alone: its id, the screen that shows it and that screen's filters. */
export function embedAddress(chart: Pick<Chart, 'id' | 'locale'>, shown: URL): string {
  const query = new URLSearchParams(shown.search)
  const screen = withoutLocale(shown.pathname)
  if (screen !== '/') query.set('of', screen)
  const path = localePath(chart.locale, `/embed/${encodeURIComponent(chart.id)}`)
  // Commas and slashes are read as they are: the address stays one that people can read.
  const text = `${query}`.replaceAll('%2C', ',').replaceAll('%2F', '/')
  return `${shown.origin}${path}${text ? `?${text}` : ''}`
}

/** @param shown the page that shows the chart */
export function embedCode(chart: Chart, shown: URL): string {
  const attributes = {
    src: embedAddress(chart, shown),
    title: chart.title,
    width: '100%',
    height: `${Math.ceil(heightAt(chart, WIDTH) + AROUND)}`,
    loading: 'lazy',
    style: 'border:0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
