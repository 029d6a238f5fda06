'use client'
/** All charts of a page as one zip: SVG, PNG at 2× and CSV of each. The same charts give the same bytes. */
import { type Zippable, zipSync } from 'fflate'
import { toCsv } from './csv'
import { chartSvg, svgToPng } from './export-image'
import { fileName } from './file-name'
import type { PageChart } from './page-charts'
import { aboutFile } from './table-sources'

// A zip keeps a time of each file; a fixed one keeps the archive the same (the format's first day).
const MTIME = '1980-01-01T00:00:00'

export async function chartsZip(charts: readonly PageChart[]): Promise<Blob> {
  const files: Zippable = {}
  for (const { chart, table } of charts.toSorted((a, b) => (a.chart.id < b.chart.id ? -1 : 1))) {
    const svg = await chartSvg(chart)
    const png = new Uint8Array(await (await svgToPng(svg, 2)).arrayBuffer())
    const csv = toCsv(table, await aboutFile(chart, table))
    const name = fileName(chart)
    const text = new TextEncoder()
    files[`${name}.svg`] = text.encode(svg)
    files[`${name}.csv`] = text.encode(csv)
    // Already compressed.
    files[`${name}@2x.png`] = [png, { level: 0 }]
  }
  return new Blob([new Uint8Array(zipSync(files, { mtime: MTIME }))], { type: 'application/zip' })
}
