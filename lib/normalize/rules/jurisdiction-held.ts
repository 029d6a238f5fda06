/** Reasons that an occasion's holder, or the office over its paper, gives for whose work a report is about, by rank. */
import type { Range } from '../document'
import { withoutMotto } from '../letterhead'
import { isPartyRank, type NamedPlace } from '../vietnamese/places'
import { clue, type Reason } from './jurisdiction-clue'
import { heldByProvince, ofAllAgencies, ofSite } from './jurisdiction-input'
import {
  ALL_AGENCIES,
  behindAt,
  COMMITTEE,
  HELD_BY_ARMY,
  HELD_BY_NO_LEVEL,
  isHost,
  isPlacedAt,
  isTitleOfPerson,
  LETTERHEAD,
  NO_LEVEL,
  namesHall,
  OWN_DISTRICT,
  OWN_PROVINCE,
  SITE_OF_A_DISTRICT,
} from './jurisdiction-words'

/** A longer line is a headline. */
const LONGEST_OFFICE = 40
/** An office stands in the first lines of its paper, or, below a site's menu, in the last above its text. */
const OFFICE_LINES = 6

/** "cuộc họp sơ kết 6 tháng đầu năm … của Ban Tiếp công dân Trung ương" */
const holdsIt = (before: string): boolean => /(?:cuộc họp|hội nghị|buổi họp)[^.;]{0,120} của $/.test(before)

/** Who holds it is an office of the province, wherever it goes. */
const OF_PROVINCE =
  /tỉnh ủy|ubnd tỉnh|hđnd tỉnh|thanh tra tỉnh|tỉnh đoàn|sở [^,.;\n]{2,40} (?:tỉnh|thành phố)(?![a-zà-ỹ])/

const IN_BRACKET = /\((?:thành phố |tp\.? ?|thị xã |huyện |phường |xã )?$/

const HOLDS = /^ (?:đã |vừa )?(?:tổ chức|phối hợp|tổng kết|sơ kết|khai mạc|mở |họp)/

export const HELD_REASONS: readonly Reason[] = [
  {
    id: 'jurisdiction/organiser-of-the-army',
    look: ({ occasion, words }) => {
      const at = occasion && HELD_BY_ARMY.exec(words(occasion.sentence))
      if (!at) return undefined
      const start = occasion.sentence.start + at.index
      return { start, end: start + at[0].length, jurisdiction: { level: 'ministry', name: 'Bộ Quốc phòng' } }
    },
  },
  {
    id: 'jurisdiction/organiser-of-no-level',
    look: ({ occasion, words }) => {
      const told = occasion ? words(occasion.sentence) : ''
      const at = HELD_BY_NO_LEVEL.exec(told)
      // Signed or held together with a committee's office, it is the committee's.
      if (!occasion || !at || (COMMITTEE.test(told) && !/^(?:cụm|giữa)/.test(at[0]))) return undefined
      const start = occasion.sentence.start + at.index
      return { start, end: start + at[0].length, jurisdiction: null }
    },
  },
  {
    id: 'jurisdiction/organiser',
    look: input => {
      if (!input.occasion) return undefined
      const sentence = input.occasion.sentence
      const named = input
        .in(sentence)
        .filter(p => !behindAt(input.document.lower, p) && !isHost(input.document.lower, p))
      // "Ban Dân vận Tỉnh ủy phối hợp với Ban Dân vận Huyện ủy …": the province's body holds it.
      const party = named.find(p => isPartyRank(p.rank) && !(p.level === 'district' && heldByProvince(input)))
      if (party) return clue(party)
      const words = input.words(sentence)
      const body = named.find(
        p =>
          p.level === 'ministry' &&
          (!isTitleOfPerson(input.document.lower, p) || holdsIt(input.document.lower.slice(sentence.start, p.start))),
      )
      if (body && !OWN_PROVINCE.test(words)) {
        return ALL_AGENCIES.test(`${input.titleWords}\n${words}`)
          ? { start: body.start, end: body.end, jurisdiction: { level: 'national' } }
          : clue(body)
      }
      const districts = named.filter(
        p => p.level === 'district' && /^(?:huyện|quận|thị xã|thị trấn|thành phố|tp|xã|phường)/.test(p.rank),
      )
      // "tại xã Sai Nga, Khối Dân vận huyện Cẩm Khê …": the commune lends its hall.
      const above = districts.find(p => /^(?:huyện|quận|thị xã|thành phố|tp)/.test(p.rank))
      const lends = (p: NamedPlace) =>
        above !== undefined &&
        above.start > p.start &&
        /^(?:xã|phường|thị trấn)/.test(p.rank) &&
        isPlacedAt(input.document.lower, p)
      // "tại TP. Huế, Công an tỉnh Thừa Thiên Huế tổ chức hội nghị": the town lends its hall.
      const holder = named.find(
        p => p.level === 'province' && p.rank === 'tỉnh' && HOLDS.test(input.document.lower.slice(p.end, p.end + 12)),
      )
      // "Viện kiểm sát nhân dân tỉnh Phú Thọ tổ chức …, nối từ hội trường Viện tỉnh (thành phố Việt Trì)"
      const isWhere = (p: NamedPlace) =>
        holder !== undefined && p.start > holder.start
          ? IN_BRACKET.test(input.document.lower.slice(Math.max(0, p.start - 14), p.start))
          : isPlacedAt(input.document.lower, p)
      if (holder && districts[0] && districts.every(isWhere)) return clue(holder)
      const district = districts.find(p => !namesHall(input.document.lower, p) && !lends(p)) ?? districts[0]
      if (district && !OF_PROVINCE.test(words)) return clue(district)
      if (OWN_DISTRICT.test(words) && !/tỉnh ủy/.test(words)) {
        const any =
          ofSite(input, SITE_OF_A_DISTRICT, 'district') ??
          input.places.find(p => p.level === 'district' && /^(?:huyện|quận|thị xã|thành phố|tp)/.test(p.rank))
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
      const above = input.page.lines.filter(line => line.start < (input.page.lead?.start ?? 0))
      for (const [i, line] of above.entries()) {
        if (i >= OFFICE_LINES && i < above.length - OFFICE_LINES) continue
        // "SƯ ĐOÀN 315"
        const words = input.words(line)
        if (words.length <= LONGEST_OFFICE && NO_LEVEL.exec(words)?.index === 0) {
          // "TỔNG CỤC THI HÀNH ÁN DÂN SỰ" over "CỤC THI HÀNH ÁN DÂN SỰ TỈNH VĨNH PHÚC"
          const below = above[i + 1]
          const branch =
            below && /^cục /.test(input.words(below))
              ? input.masthead.find(p => p.level === 'province' && p.start >= below.start && p.start < below.end)
              : undefined
          return branch ? clue(branch) : { ...line, jurisdiction: null }
        }
        const ministry = input.masthead.find(
          p =>
            p.level === 'ministry' &&
            p.start === line.start &&
            // "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
            withoutMotto(words).length === p.end - p.start,
        )
        const unitIn = (line: Range | undefined) =>
          line && LETTERHEAD.test(withoutMotto(input.words(line)))
            ? input.masthead.find(p => p.level !== 'ministry' && p.start >= line.start && p.start < line.end)
            : undefined
        const writer = unitIn(above[i + 1])
        if (ministry && !ofAllAgencies(input, ministry)) {
          // "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO" over "VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH PHÚ THỌ"
          return clue(writer ?? unitIn(above[i + 2]) ?? ministry)
        }
        const office = unitIn(line)
        // "UBND TỈNH ĐIỆN BIÊN" over "UBND HUYỆN MƯỜNG NHÉ": the lower writes, below the one it belongs to.
        if (office) return clue(office.level === 'province' && writer?.level === 'district' ? writer : office)
      }
      return undefined
    },
  },
]
