'use client'
/**
 * A chart as an image that stands alone: drawn anew from its model at a fixed size by the same code that draws the screen, then
 * serialised with its font. Screen, theme, zoom and scroll have no say.
 */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Chart, Drawing } from './drawing'
import { EXPORT_WIDTH, exportDrawing } from './drawing'
import { ExportSheet, layoutSheet, MARGIN } from './export-sheet'

/** The drawing alone: every form gives one `svg` element. */
type Draw = (props: { chart: Chart; drawing: Drawing }) => React.ReactNode

/** SVG text of a chart; `fontCss` embeds the font for programs that read it (browsers do). */
export async function chartSvg(chart: Chart, { width = EXPORT_WIDTH, embedFont = true } = {}): Promise<string> {
  const { StaticDrawing } = await import('./static-drawing')
  const drawing = exportDrawing(width - 2 * MARGIN, chart.locale)
  const plot = await drawOffScreen(StaticDrawing, chart, drawing)
  const layout = layoutSheet(chart, drawing, Number(plot.getAttribute('height')))
  const sheet = renderNow(<ExportSheet chart={chart} drawing={drawing} layout={layout} />)
  // Out of the document, where the page's Content-Security-Policy has no say in the style that holds the font.
  const svg = sheet.element.cloneNode(true) as SVGSVGElement
  sheet.dispose()
  const place = svg.querySelector('#plot')
  place?.removeAttribute('id')
  place?.append(
    ...[...plot.childNodes].filter(node => !(node instanceof Element && ['title', 'desc'].includes(node.tagName))),
  )
  strip(svg)
  if (embedFont) {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
    style.textContent = await fontCss()
    svg.prepend(style)
  }
  return new XMLSerializer().serializeToString(svg)
}

/** PNG of an SVG at a scale of its own size. */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no canvas to draw the image on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        blob => (blob ? resolve(blob) : reject(new Error('The image is too large for this browser.'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

function renderNow(node: React.ReactNode): { element: SVGSVGElement; host: HTMLElement; dispose: () => void } {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.inert = true
  host.style.cssText = 'position:fixed;left:-99999px;top:0;visibility:hidden'
  document.body.append(host)
  const root = createRoot(host)
  flushSync(() => root.render(node))
  const element = host.querySelector('svg')
  const dispose = () => {
    root.unmount()
    host.remove()
  }
  if (!element) {
    dispose()
    throw new Error('The chart drew nothing.')
  }
  return { element, host, dispose }
}

/** Recharts settles over several commits; the drawing is done when two looks, a moment apart, see the same. */
async function drawOffScreen(Draw: Draw, chart: Chart, drawing: Drawing): Promise<SVGSVGElement> {
  const { host, dispose } = renderNow(<Draw chart={chart} drawing={drawing} />)
  try {
    let before = ''
    for (let look = 0; look < 100; look++) {
      await new Promise(resolve => setTimeout(resolve, 20))
      const now = host.innerHTML
      if (now === before) break
      before = now
    }
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('The chart drew nothing.')
    return svg.cloneNode(true) as SVGSVGElement
  } finally {
    dispose()
  }
}

/** What only a page needs: classes, focus, tooltips' hooks, Recharts' unused clip paths with their random names. */
function strip(svg: SVGSVGElement): void {
  for (const defs of svg.querySelectorAll('defs')) if (!defs.querySelector('style')) defs.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      const value = element.getAttribute(name) ?? ''
      if (/\d\.\d{3,}/.test(value))
        element.setAttribute(
          name,
          value.replaceAll(/\d+\.\d{3,}/g, n => String(Math.round(Number(n) * 100) / 100)),
        )
      if (/^(class|style|tabindex|role|aria-|data-|pointer-events|clip-path|id$|orientation$|type$|name$)/.test(name))
        element.removeAttribute(name)
    }
  }
  for (const group of [...svg.querySelectorAll('g')].reverse()) if (group.childNodes.length === 0) group.remove()
}

const FONTS = [
  { weight: 400, file: '/fonts/IBMPlexSans-Regular.woff2' },
  { weight: 600, file: '/fonts/IBMPlexSans-SemiBold.woff2' },
]
let fonts: Promise<string> | undefined

/** The page's own font as `@font-face` with data URLs: an SVG drawn as an image may load nothing. */
function fontCss(): Promise<string> {
  fonts ??= Promise.all(
    FONTS.map(async ({ weight, file }) => {
      const answer = await fetch(file)
      if (!answer.ok) throw new Error(`${file} could not be loaded (${answer.status}).`)
      return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${await dataUrl(await answer.blob())}) format('woff2')}`
    }),
  ).then(faces => faces.join(''))
  fonts.catch(() => {
    fonts = undefined
  })
  return fonts
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2'))
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'))
    reader.readAsDataURL(blob)
  })
}
