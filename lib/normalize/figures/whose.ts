/** Whose: each figure takes the unit that governs its words, else the report's. */
import { lastAtOrBefore, startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata, PlaceMention } from '../metadata'
import type { Jurisdiction } from '../report'
import { isAddress, isMeetingPlace, isSeat, receives } from '../rules/jurisdiction-words'
import { UNITS } from '../units'
import { RECEPTION_OFFICE } from '../vietnamese/central-bodies'
import { DISTRICT_PROVINCES } from '../vietnamese/districts'
import { Phrases } from '../word-index'
import { actsItself, leads } from './acting-unit'
import { aside } from './aside'
import { bracketed, clauseStart, type Place } from './clauses'
import { areTogether, isAmongAll, isOfTheRest, opensList } from './listed-units'
import { narrower, OTHERS, same } from './same-unit'
import { isOfAllRows } from './tables'
import { type Heading, headingsOf } from './unit-headings'
import { unitOfParagraph } from './unit-of-paragraph'
import { wholeCountry } from './whole-country'

export class Whose {
  private headings: readonly Heading[] | null = null
  private readonly ranked = new Map<string, ReadonlySet<string>>()

  constructor(
    private readonly document: Document,
    private readonly metadata: Metadata,
  ) {}

  jurisdiction(place: Place): Jurisdiction | null {
    const unit = this.governing(place)
    const main = this.metadata.jurisdiction
    // "Huyện Hòa Bình" in a report of Bạc Liêu: the province is the report's.
    return unit?.level === 'district' && unit.province === null && main?.level === 'province'
      ? { ...unit, province: main.province }
      : unit
  }

  private governing(place: Place): Jurisdiction | null {
    // "Tổng cộng | 14.396 | …" below the rows of six provinces
    if (place.row && isOfAllRows(place.row, this.document.lower)) return this.metadata.jurisdiction
    return (
      wholeCountry(this.document, this.metadata, place) ??
      this.unitOfClause(place) ??
      unitOfParagraph(this.document, this.metadata, place) ??
      this.regionOfParagraph(place) ??
      this.unitOfHeading(place) ??
      this.receptionOffice(place) ??
      this.metadata.jurisdiction
    )
  }

  /**
   * "TP Quy Nhơn mở 27 cuộc; thị xã Hoài Nhơn 19 cuộc": the unit that acts in the number's own clause; a clause that names
   * nobody goes on with the one before.
   */
  private unitOfClause(place: Place): Jurisdiction | null {
    const { lower } = this.document
    let end = place.at.start
    // A row of a table is of the unit that it names, whatever the row before named.
    const most = place.column ? 1 : MOST_CLAUSES
    for (let clauses = 0; clauses < most && end > place.sentence.start; clauses++) {
      const start = clauseStart(lower, end, place.sentence.start)
      const main = this.metadata.jurisdiction
      // "tính chung toàn tỉnh hiện có 1.024 mô hình" in a district's report
      if (main?.level === 'district' && main.province && OF_PROVINCE.test(lower.slice(start, end)))
        return { level: 'province', province: main.province }
      const tellsOfAnother = main?.level === 'province' || main?.level === 'national'
      const other = tellsOfAnother ? THIS_PROVINCE.exec(lower.slice(start, end)) : null
      if (other) return this.lastOf('province', place.paragraph.start, start + other.index)?.jurisdiction ?? null
      const units = startingIn(this.metadata.placeMentions, { start, end })
      const region = this.ownRegion(lower.slice(start, end))
      if (units.length > 0 || region) {
        // "Từ vài mô hình ở Thanh Ba, tới nay toàn tỉnh có 4.312 mô hình"
        const lastEnd = units.at(-1)?.end
        if (
          main?.level === 'province' &&
          lastEnd !== undefined &&
          units.at(-1)?.jurisdiction.level === 'district' &&
          OF_ALL_BEHIND.test(lower.slice(lastEnd, place.at.start))
        )
          return null
        const unit = this.unitAmong(units, start, place) ?? region
        // A body that only tells of others' work does not go on as its doer; the office that received people does.
        const goesOn =
          (place.reception && unit?.level === 'ministry' && unit.name.startsWith(RECEPTION_OFFICE)) ||
          units.some(mention => same(mention.jurisdiction, unit) && receives(lower, mention)) ||
          (unit?.level === 'ministry' && ITS_OWN.test(lower.slice(start, end)))
        return clauses > 0 && unit?.level === 'ministry' && !goesOn ? null : unit
      }
      if (WHOLE.test(lower.slice(start, end))) return null
      const meant = this.document.index.hasIn(POINTING, { start, end }) ? THIS_UNIT.exec(lower.slice(start, end)) : null
      if (meant) return this.namedLast(place.paragraph.start, start + meant.index)
      const bare = UNNAMED_UNIT.exec(lower.slice(start, end))
      const rank = bare?.groups?.rank
      // In a district's report it is the report's own, but where its paragraph names another; so is a city in a province's.
      const from = main?.level === 'district' || rank === 'thành phố' ? place.paragraph.start : 0
      const unnamed = bare && rank ? this.namedLast(from, start + bare.index, rank) : null
      if (bare && (unnamed || (main?.level !== 'district' && rank !== 'thành phố'))) return unnamed
      end = start - 1
    }
    return null
  }

  /** "Xã này báo có 61 mô hình", "Phường hiện có 38 mô hình": the unit below a province that was named last, of its rank. */
  private namedLast(start: number, end: number, rank = ''): Jurisdiction | null {
    const { lower } = this.document
    const last = this.lastOf('district', start, end)
    if (!last || bearsRank(last, rank, lower)) return last?.jurisdiction ?? null
    // "Là chủ nhà, Ngọc Hồi kể cách làm của xã Sa Loong: huyện có 124 mô hình": named with its rank before, "huyện Ngọc Hồi".
    const ranked = this.namesOfRank(rank)
    const paragraph = lower.lastIndexOf('\n', end) + 1
    const unit = startingIn(this.metadata.placeMentions, { start: paragraph, end }).findLast(
      ({ jurisdiction }) => jurisdiction.level === 'district' && ranked.has(jurisdiction.name),
    )
    return unit?.jurisdiction ?? null
  }

  /** Names that the text writes a rank before, anywhere. */
  private namesOfRank(rank: string): ReadonlySet<string> {
    const known = this.ranked.get(rank)
    if (known) return known
    const { lower } = this.document
    const names = new Set<string>()
    for (const mention of this.metadata.placeMentions)
      if (mention.jurisdiction.level === 'district' && bearsRank(mention, rank, lower))
        names.add(mention.jurisdiction.name)
    this.ranked.set(rank, names)
    return names
  }

  private lastOf(level: Jurisdiction['level'], start: number, end: number): PlaceMention | undefined {
    return startingIn(this.metadata.placeMentions, { start, end }).findLast(
      ({ jurisdiction }) => jurisdiction.level === level,
    )
  }

  /** "các cấp chính quyền trong tỉnh", told from a điểm cầu: the province that the national report is told from. */
  private ownRegion(clause: string): Jurisdiction | null {
    const [bridge, other] = this.metadata.event?.bridgeProvinces ?? []
    if (this.metadata.jurisdiction?.level !== 'national' || bridge === undefined || other !== undefined) return null
    return OWN_REGION.test(clause) ? { level: 'province', province: bridge } : null
  }

  /** "Toàn tỉnh tiếp 3.644 lượt. Có 240 vụ việc thuộc thẩm quyền": a paragraph that opens with the province that the report is told from. */
  private regionOfParagraph({ paragraph, sentence }: Place): Jurisdiction | null {
    const told = this.document.lower.slice(paragraph.start, sentence.start)
    return OPENS_WITH_REGION.test(told) && !ALL_OVER.test(told) ? this.ownRegion(told) : null
  }

  private unitAmong(named: readonly PlaceMention[], start: number, place: Place): Jurisdiction | null {
    const { lower } = this.document
    const main = this.metadata.jurisdiction
    // "Ban Dân nguyện, tại địa điểm tiếp công dân ở Hà Nội, thành phố Hồ Chí Minh, tiếp 9.306 lượt": where the body sits.
    const seats = named.some(({ jurisdiction }) => jurisdiction.level === 'ministry')
    const units = named.filter(
      mention =>
        !(seats && mention.jurisdiction.level === 'province' && isSeat(lower, mention)) &&
        (mention.jurisdiction.level !== 'national' || main?.level !== 'national') &&
        !bracketed(mention, place, lower) &&
        !aside(mention, lower) &&
        !isAddress(lower, mention) &&
        !(
          mention.jurisdiction.level === 'district' &&
          OF_A_WORK.test(lower.slice(Math.max(0, mention.start - 20), mention.start))
        ),
    )
    // "Thanh tra Chính phủ chủ trì … tiếp công dân tại Trụ sở Tiếp công dân Trung ương, đã tiếp 3.773 lượt": whose, not where.
    const atOffice = units.at(-1)
    if (
      atOffice?.jurisdiction.level === 'ministry' &&
      units.at(-2)?.jurisdiction.level === 'ministry' &&
      AT_OFFICE.test(lower.slice(Math.max(start, atOffice.start - 5), atOffice.start))
    )
      units.pop()
    const [owner, last] = units.slice(-2)
    // "Ban Tiếp công dân Trung ương thuộc Thanh tra Chính phủ": one body, whose words begin with the first.
    const apposed =
      owner && last && same(owner.jurisdiction, last.jurisdiction) && APPOSED.test(lower.slice(owner.end, last.start))
    const unit = apposed ? owner : units.at(-1)
    if (!unit || same(unit.jurisdiction, main)) return null
    // "Hạ Long 210 mô hình, Cẩm Phả 180 mô hình, các huyện còn lại 850 mô hình": of the rest together.
    if (isOfTheRest(lower, unit, place.at.start)) return null
    // "Các sở ngành, quận huyện, TP Thủ Đức và phường xã đã tiếp 12.046 lượt": one among all.
    if (
      unit.jurisdiction.level === 'district' &&
      AMONG_LEVELS.test(lower.slice(Math.max(start, unit.start - 40), unit.start))
    )
      return null
    const level = unit.jurisdiction.level
    const role = lower.slice(Math.max(start, unit.start - 24), unit.start)
    // A province's police, not the ministry's, nor one told before it.
    const ministry = level === 'ministry'
    // "Riêng Công an TP. Huế tiếp 1.186 lượt" in a report of the police.
    const ofItsKind = /công an/i.test(this.metadata.title ?? '') ? role.replace(DISTRICT_POLICE, '') : role
    const beside = ministry ? role.slice(role.lastIndexOf(',') + 1) : ofItsKind
    const first = level === 'district' && opensList(lower, start, unit, place.at.start)
    if ((OTHERS.test(beside) && !first) || (!ministry && OTHERS.test(lower.slice(unit.start, unit.start + 20))))
      return null
    const beforeLast = units.at(-2)
    if (
      level === 'district' &&
      beforeLast?.jurisdiction.level === 'district' &&
      areTogether(lower, start, beforeLast, unit)
    )
      return null
    // "17 hộ ở Bù Đăng được cấp lại 4,6 ha": where people live.
    if (level === 'district' && RESIDENTS.test(lower.slice(Math.max(start, unit.start - 40), unit.start))) return null
    // "Các huyện, thị xã Long Khánh và TP. Biên Hòa cùng UBND tỉnh giải quyết …"
    if (
      level === 'district' &&
      /^ (?:và|cùng)(?: với)? (?:ubnd |các sở |thanh tra )?tỉnh(?![a-zà-ỹ])/.test(lower.slice(unit.end, unit.end + 24))
    )
      return null
    if (level === 'province' && main?.level === 'province')
      return (
        (leads(lower, start, unit, place.at.start) ? districtOf(unit, main) : null) ??
        (actsItself(lower, start, unit, place.at.start) ? unit.jurisdiction : null)
      )
    if (level === 'province' && main?.level === 'ministry' && isAmongAll(lower, place.paragraph.start, unit))
      return unit.jurisdiction
    // "Riêng MTTQ tỉnh Hưng Yên phối hợp tổ chức 171 cuộc": beside a body of the centre, a province's body that acts.
    if (level === 'province')
      return main === null ||
        main.level === 'national' ||
        (main.level === 'ministry' && OF_ITS_BODY.test(lower.slice(start, unit.start)))
        ? unit.jurisdiction
        : null
    if (level === 'district')
      return narrower(unit.jurisdiction, main) &&
        leads(lower, start, unit, place.at.start) &&
        !isMeetingPlace(lower, unit, place.at.start)
        ? unit.jurisdiction
        : null
    if (level === 'ministry')
      return main?.level !== 'province' && main?.level !== 'district' && leads(lower, start, unit, place.at.start)
        ? unit.jurisdiction
        : null
    return unit.jurisdiction
  }

  /** The title names the central reception office: receptions told of nobody else are its own, whoever informs of them. */
  private receptionOffice(place: Place): Jurisdiction | null {
    const { title, jurisdiction } = this.metadata
    if (!place.reception || title === null || jurisdiction?.level !== 'ministry') return null
    const office = this.metadata.placeMentions.find(
      mention => mention.jurisdiction.level === 'ministry' && mention.jurisdiction.name.startsWith(RECEPTION_OFFICE),
    )
    return office && /trụ sở tiếp (?:công )?dân (?:t|trung ương)/i.test(title) ? office.jurisdiction : null
  }

  /** "Ở Quảng Nam" on a line of its own: the unit of what stands below it, until another heading. */
  private unitOfHeading({ at, paragraph }: Place): Jurisdiction | null {
    this.headings ??= headingsOf(this.document, this.metadata)
    const heading = this.headings[lastAtOrBefore(this.headings, at.start)]
    const unit = heading?.jurisdiction
    if (!unit) return null
    const whole = WHOLE.exec(this.document.lower.slice(paragraph.start, at.start))?.[0]
    // "toàn tỉnh có 214 cuộc" below a province's heading: all of that province.
    return whole && !(unit.level === 'province' && OF_PROVINCE.test(whole)) ? null : unit
  }
}

/** "Riêng tại TTCP, năm qua cơ quan này tiếp 7.930 lượt; nhận 29.146 đơn" */
const ITS_OWN = /^ ?riêng (?:tại |ở )?[^,;]{2,40},[^;]{0,40}(?:cơ quan|bộ|ban) này (?:đã )?(?:tiếp|nhận)(?![a-zà-ỹ])/

/** Whether a place is written with a rank, in short too: "TX Đông Triều … thị xã tổ chức 22 cuộc". */
function bearsRank({ start, end }: Range, rank: string, lower: string): boolean {
  const written = lower.slice(Math.max(0, start - rank.length - 1), end)
  return written.includes(rank) || written.includes(SHORT_RANKS[rank] ?? '\n')
}
const SHORT_RANKS: Readonly<Partial<Record<string, string>>> = { 'thị xã': 'tx', 'thị trấn': 'tt' }
const DISTRICT_POLICE = /công an (?=(?:huyện |quận |thị xã |tx\.? ?|thành phố |tp\.? ?|xã |phường )?$)/
const AT_OFFICE = / (?:tại|ở|qua) $/
const AMONG_LEVELS = /(?<!cấp )(?:quận|huyện|thị xã|sở|ngành)(?:,| và) (?:tp\.? ?|thành phố )$/
const APPOSED = /^,? ?(?:\(|thuộc |trực thuộc |của )$/

/** "sân bay Long Thành": the name of a work. */
const OF_A_WORK =
  /(?:sân bay|cảng|khu công nghiệp|kcn|cụm công nghiệp|thủy điện|nhà máy|khu đô thị|hồ chứa|hồ|đèo|sông|vịnh|cao tốc|quốc lộ|cầu) $/
const OWN_REGION =
  /(?:toàn|trong|cả|trên địa bàn|của) (?:tỉnh|thành phố)|(?<!(?:các|\d|hai|ba|nhiều|mấy) )(?:tỉnh|thành phố) (?:ta|nhà|hiện|đã|có|mở|tổ chức|tiếp|nhận|xây dựng|đăng ký|công nhận|giải quyết)(?![a-zà-ỹ])/
const OPENS_WITH_REGION = /^(?:(?:trong|cả|năm|quý|tháng)[^.;,]{0,30}, )?(?:toàn|cả) (?:tỉnh|thành phố)(?! ủy)/
const ALL_OVER = /(?:toàn|cả) (?:quốc|nước|ngành)/
const OF_PROVINCE = /(?:tính chung )?(?:toàn|cả) tỉnh(?! ủy)|tính chung [^,;.\d]{0,12}(?:trên địa bàn|trong) tỉnh/
const WHOLE = /(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|thị xã|ngành|bộ|hệ thống)/
const OF_ALL_BEHIND =
  /, [^;.]*(?:toàn|cả) tỉnh (?:đã |hiện )?(?:có|xây dựng|tiếp|nhận|tổ chức|mở|giải quyết|công nhận)(?![a-zà-ỹ])/
/** A unit that acts without its name; not "UBND huyện, xã tiếp". */
const UNNAMED_UNIT =
  /(?:^ ?|(?<=(?:đến|tới) nay |năm nay |^ ?hiện )|(?<=: )|(?<!(?:cấp|tỉnh|huyện|quận|ngành|sở|xã|phường|thành phố|thị xã|thị trấn)), )(?<rank>xã|phường|thị trấn|huyện|quận|thị xã|thành phố) (?:chủ nhà )?(?:hiện |đã |cũng |mới )?(?:có|mở|xây dựng|tiếp|nhận|tổ chức|công nhận|đăng ký|duy trì|giải quyết)(?![a-zà-ỹ])/
const POINTING = new Phrases('ở đây|tại đây|này|ấy|của ông|của bà|của anh|của chị|do ông|do bà|do anh|do chị')
const THIS_UNIT =
  /(?<![a-zà-ỹ])(?:(?:^|[.;] ?)(?:cũng )?(?:ở|tại) đây(?=,| (?:đã )?(?:có|mở|tổ chức|diễn ra) )|(?:xã|phường|thị trấn|huyện|quận|thị xã) (?:này|ấy|(?:của|do) (?:ông|bà|anh|chị)))(?![a-zà-ỹ])/
/** "Phía Hà Tĩnh cho biết, cùng thời gian tỉnh này tiếp 5.017 lượt" in a report of another province, or of the country */
const THIS_PROVINCE = /(?<![a-zà-ỹ])tỉnh (?:này|bạn)(?![a-zà-ỹ])/
/** How many clauses of a sentence one subject may govern. */
const MOST_CLAUSES = 4

/** "Quảng Ninh 6 lượt đoàn" in Quảng Bình: of two places of one name, the one inside the report's province. */
function districtOf({ jurisdiction }: PlaceMention, main: Jurisdiction): Jurisdiction | null {
  if (jurisdiction.level !== 'province' || main.level !== 'province') return null
  const name = UNITS.find(unit => unit.code === jurisdiction.province)?.name
  const own = name !== undefined && DISTRICT_PROVINCES.get(name)?.includes(main.province)
  return own ? { level: 'district', province: main.province, name } : null
}

const OF_ITS_BODY =
  /(?:^|[ ,;])(?:mttq|đoàn đbqh|đoàn đại biểu quốc hội|đoàn|ubnd|hđnd|hội [^,;.\d]{3,24}|thanh tra|công an|bhxh|bảo hiểm xã hội|vksnd|viện kiểm sát nhân dân|tand|tòa án nhân dân)(?: (?:tỉnh|thành phố|tp\.?))? $/
const RESIDENTS = /(?:hộ|hộ dân|dân|người|bà con|gia đình) (?:ở|tại) [^;.]{0,24}$/
