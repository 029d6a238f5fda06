/** How much of an article, and how little of what surrounds it, each way of reading a page finds: ours beside Readability and Defuddle. */
import { createRequire } from 'node:module'
import { readHtml } from '../../lib/ingest/html'
import { normalize } from '../../lib/normalize'
import { fictionalReport } from '../fictional-report'
import { NOISE, type PageParts, SITES } from './sites'

const REPORTS_A_SITE = 20

/** Reads a page's article as lines of text. */
type Reader = (html: string) => string | Promise<string>

export async function benchHtml(): Promise<void> {
  const readers: Record<string, Reader> = { danvan: html => readHtml(html).text, ...(await otherReaders()) }
  const sites = Object.keys(SITES)
  console.log(`${sites.length} kinds of sites, ${REPORTS_A_SITE} fictional reports in each`)
  console.log(`${''.padEnd(12)} article found  title   date  noise let in  figures as from plain text     ms/page`)
  for (const [name, read] of Object.entries(readers)) {
    const sum = { lines: 0, found: 0, titles: 0, dates: 0, noise: 0, pages: 0, sameFigures: 0, ms: 0 }
    const worst: string[] = []
    for (const [site, pageOf] of Object.entries(SITES)) {
      let missing = 0
      let noise = 0
      for (let i = 0; i < REPORTS_A_SITE; i++) {
        const parts = partsOf(i)
        const html = pageOf(parts)
        const start = performance.now()
        const text = squeezed(await read(html))
        sum.ms += performance.now() - start
        const own = [parts.lead, ...parts.paragraphs]
        const found = own.filter(line => text.includes(squeezed(line))).length
        const letIn = NOISE.filter(line => line.length > 20 && text.includes(squeezed(line))).length
        missing += own.length - found
        noise += letIn
        sum.lines += own.length
        sum.found += found
        sum.titles += Number(text.includes(squeezed(parts.title)))
        sum.dates += Number(text.includes(squeezed(parts.dateLine)))
        sum.noise += letIn
        sum.sameFigures += Number(figuresOf(await read(html)) === figuresOf(plainText(parts)))
        sum.pages++
      }
      if (missing > 0 || noise > 0) worst.push(`${site}: ${missing} lines missing, ${noise} foreign`)
    }
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`
    console.log(
      `${name.padEnd(12)} ${share(sum.found, sum.lines).padStart(13)} ${share(sum.titles, sum.pages).padStart(6)} ${share(sum.dates, sum.pages).padStart(6)} ${(sum.noise / sum.pages).toFixed(2).padStart(6)} a page ${share(sum.sameFigures, sum.pages).padStart(28)} ${(sum.ms / sum.pages).toFixed(2).padStart(11)}`,
    )
    for (const line of worst) console.log(`${''.padEnd(14)}${line}`)
  }
}

function partsOf(index: number): PageParts {
  const lines = fictionalReport(index)
    .text.split('\n\n')
    .filter(line => !line.startsWith('('))
  const [title = '', day = '', lead = '', ...rest] = lines
  return {
    title,
    dateLine: `${day.replace('Ngày ', 'Ngày đăng: ')} 08:30`,
    lead,
    paragraphs: rest.slice(0, -1),
    author: rest.at(-1) ?? '',
  }
}

const plainText = (parts: PageParts) =>
  [parts.title, parts.dateLine, parts.lead, ...parts.paragraphs, parts.author].join('\n\n')
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')
const figuresOf = (text: string) =>
  JSON.stringify(
    normalize(text, { id: 'page' }).figures.map(f => [
      f.indicator,
      f.value,
      f.qualifier,
      f.period?.start,
      f.jurisdiction,
    ]),
  )

/** Readability and Defuddle as their users call them, each on a document of linkedom's. */
async function otherReaders(): Promise<Record<string, Reader>> {
  const require = createRequire(new URL('../compare/package.json', import.meta.url))
  try {
    const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: unknown } }
    const { Readability } = require('@mozilla/readability') as {
      Readability: new (document: unknown) => { parse(): { title?: string; content?: string } | null }
    }
    const { Defuddle } = (await import(
      new URL('../compare/node_modules/defuddle/dist/node.js', import.meta.url).href
    )) as {
      Defuddle(document: unknown, url: string): Promise<{ title?: string; content?: string }>
    }
    // Their result is HTML of the article; its lines are laid out by our own renderer, so that only the finding is compared.
    const text = (found: { title?: string; content?: string } | null) =>
      found ? `${found.title ?? ''}\n${readHtml(`<div>${found.content ?? ''}</div>`).text}` : ''
    return {
      Readability: html => text(new Readability(parseHTML(html).document).parse()),
      Defuddle: async html => text(await Defuddle(parseHTML(html).document, 'https://example.com/')),
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code)))) throw error
    console.log('Readability, Defuddle: not installed; `npm install --prefix bench/compare` fetches them')
    return {}
  }
}
