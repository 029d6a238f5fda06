/** The themes of a report: each motto with its years and with whose it is. */
import { lastAtOrBefore, startingIn } from '../by-place'
import type { Document, Range } from '../document'
import { type Found, runRules, type TraceEntry } from '../engine'
import type { Jurisdiction, Theme } from '../report'
import type { TimeMention } from '../timeline'
import { plain, singleSpaced } from '../vietnamese/letters'
import type { NamedPlace } from '../vietnamese/places'
import { carrierOf, namesCentre } from './theme-carrier'
import type { NamedTheme } from './theme-name'
import { THEME_RULES } from './theme-rules'

export interface ThemeContext {
  times: readonly TimeMention[]
  places: readonly NamedPlace[]
  jurisdiction: Jurisdiction | null
  /** The report's own year, the last resort. */
  year: number | null
}

/** Each (year, name) once, in text order. */
export function readThemes(document: Document, told: ThemeContext, trace: TraceEntry[]): Theme[] {
  const found = runRules(document, THEME_RULES, trace)
  if (found.length === 0) return []
  const context = { ...told, ofCentre: namesCentre(document) }
  const themes: Theme[] = []
  const undated: Found<NamedTheme>[] = []
  for (const item of found) {
    // "Sau năm 2019 mở đầu, năm 2020 là năm thứ hai …": more years than the words beside the motto name.
    const goesOn = NTH_YEAR.test(document.lower.slice(item.start, item.end))
    const years =
      item.reading.years.length > 0 && !goesOn
        ? item.reading.years
        : yearsInSentence(document, item, item.reading.name, context.times)
    if (years.length === 0) undated.push(item)
    for (const year of years) addTheme(themes, item, year, document, context)
  }
  for (const item of undated) {
    const name = lettersOf(document.text.slice(item.reading.name.start, item.reading.name.end))
    if (themes.some(t => lettersOf(t.name) === name)) continue
    const year = saysThisYear(document, item) ? context.year : null
    addTheme(themes, item, year ?? yearBefore(item, context.times) ?? context.year, document, context)
  }
  return themes.sort((a, b) => (a.evidence.start ?? 0) - (b.evidence.start ?? 0))
}

function addTheme(
  themes: Theme[],
  { start, end, reading }: Found<NamedTheme>,
  year: number | null,
  document: Document,
  context: ThemeContext & { ofCentre: boolean },
): void {
  const name = singleSpaced(document.text.slice(reading.name.start, reading.name.end)).trim()
  const jurisdiction = carrierOf(document, { start, end, name: reading.name }, context)
  const told = themes.find(t => t.year === year && lettersOf(t.name) === lettersOf(name))
  if (told) {
    // "Huyện triển khai Năm dân vận chính quyền [headline] … “Năm dân vận chính quyền” do Trung ương phát động": the author named later.
    if (jurisdiction?.level === 'national') told.jurisdiction = jurisdiction
    return
  }
  themes.push({
    year,
    name,
    jurisdiction,
    evidence: { start, end, text: document.text.slice(start, end) },
  })
}

/** A motto's plain letters and digits, by which two spellings of it are one; without the "Năm" that opens it. */
const lettersOf = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^nam /, '')

function sentenceOf({ sentences }: Document, { start }: Range): Range | undefined {
  const sentence = sentences[lastAtOrBefore(sentences, start)]
  return sentence && start < sentence.end ? sentence : undefined
}

const BOTH_YEARS = /^[”"’']?,? (?:là )?[^.;”]{0,24}(?:của|trong|cho) (?:cả )?$/
const NTH_YEAR = /năm thứ (?:hai|ba|tư|2|3|4)/

/** "hai năm 2018 - 2019 thực hiện “…”", "năm 2019 là năm thứ hai …": every year that the sentence writes for it. */
function yearsInSentence(document: Document, item: Range, name: Range, times: readonly TimeMention[]): number[] {
  const sentence = sentenceOf(document, item)
  if (!sentence) return []
  const here = startingIn(times, sentence).filter(
    t => (t.start >= item.end || t.end <= name.start) && !t.written.samePeriod && t.period,
  )
  const before = here.filter(t => t.end <= name.start)
  const after = here.filter(t => t.start >= item.end)
  // "2019 là năm thứ hai thực hiện “…”, trọng tâm của hai năm 2018 - 2019"
  const [behind] = after
  const both = behind?.written.lastYear !== null && BOTH_YEARS.test(document.lower.slice(item.end, behind?.start ?? 0))
  const nearest = both ? behind : (before.at(-1) ?? behind)
  if (!nearest?.period) return []
  const words = document.lower.slice(sentence.start, sentence.end)
  const first = Number(nearest.period.start.slice(0, 4))
  const last = Number(nearest.period.end.slice(0, 4))
  if (nearest.written.lastYear !== null && last - first <= 2)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  if (nearest.written.lastYear !== null) return []
  if (NTH_YEAR.test(words))
    return [...new Set(before.filter(t => t.written.kind === 'year').map(t => Number(t.period?.start.slice(0, 4))))]
  return [first]
}

/** "Năm nay, năm được chọn là “Năm dân vận khéo”, …" */
function saysThisYear(document: Document, item: Range): boolean {
  const sentence = sentenceOf(document, item)
  return sentence !== undefined && /năm nay(?![a-zà-ỹ])/.test(document.lower.slice(sentence.start, item.start))
}

/** How far before a motto its year may be told. */
const REACH = 700

function yearBefore(item: Range, times: readonly TimeMention[]): number | null {
  const near = { start: item.start - REACH, end: item.start }
  const before = startingIn(times, near)
    .filter(t => t.end <= item.start && t.period && !t.ahead && t.written.lastYear === null && !t.written.samePeriod)
    .at(-1)
  return before?.period ? Number(before.period.end.slice(0, 4)) : null
}
