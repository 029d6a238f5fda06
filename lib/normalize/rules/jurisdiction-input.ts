/** What the reasons of a jurisdiction look at: the article's places and its opening sentences. */
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { NamedPlace } from '../vietnamese/places'
import type { Occasion } from './event'
import { DATELINE } from './event-words'
import {
  AGENCIES_NAMED,
  ALL_AGENCIES,
  behindAt,
  HELD_BY_PROVINCE,
  NAMES_A_WORK,
  UNITS_OF_A_PROVINCE,
  UNNAMED_PROVINCE,
  WORKS,
} from './jurisdiction-words'

export interface JurisdictionInput {
  document: Document
  page: Page
  body: readonly Range[]
  /** Places that the article names; not those of menus and of the publisher's tag. */
  places: readonly NamedPlace[]
  /** Places named over the lead, furniture and all. */
  masthead: readonly NamedPlace[]
  occasion: Occasion | null
  /** The publisher's province, in force at the report's date. */
  home: string | null
}

export interface Prepared extends JurisdictionInput {
  title: Range | null
  titleWords: string
  /** Every place named, works' names with them. */
  all: readonly NamedPlace[]
  /** Sentences that open the article, the occasion's first. */
  leads: readonly Range[]
  in(range: Range | null): readonly NamedPlace[]
  words(range: Range): string
  /** The province named most often, null for none or a draw. */
  chief: NamedPlace | null
}

export function prepare(input: JurisdictionInput): Prepared {
  const { document, page, occasion } = input
  const words = (range: Range) => document.lower.slice(range.start, range.end)
  const before = (p: NamedPlace, length: number) => document.lower.slice(Math.max(0, p.start - length), p.start)
  const told = input.places.filter(p => !ASKS.test(before(p, 64)))
  const article = told.filter(
    p =>
      p.rank !== '' ||
      !document.index.hasIn(WORKS, { start: p.start - 60, end: p.start }) ||
      !NAMES_A_WORK.test(before(p, 60)),
  )
  const opening = input.body
    .slice(0, 4)
    .filter(range => range.start !== occasion?.sentence.start && !DATELINE.test(words(range)))
  const leads = [...(occasion ? [occasion.sentence] : []), ...opening]
  return {
    document,
    page,
    body: input.body,
    masthead: input.masthead,
    occasion,
    home: input.home,
    places: article,
    all: told,
    title: page.title,
    titleWords: page.title ? words(page.title) : '',
    leads,
    in: range => (range ? article.filter(p => p.start >= range.start && p.start < range.end) : []),
    words,
    chief: chiefOf(article.filter(p => !behindAt(document.lower, p))),
  }
}

/** "Cử tri TP Hà Nội gửi kiến nghị", "đại biểu đoàn Bình Phước", "đại biểu Nguyễn Thị A (Bắc Ninh)": who asks, not whose work it is. */
const ASKS =
  /(?:(?:cử tri|đại biểu đoàn|\(đoàn)(?: đbqh| đại biểu quốc hội)?|(?:đại biểu|đb|đbqh) (?:quốc hội |qh )?[^.,;:()\d]{4,36} (?:\(|- |– |, )(?:đoàn (?:đbqh )?)?) ?(?:tỉnh |thành phố |tp\.? ?)?$/

function chiefOf(places: readonly NamedPlace[]): NamedPlace | null {
  const counts = new Map<string, { place: NamedPlace; count: number }>()
  for (const place of places) {
    if (place.level !== 'province') continue
    const key = place.province ?? place.name
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { place, count: 1 })
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count)
  const [first, second] = ranked
  return first && (!second || first.count > second.count) ? first.place : null
}

/** "Các cuộc thanh tra ở tỉnh": a province's own report that does not name it. */
export const ofUnnamedProvince = (input: Prepared): boolean =>
  !input.all.some(p => p.level === 'province' || p.level === 'district') &&
  input.body.some(range => [UNNAMED_PROVINCE, UNITS_OF_A_PROVINCE].some(own => own.test(input.words(range))))

/** A central body's report of all agencies' work, not of its own. */
export function ofAllAgencies(input: Prepared, body: NamedPlace): boolean {
  const named = body.name === INSPECTORATE ? ALL_AGENCIES : AGENCIES_NAMED
  return [input.titleWords, ...input.leads.map(input.words)].some(words => named.test(words))
}

/** The body that gives out the numbers of all. */
const INSPECTORATE = 'Thanh tra Chính phủ'

/** A province's office holds the occasion, in whichever district. */
export const heldByProvince = ({ occasion, words }: Prepared): boolean =>
  occasion !== null && HELD_BY_PROVINCE.test(words(occasion.sentence))

/** The unit whose site prints its name over the lead. */
export function ofSite(input: Prepared, site: RegExp, level: 'province' | 'district'): NamedPlace | undefined {
  const line = input.page.lines.find(line => line.start < (input.page.lead?.start ?? 0) && site.test(input.words(line)))
  return line && input.masthead.find(p => p.level === level && p.start >= line.start && p.start < line.end)
}
