/** Everything of a report but its figures, and where the text names periods and places. */
import type { Document, Range } from './document'
import type { TraceEntry } from './engine'
import type { LineKind } from './line-kinds'
import { lineAt, type Page, readPage } from './page'
import type { Jurisdiction, NormalizedReport, Period } from './report'
import { readContradictions } from './rules/contradictions'
import { readDocuments } from './rules/documents'
import { articleSentences, type Occasion, readOccasion } from './rules/event'
import { dayOf, heldDay, leadDate } from './rules/event-date'
import { readJurisdiction } from './rules/jurisdiction'
import { readOutlook } from './rules/outlook'
import { readDirectives, readPeople } from './rules/people'
import { readPeriod } from './rules/period'
import { publicationFromLead, publicationFromLines } from './rules/publication'
import { readPublisher } from './rules/publisher'
import { dayOfReception } from './rules/reception-day'
import { provinceOfAddresses } from './rules/site-host'
import { readThemes } from './rules/themes'
import { readTopics } from './rules/topics'
import { readVenue } from './rules/venue'
import { readSections, type Section } from './sections'
import { findTimes, settleTimes, type TimeMention } from './timeline'
import { findDates, isoDate, type WrittenDate } from './vietnamese/dates'
import { singleSpaced } from './vietnamese/letters'
import { codeOn, findPlaces, jurisdictionOf, type NamedPlace } from './vietnamese/places'
import { Phrases } from './word-index'

/** A period that the text names, at its words. */
export interface PeriodMention extends Range {
  period: Period
  /** Named to compare with ("so với cùng kỳ năm 2019"), not as the time of what is told. */
  comparison: boolean
  /** A time to come: plans and targets. */
  ahead: boolean
}

/** A unit or body that the text names, at its words. */
export interface PlaceMention extends Range {
  jurisdiction: Jurisdiction
}

export type Metadata = Omit<NormalizedReport, 'schema' | 'id' | 'source' | 'figures' | 'text'> & {
  /** Where the title stands. */
  titleRange: Range | null
  boilerplate: readonly Range[]
  periodMentions: readonly PeriodMention[]
  sections: readonly Section[]
  placeMentions: readonly PlaceMention[]
}

/** Reads a document; each step may use what the steps before it found, never the other way round. */
export function readMetadata(document: Document, trace: TraceEntry[]): Metadata {
  const page = readPage(document)
  const body = articleSentences(document, page)
  const dates = findDates(document.lower)
  const { documents, ranges: citations } = readDocuments(document, trace)

  const lines = publicationFromLines(document, page, dates, trace)
  const spoken = readOccasion(document, page, body, dates, trace)
  const written = findTimes(document, citations)
  // The day of a document that is cited says nothing of when the rest happened.
  const apart = dates.filter(date => !citations.some(({ start, end }) => date.start >= start && date.start < end))
  // "Theo Báo cáo số 234/BC-UBND ngày 28/8/2019, tháng 8 …": but for the report that is told, where nothing else is dated.
  const own = isDated(apart, written) ? apart : dates.filter(date => isOfReport(document, date, citations))
  const draft = settleTimes(document, written, own, lines?.date ?? null)
  const lead = leadDate(document, body, dates, spoken)
  const told = (date: WrittenDate) => dayOf(document, date, spoken, lines?.date ?? null, draft, dates)
  const publishedOn = lines ?? (lead ? publicationFromLead(document, lead, told(lead), trace) : null)
  const toldDay = spoken ? heldDay(spoken, told, publishedOn?.date ?? null) : null
  const announced = spoken !== null && isAnnounced(document, spoken, toldDay, publishedOn)
  const [occasion, heldOn] = announced ? [null, null] : [spoken, toldDay]
  const day = publishedOn?.date ?? heldOn
  const times = day === (lines?.date ?? null) ? draft : settleTimes(document, written, own, day)

  const anchor = day ?? latestDay(times)
  const found = findPlaces(document, anchor)
  const places = found.filter(place => !place.among)
  const { publisher, tagAt } = readPublisher(document, page, anchor, trace)
  const home = publisher?.homeProvince ?? homeOfSite(document, page, places) ?? homeOfAddresses(document, page, anchor)
  const named = places.filter(
    place =>
      !(tagAt && place.start < tagAt.end && place.end > tagAt.start) &&
      !NO_PROSE.has(lineAt(page, place.start)?.kind ?? 'furniture'),
  )
  const masthead = places.filter(place => place.end <= (page.lead?.start ?? 0))
  const jurisdiction = readJurisdiction({ document, page, body, places: named, masthead, occasion, home }, trace)
  const sections = readSections(document, page, times)
  const periodInput = { document, page, body, times, sections, occasion, day }
  const period = readPeriod(periodInput, trace) ?? dayOfReception(document, page.title, occasion, heldOn, trace)
  const outlook = readOutlook(periodInput, period, trace)
  const venue = occasion
    ? readVenue({ document, page, body, places: named, occasion, home, jurisdiction }, trace)
    : null
  const year = Number((period?.end ?? day ?? '').slice(0, 4)) || null
  const people = readPeople(document, body)

  return {
    titleRange: page.title,
    title: page.title ? singleSpaced(document.text.slice(page.title.start, page.title.end)) : null,
    publisher,
    authors: authorsOf(document, page),
    publishedOn,
    event:
      occasion && venue
        ? {
            kind: occasion.kind,
            online: occasion.online,
            date: heldOn,
            venueProvince: venue.venueProvince,
            bridgeProvinces: venue.bridgeProvinces,
            evidence: spanOf(document, occasion.sentence),
          }
        : null,
    jurisdiction,
    period,
    outlook,
    themes: readThemes(document, { times, places, jurisdiction, year }, trace),
    topics: readTopics(document),
    directives: readDirectives(document, body, people),
    documents,
    people,
    warnings: readContradictions({ document, page, body, times, occasion, heldOn, publishedOn }),
    boilerplate: page.boilerplate,
    periodMentions: periodMentionsOf(document, times),
    sections,
    placeMentions: found.flatMap(place => mentionOf(place, jurisdiction)),
  }
}

const isDated = (dates: readonly WrittenDate[], times: readonly TimeMention[]): boolean =>
  dates.some(({ year }) => year !== null) || times.some(({ written }) => written.year !== null)

/** Whether a date is that of a report that the text says it is told by. */
const isOfReport = ({ lower }: Document, date: WrittenDate, citations: readonly Range[]): boolean =>
  citations.some(
    ({ start, end }) => date.start >= start && date.start < end && /^báo cáo/.test(lower.slice(start, start + 8)),
  )

/** "buổi tiếp công dân định kỳ sẽ bắt đầu từ 8h00 ngày 11/11" in a notice of the 7th: nothing held yet. */
function isAnnounced(
  { lower }: Document,
  { sentence }: Occasion,
  day: string | null,
  publishedOn: Metadata['publishedOn'],
): boolean {
  if (day === null || publishedOn === null || publishedOn.inferred || day <= publishedOn.date) return false
  return /(?<![a-zà-ỹ])(?:sẽ|dự kiến|bắt đầu từ|thông báo|lịch tiếp)(?![a-zà-ỹ])/.test(
    lower.slice(sentence.start, sentence.end),
  )
}

/** A place as figures may be told of it; of a bare name that districts of several provinces bear, the report's own. */
function mentionOf(place: NamedPlace, main: Metadata['jurisdiction']): PlaceMention[] {
  const { start, end, among } = place
  if (!among) return [{ start, end, jurisdiction: jurisdictionOf(place) }]
  const province = main?.level === 'province' ? main.province : null
  return province && among.includes(province)
    ? [{ start, end, jurisdiction: jurisdictionOf({ ...place, province }) }]
    : []
}

function periodMentionsOf(document: Document, times: readonly TimeMention[]): PeriodMention[] {
  const mentions: PeriodMention[] = []
  for (const time of times) {
    const { start, end, period, comparison, ahead } = time
    // The year of a motto or a law, and the years that somebody sits, are no time of the work told beside it.
    if (period && !time.ofLaw && !time.tenure && !isOfMotto(document, time))
      mentions.push({ start, end, period, comparison, ahead })
  }
  return mentions
}

/** Lines whose names are no places of the article: menus, and who wrote it ("Hải Hà" is a reporter). */
const NO_PROSE: ReadonlySet<LineKind> = new Set(['furniture', 'byline'])

const SITE =
  /^(?:[a-z\d.]+\.vn ?- ?)?(?:(?:cổng|trang) thông tin(?: điện tử)?|báo|đài(?: phát thanh| ptth)?|banner (?:tỉnh|thành) ủy|(?:sở|thanh tra|ban|văn phòng)(?= [^\n]{0,60}(?:tỉnh|thành phố) ))(?![a-zà-ỹ])|^[^\n,.;:]{4,24} (?:điện tử|online)$/

/** "Cổng thông tin điện tử Kiên Giang" over an article: the province whose site it is. */
function homeOfSite({ lower }: Document, page: Page, places: readonly NamedPlace[]): string | null {
  for (const line of page.lines) {
    if (line.start >= (page.lead?.start ?? 0)) break
    if (!SITE.test(lower.slice(line.start, line.end))) continue
    const place = places.find(({ start, level }) => level === 'province' && start >= line.start && start < line.end)
    if (place) return place.province
  }
  return null
}

/** "caobang.gov.vn - Ngày 15/8, …": the province whose site it is by its address. */
function homeOfAddresses(document: Document, page: Page, day: string | null): string | null {
  const code = provinceOfAddresses(document, page)
  return code && codeOn(code, day)
}

const MOTTO = new Phrases('chủ đề')

const isOfMotto = ({ lower, index }: Document, { start }: Range): boolean =>
  index.hasIn(MOTTO, { start: start - 22, end: start }) &&
  /chủ đề(?: công tác)?(?: của)? $/.test(lower.slice(Math.max(0, start - 22), start))

function latestDay(times: readonly TimeMention[]): string | null {
  let latest: string | null = null
  for (const { written } of times) {
    if (written.year === null) continue
    const [month, last] = written.to === 'now' ? [12, 31] : written.to
    // "giai đoạn 2021 - 2025" may be a plan; "từ 1/7/2025 đến 15/9/2025" is over.
    const wholeYears = month === 12 && last === 31
    if (written.lastYear !== null && (written.kind !== 'range' || wholeYears)) continue
    const day = isoDate(written.lastYear ?? written.year, month, 1)
    if (day && (latest === null || day > latest)) latest = day
  }
  return latest
}

const LABEL = /^(?:tin,? ?(?:và )?ảnh|bài,? ?ảnh|tác giả(?: bài viết)?|theo|nguồn|người viết|ctv)\s*:?\s*/i

function authorsOf(document: Document, page: Page): string[] {
  const lines = page.lines
    .filter(line => line.kind === 'byline')
    .map(line => document.text.slice(line.start, line.end).replace(LABEL, '').trim())
  return [...new Set(lines.filter(isAuthor))]
}

/** Not a byline's initials alone ("T.", "K"): they name nobody. */
const isAuthor = (name: string): boolean =>
  /^[\p{Lu}]/u.test(name) &&
  name.length <= 40 &&
  /\p{L}{2}|\p{L}\.\p{L}/u.test(name) &&
  !/\.(?:vn|com)/.test(name) &&
  !NAMES_AN_OFFICE.test(name.toLowerCase()) &&
  !HEADING_IN_CAPITALS.test(name) &&
  !ONE_WORD.test(name)
/** "UBND TỈNH TUYÊN QUANG" over a paper, "KT. CHỦ TỊCH" below it: written as names are. */
const NAMES_AN_OFFICE =
  /^(?:(?:tm|kt|tl|tuq|q)\. ?)?(?:[uủ][ỷy] ban|ubnd|hđnd|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|ban|khối|sở|phòng|trưởng|chánh|bộ|viện|cục|chi cục)(?![a-zà-ỹ])|thành [uủ][ỷy]|đảng (?:[uủ][ỷy]|bộ)|thanh tra|chủ tịch|phó (?:chủ|trưởng|ban|giám|chánh|bí)|giám đốc|bí thư|văn phòng|hội đồng|tòa án|mặt trận|đường dây|trung tâm|công an|nơi nhận|rss|a a$)/
/** "VI. KIẾN NGHỊ", "II- HẠN CHẾ", not "N. MINH". */
const HEADING_IN_CAPITALS = /^(?:[IVXLC]{1,5}|[A-ZĐ]|\d{1,2})[.)-]+ ?\p{Lu}{2,}(?: \p{Lu}{2,})+$/u
/** "Gửi" below a box for comments. */
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u

const spanOf = (document: Document, { start, end }: Range) => ({ start, end, text: document.text.slice(start, end) })
