/** The chart alone, for another page's frame. */
import { localePath, withoutLocale } from '@/lib/i18n/locale'
import type { Chart } from './drawing'

/** Title, legend, a drawing, source and the link to the full page, without scrolling at 700 px. */
const HEIGHT = 640

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
export function embedCode(chart: Pick<Chart, 'id' | 'locale' | 'title'>, shown: URL): string {
  const attributes = {
    src: embedAddress(chart, shown),
    title: chart.title,
    width: '100%',
    height: `${HEIGHT}`,
    loading: 'lazy',
    style: 'border:0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
