/** Reasons for whose work a report is about, in order of rank. */
import type { Range } from '../document'
import { withoutMotto } from '../letterhead'
import type { Jurisdiction } from '../report'
import { isPartyRank, jurisdictionOf, type NamedPlace } from '../vietnamese/places'
import { heldByProvince, ofAllAgencies, ofUnnamedProvince, type Prepared } from './jurisdiction-input'
import {
  AGENCIES_OF_STATE,
  ALL_AGENCIES,
  amongDistricts,
  behindAt,
  CENTRE_NAMED,
  CHAIRED,
  CHAIRED_BY_CENTRE,
  COMMITTEE,
  HELD_BY_CENTRE,
  HELD_BY_NO_LEVEL,
  HOLDING,
  INFORMS,
  ISSUED_BY_CENTRE,
  isActor,
  isAddress,
  isBracketed,
  isQuoted,
  isTitleOfPerson,
  isWorkOf,
  LED_BY_PROVINCE,
  LETTERHEAD,
  LOOKS_INTO,
  MERGED,
  MERGED_OF,
  NATION,
  NATION_NAMED,
  NATIONWIDE,
  NO_LEVEL,
  namesHall,
  OF_A_UNIT,
  OWN_DISTRICT,
  OWN_PROVINCE,
  opensSentence,
  ownWork,
  SITE_OF_A_DISTRICT,
  TWO_PROVINCES,
  UNNAMED_DISTRICT,
} from './jurisdiction-words'

interface Clue extends Range {
  jurisdiction: Jurisdiction | null
}

interface Reason {
  id: string
  /** The clue, `undefined` where the reason does not hold. */
  look(input: Prepared): Clue | undefined
}

/** An office stands in the first lines of its paper. */
const OFFICE_LINES = 6

/** "Tiền Giang, Cà Mau, Sóc Trăng và Cần Thơ": three provinces or more in a row. */
function areListed(provinces: readonly NamedPlace[], lower: string): boolean {
  const joins = (one: NamedPlace, next: NamedPlace | undefined) =>
    next !== undefined && /^(?:,| và) ?(?:(?:tỉnh|thành phố|tp\.?) ?)?$/.test(lower.slice(one.end, next.start))
  const first = provinces.findIndex((one, at) => joins(one, provinces[at + 1]))
  const [one, next] = first < 0 ? [] : provinces.slice(first + 1)
  return one !== undefined && joins(one, next)
}

const OPENS_TITLE = /^ ?:/

/** "Công tác tiếp công dân, xử lý đơn thư của": the work that a title names is the body's behind it. */
const WORK_OF = /(?:công tác|kết quả|tình hình|số liệu)[^.;:]{0,80} của $/

/** So many provinces are named only by a report of the whole country. */
const ACROSS_THE_COUNTRY = 6

/** Reasons by rank. */
export const REASONS: readonly Reason[] = [
  {
    id: 'jurisdiction/unit-of-no-level',
    look: input => {
      const at = NO_LEVEL.exec(input.titleWords)
      return at && at.index < 40 && !/dân vận (?:tỉnh|huyện|thành) ủy/.test(input.titleWords) && input.title
        ? { start: input.title.start + at.index, end: input.title.start + at.index + at[0].length, jurisdiction: null }
        : undefined
    },
  },
  {
    id: 'jurisdiction/national-conference',
    look: input => {
      if (!input.occasion) return undefined
      for (const range of [input.title, ...input.leads]) {
        if (!range) continue
        const words = input.words(range)
        const { index } = input.document
        const match =
          (index.hasIn(NATION_NAMED, range) && NATIONWIDE.exec(words)) ||
          (index.hasIn(CENTRE_NAMED, range) && index.hasIn(HOLDING, range) && HELD_BY_CENTRE.exec(words)) ||
          (index.hasIn(CHAIRED, range) && CHAIRED_BY_CENTRE.exec(words))
        if (match) return nationalAt(range, match)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/several-provinces',
    look: input => {
      for (const range of [input.title, input.leads[0]]) {
        if (!range) continue
        const words = input.words(range)
        const provinces = input.in(range).filter(p => p.level === 'province')
        const two = new Set(provinces.map(p => p.province)).size === 2
        if (range !== input.title && !MERGED_OF.test(words) && areListed(provinces, input.document.lower))
          return { ...range, jurisdiction: null }
        const [first, second] = provinces
        const joined =
          two &&
          first &&
          second &&
          /^ ?(?:-|và|,|với) ?(?:tỉnh )?$/.test(input.document.lower.slice(first.end, second.start))
        if (
          range === input.title
            ? joined || (TWO_PROVINCES.test(words) && !MERGED.test(words))
            : joined && TWO_PROVINCES.test(words) && !MERGED.test(words)
        ) {
          return { ...range, jurisdiction: null }
        }
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/looked-into',
    look: input => {
      // "HĐND tỉnh giám sát … ở Kim Bảng", "kết luận thanh tra trách nhiệm của Chủ tịch UBND huyện …": the work looked into.
      for (const range of [input.title, ...input.leads.slice(0, 2)]) {
        if (!range) continue
        const looked = input
          .in(range)
          .filter(p => p.level === 'district' && LOOKS_INTO.test(input.document.lower.slice(range.start, p.start)))
        const [one, other] = looked
        if (one && (!other || other.name === one.name)) return clue(one)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/title',
    look: input => {
      const named = input.in(input.title)
      // "Ban Dân vận Tỉnh ủy … Huyện ủy X": the smaller place is the one told of, unless the title names it after its province.
      const districts = named.filter(
        p => p.level === 'district' && /^(?:huyện|quận|thị|thành|tp|tx|xã|phường|tt|đảng|$)/.test(p.rank),
      )
      // "Tân Biên: xã Trà Vong …": the commune behind its district is the one told of.
      const district = districts.find(p => /^(?:xã|phường|thị trấn)/.test(p.rank)) ?? districts[0]
      const province = named.find(p => p.level === 'province' && !behindAt(input.document.lower, p))
      const ministry = named.find(
        p =>
          p.level === 'ministry' &&
          (!isTitleOfPerson(input.document.lower, p) ||
            WORK_OF.test(input.document.lower.slice(input.title?.start, p.start))),
      )
      if (ministry && !province && !district) {
        // Its report of the whole country's work is not its own: "Thanh tra Chính phủ: quý I, …" over all agencies' numbers.
        if (ofAllAgencies(input, ministry)) return undefined
        // "Trụ sở Tiếp công dân Trung ương: 1.632 lượt": whoever informs of it.
        if (/^ ?[:-]/.test(input.document.lower.slice(ministry.end, ministry.end + 2))) return clue(ministry)
        const informant = input.leads
          .flatMap(lead => input.in(lead))
          .find(p => p.level === 'ministry' && INFORMS.test(input.document.lower.slice(p.end, p.end + 40)))
        return clue(informant ?? ministry)
      }
      const ofProvince =
        input.title && district && LED_BY_PROVINCE.test(input.document.lower.slice(input.title.start, district.start))
      // "Bình Phước: Lãnh đạo Thị ủy Chơn Thành …": the province only says where.
      const first =
        !province ||
        (district && province.start > district.start) ||
        (district?.rank &&
          OPENS_TITLE.test(input.document.lower.slice(province.end, province.end + 2)) &&
          isPartyRank(district.rank))
      if (district && first && !ofProvince && !heldByProvince(input)) return clue(district)
      // "TPHCM: …" over "lãnh đạo phường Thủ Dầu Một (TPHCM) …": the province only says where.
      if (province && !district && OPENS_TITLE.test(input.document.lower.slice(province.end, province.end + 2))) {
        const [actor] = input.leads[0] ? input.in(input.leads[0]) : []
        if (actor?.level === 'district' && isActor(input.document.lower, actor)) return clue(actor)
      }
      if (province && !ministry) return clue(province)
      return undefined
    },
  },
  {
    id: 'jurisdiction/organiser-of-no-level',
    look: ({ occasion, words }) => {
      const told = occasion ? words(occasion.sentence) : ''
      const at = HELD_BY_NO_LEVEL.exec(told)
      // Signed or held together with a committee's office, it is the committee's.
      if (!occasion || !at || (COMMITTEE.test(told) && !at[0].startsWith('cụm'))) return undefined
      const start = occasion.sentence.start + at.index
      return { start, end: start + at[0].length, jurisdiction: null }
    },
  },
  {
    id: 'jurisdiction/organiser',
    look: input => {
      if (!input.occasion) return undefined
      const sentence = input.occasion.sentence
      const named = input.in(sentence).filter(p => !behindAt(input.document.lower, p))
      const party = named.find(p => isPartyRank(p.rank))
      if (party) return clue(party)
      const words = input.words(sentence)
      const body = named.find(p => p.level === 'ministry' && !isTitleOfPerson(input.document.lower, p))
      if (body && !OWN_PROVINCE.test(words)) {
        return ALL_AGENCIES.test(`${input.titleWords}\n${words}`)
          ? { start: body.start, end: body.end, jurisdiction: { level: 'national' } }
          : clue(body)
      }
      const districts = named.filter(
        p => p.level === 'district' && /^(?:huyện|quận|thị xã|thị trấn|thành phố|tp|xã|phường)/.test(p.rank),
      )
      const district = districts.find(p => !namesHall(input.document.lower, p)) ?? districts[0]
      if (district && !/tỉnh ủy|ubnd tỉnh|hđnd tỉnh|thanh tra tỉnh|tỉnh đoàn/.test(words)) return clue(district)
      if (OWN_DISTRICT.test(words) && !/tỉnh ủy/.test(words)) {
        const any = input.places.find(p => p.level === 'district' && /^(?:huyện|quận|thị)/.test(p.rank))
        if (any) return clue(any)
      }
      const province = named.find(p => p.level === 'province')
      return province ? clue(province) : undefined
    },
  },
  {
    id: 'jurisdiction/organiser-at-home',
    look: input => {
      const sentence = input.occasion?.sentence
      return sentence &&
        input.home &&
        OWN_PROVINCE.test(input.words(sentence)) &&
        !input.in(sentence).some(p => p.level === 'province')
        ? { ...sentence, jurisdiction: { level: 'province', province: input.home } }
        : undefined
    },
  },
  {
    id: 'jurisdiction/letterhead',
    look: input => {
      // "UBND TỈNH YÊN BÁI - THANH TRA TỈNH" over a report: the office that wrote it.
      const lines = input.page.lines.filter(line => line.start < (input.page.lead?.start ?? 0)).slice(0, OFFICE_LINES)
      for (const line of lines) {
        if (!LETTERHEAD.test(withoutMotto(input.words(line)))) continue
        const office = input.masthead.find(p => p.level !== 'ministry' && p.start >= line.start && p.start < line.end)
        if (office) return clue(office)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/lead-body',
    look: input => {
      const [lead] = input.leads
      for (const range of input.leads.slice(0, 2)) {
        const words = input.words(range)
        const named = input
          .in(range)
          .filter(
            p =>
              !isQuoted(input.document.lower, range, p) &&
              !isAddress(input.document.lower, p) &&
              !isBracketed(input.document.lower, range, p),
          )
        const ministry = named.find(
          p =>
            p.level === 'ministry' &&
            (isWorkOf(input.document.lower, p) ||
              (!isTitleOfPerson(input.document.lower, p) &&
                (ownWork(input.document.lower, p) || (range === lead && opensSentence(input.document.lower, p))))),
        )
        const placed = named.find(
          p => p.level !== 'ministry' && !behindAt(input.document.lower, p) && !amongDistricts(input.document.lower, p),
        )
        if (ministry && !placed && !ofAllAgencies(input, ministry)) return clue(ministry)
        // "Bộ trưởng Bộ Giao thông vận tải có buổi tiếp công dân": a minister receives for the ministry.
        const led = named.find(
          p =>
            p.level === 'ministry' &&
            /bộ trưởng $/.test(input.document.lower.slice(Math.max(0, p.start - 12), p.start)),
        )
        if (led && !placed && /tiếp (?:công )?dân/.test(words)) return clue(led)
        if (placed && (placed.level === 'district' || !NATION.test(words))) return clue(placed)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/nation-in-lead',
    look: input => {
      if (ofUnnamedProvince(input)) return undefined
      for (const range of [input.title, ...input.leads.slice(0, 4)]) {
        const match = range && NATION.exec(input.words(range))
        if (
          range &&
          match &&
          !OF_A_UNIT.test(input.words(range).slice(match.index + match[0].length)) &&
          !input.in(range).some(p => p.level === 'province' && !behindAt(input.document.lower, p))
        ) {
          return nationalAt(range, match)
        }
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/centre-issues',
    look: input => {
      // "Ban Dân vận Trung ương vừa có Kế hoạch số …": a task for all.
      for (const range of input.leads.slice(0, 2)) {
        const match = input.document.index.hasIn(CENTRE_NAMED, range) && ISSUED_BY_CENTRE.exec(input.words(range))
        if (match) return nationalAt(range, match)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/chief-place',
    look: input => (input.chief ? clue(input.chief) : undefined),
  },
  {
    id: 'jurisdiction/province-of-its-districts',
    look: input => {
      // "trong tỉnh", with no province named: the one that all districts named lie in.
      const own = input.body.find(range => OWN_PROVINCE.test(input.words(range)))
      const provinces = new Set(input.all.flatMap(p => (p.level === 'district' ? [p.province] : [])))
      const [province] = provinces
      return own && province && provinces.size === 1
        ? { ...own, jurisdiction: { level: 'province', province } }
        : undefined
    },
  },
  {
    id: 'jurisdiction/nation-of-no-place',
    look: input => {
      // All agencies of the State, and nowhere a place or "trong tỉnh", or places all over the country.
      const placed = input.all.filter(p => p.level !== 'ministry')
      const everywhere = new Set(placed.map(p => p.province)).size >= ACROSS_THE_COUNTRY
      if ((placed.length > 0 && !everywhere) || ofUnnamedProvince(input)) return undefined
      if (input.home && input.body.some(range => OWN_PROVINCE.test(input.words(range)))) return undefined
      const told = input.body.find(range => AGENCIES_OF_STATE.test(input.words(range)))
      return told && { ...told, jurisdiction: { level: 'national' } }
    },
  },
  {
    id: 'jurisdiction/publisher-home',
    look: input => {
      const own = input.body.find(range => OWN_PROVINCE.test(input.words(range)))
      return own && input.home ? { ...own, jurisdiction: { level: 'province', province: input.home } } : undefined
    },
  },
  {
    id: 'jurisdiction/site-of-a-district',
    look: input => {
      // "TRANG THÔNG TIN ĐIỆN TỬ THỊ XÃ GÒ CÔNG" over a report of "trên địa bàn thị xã" that names no place.
      const own = [input.title, ...input.body].find(range => range && UNNAMED_DISTRICT.test(input.words(range)))
      const line = input.page.lines.find(
        line => line.start < (input.page.lead?.start ?? 0) && SITE_OF_A_DISTRICT.test(input.words(line)),
      )
      const office =
        own && line && input.masthead.find(p => p.level === 'district' && p.start >= line.start && p.start < line.end)
      return office ? clue(office) : undefined
    },
  },
]

/** The Fatherland Front's Central Committee gathers for the whole country. */
const FRONT = 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'

/** What some words of a sentence tell of: the whole country. */
const nationalAt = ({ start }: Range, { index, 0: words }: RegExpExecArray): Clue => ({
  start: start + index,
  end: start + index + words.length,
  jurisdiction: { level: 'national' },
})

const clue = (place: NamedPlace): Clue => ({
  start: place.start,
  end: place.end,
  jurisdiction: place.name === FRONT ? { level: 'national' } : jurisdictionOf(place),
})
