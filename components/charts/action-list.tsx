'use client'
/** What can be taken from one chart. The code that draws images is loaded when one is asked for. */
import { type ReactNode, useState } from 'react'
import { COMMA_CSV, type CsvDialect, POINT_CSV } from '@/lib/i18n/csv'
import { toClipboardText, toCsv, toJson } from './csv'
import { archiveName, fileName } from './file-name'
import type { PageChart } from './page-charts'
import { save } from './save-file'
import { aboutFile } from './table-sources'
import { WORDS } from './words'

/** @param all every chart of the page, in its order */
export function ActionList({ chart, table, all }: PageChart & { all: readonly PageChart[] }): ReactNode {
  const words = WORDS[chart.locale]
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const name = fileName(chart)

  const run = (done: string, action: () => void | Promise<void>) => async () => {
    setBusy(true)
    setSaid('')
    try {
      await action()
      setSaid(done)
    } catch (error) {
      setSaid(`${words.failed}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      setBusy(false)
    }
  }
  const svg = async () => (await import('./export-image')).chartSvg(chart)
  const png = async (scale: number) => (await import('./export-image')).svgToPng(await svg(), scale)
  const about = () => aboutFile(chart, table)
  const csv = async (kind: string, dialect: CsvDialect) =>
    save(`${name}${kind}.csv`, new Blob([toCsv(table, await about(), dialect)], { type: 'text/csv' }))
  const json = async () =>
    save(`${name}.json`, new Blob([toJson(table, chart, await about())], { type: 'application/json' }))
  const copyImage = async () => {
    // The promise goes into the item: Safari allows the clipboard only within the click itself.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png(2) })])
  }
  const zip = async () =>
    save(`${archiveName(all.map(each => each.chart))}.zip`, await (await import('./export-archive')).chartsZip(all))
  const copyLink = async () => {
    const link = new URL(window.location.href)
    link.hash = chart.id
    await navigator.clipboard.writeText(link.href)
  }
  const copyEmbed = async () => {
    const code = (await import('./embed-code')).embedCode(chart, new URL(window.location.href))
    await navigator.clipboard.writeText(code)
  }
  const dialect = chart.locale === 'vi' ? COMMA_CSV : POINT_CSV
  const actions: [id: string, label: string, action: () => Promise<void>][] = [
    ...[1, 2, 4].map((scale): [string, string, () => Promise<void>] => [
      `png-${scale}`,
      `PNG ${scale}×`,
      run(words.done, async () => save(`${name}${scale === 1 ? '' : `@${scale}x`}.png`, await png(scale))),
    ]),
    [
      'svg',
      'SVG',
      run(words.done, async () => save(`${name}.svg`, new Blob([await svg()], { type: 'image/svg+xml' }))),
    ],
    ['copy-image', words.copyImage, run(words.copied, copyImage)],
    ['csv', words.csvPoint, run(words.done, () => csv('', POINT_CSV))],
    ['csv-comma', words.csvComma, run(words.done, () => csv('-excel', COMMA_CSV))],
    ['json', 'JSON', run(words.done, json)],
    [
      'copy-table',
      words.copyTable,
      run(words.copied, () => navigator.clipboard.writeText(toClipboardText(table, chart.locale, dialect))),
    ],
    ['copy-link', words.copyLink, run(words.copied, copyLink)],
    ['copy-embed', words.copyEmbed, run(words.copied, copyEmbed)],
    ...(all.length > 1
      ? [['zip', words.exportAll, run(words.done, zip)] as [string, string, () => Promise<void>]]
      : []),
  ]
  return (
    <>
      <div className="flex flex-wrap gap-1.5 py-1">
        {actions.map(([id, label, action]) => (
          <button
            key={id}
            type="button"
            data-action={id}
            disabled={busy}
            onClick={action}
            className="rounded-xs border border-current/30 px-2 py-1 text-xs hover:border-current disabled:opacity-60"
          >
            {label}
          </button>
        ))}
      </div>
      <p role="status" className="min-h-4 text-xs">
        {said}
      </p>
    </>
  )
}
