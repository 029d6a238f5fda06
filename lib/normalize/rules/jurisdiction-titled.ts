/** Reasons that a title, or a conference of the whole country, gives for whose work a report is about, by rank. */
import { RECEPTION_OFFICE } from '../vietnamese/central-bodies'
import { isPartyRank, type NamedPlace } from '../vietnamese/places'
import { clue, nationalAt, type Reason } from './jurisdiction-clue'
import { heldByProvince, ofAllAgencies, type Prepared } from './jurisdiction-input'
import {
  behindAt,
  CENTRE_LOOKS_INTO,
  CENTRE_NAMED,
  CHAIRED,
  CHAIRED_BY_CENTRE,
  HELD_BY_CENTRE,
  HOLDING,
  INFORMS,
  isActor,
  isTitleOfPerson,
  LED_BY_PROVINCE,
  LOOKS_INTO,
  MERGED,
  MERGED_OF,
  NATION_NAMED,
  NATIONWIDE,
  NO_LEVEL,
  OWN_PROVINCE,
  TWO_PROVINCES,
} from './jurisdiction-words'

/** "Tiền Giang, Cà Mau, Sóc Trăng và Cần Thơ": three provinces or more in a row. */
function areListed(provinces: readonly NamedPlace[], lower: string): boolean {
  const joins = (one: NamedPlace, next: NamedPlace | undefined) =>
    next !== undefined && /^(?:,| và) ?(?:(?:tỉnh|thành phố|tp\.?) ?)?$/.test(lower.slice(one.end, next.start))
  const first = provinces.findIndex((one, at) => joins(one, provinces[at + 1]))
  // "nhiều nhất là TP. Hồ Chí Minh, Hà Nội, Bình Dương": where people come from.
  const opener = provinces[first]
  if (
    opener &&
    /(?:nhiều|đông|cao) nhất[^.;,]{0,24}$|(?:đến từ|công dân|người dân|các đoàn)[^.;,]{0,24}$|(?<![a-zà-ỹ])(?:còn lại|đoàn|người) (?:là )?(?:từ|của) $/.test(
      lower.slice(Math.max(0, opener.start - 40), opener.start),
    )
  )
    return false
  const [one, next] = first < 0 ? [] : provinces.slice(first + 1)
  return one !== undefined && joins(one, next)
}

/** "Ban Dân vận Tỉnh ủy Quảng Trị và Ban Dân vận Tỉnh ủy Thừa Thiên Huế ký …": two provinces' bodies sign together. */
const SIGN_TOGETHER =
  /^ ?(?:và|với|cùng) (?:(?:ban [a-zà-ỹ ]{3,24}|ubnd|mttq|công an|thanh tra|hđnd) )?(?:tỉnh|thành phố|thành ủy|tỉnh ủy) [a-zà-ỹ ]{3,20}(?: cùng| đã| vừa| tổ chức| lễ){0,3} (?:ký|kết nghĩa)(?![a-zà-ỹ])/

/** "UBND tỉnh Ninh Bình có buổi trao đổi với đoàn công tác của tỉnh Hà Tĩnh": the host's, whatever the headline says of two. */
const guestsCome = ({ leads: [lead], words }: Prepared): boolean =>
  lead !== undefined &&
  /(?<![a-zà-ỹ])tỉnh [^,;.\d]{3,20} (?:đã |vừa )?(?:có buổi|tổ chức|tiếp|đón|làm việc|trao đổi)[^.;\d]{0,50}(?:với )?đoàn (?:công tác |cán bộ |đại biểu )?(?:của )?tỉnh /.test(
    words(lead),
  )

/** "Giao ban … 5 tỉnh Tây Nguyên": a region's, whoever holds it. */
const OF_A_REGION =
  /(?<![\d.,])(?:[2-9]|1\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tỉnh(?![a-zà-ỹ]| ủy)(?!,? thành| [a-zà-ỹ ]*toàn quốc)/

const REGION_COUNTS =
  /(?:(?<![\d.,])(?:[2-9]|1\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tỉnh(?:,? thành(?: phố)?)?|các tỉnh(?:,? thành(?: phố)?)?|khu vực|vùng) (?:khu vực |vùng )?(?:tây nguyên|tây bắc|đông bắc|tây nam bộ|đông nam bộ|nam bộ|bắc bộ|(?:bắc |nam )?trung bộ|duyên hải [a-zà-ỹ ]{3,16}|đồng bằng sông (?:hồng|cửu long)|miền (?:núi phía bắc|trung|bắc|nam|tây|đông)|phía (?:bắc|nam))(?: đã)? (?:tiếp|nhận|tiếp nhận|giải quyết)(?: được)? (?:trên |hơn |gần |khoảng )?\d/

/** "Quảng Điền: Bí thư Huyện ủy gặp dân ở xã Quảng Công" */
const isWhere = (lower: string, { start }: NamedPlace): boolean =>
  /(?:gặp|tiếp|nghe|đối thoại)[^.:;]{0,24} (?:ở|tại) (?:xã|phường|thị trấn) $/.test(
    lower.slice(Math.max(0, start - 60), start),
  )

const AMONG_ALL = /(?:nhất|nhì) (?:toàn |trong |cả )?tỉnh(?![a-zà-ỹ]| ủy)/
const CONTEST = /hội thi|liên hoan|cuộc thi/
/** "Mang Thít về nhất", "đội Vũng Liêm giành giải nhì" */
const WINS = /^ (?:đã )?(?:về nhất|về nhì|giành|đoạt|đạt giải|vô địch|đăng quang|lên ngôi)(?![a-zà-ỹ])/
const OPENS_TITLE = /^ ?:/

/** "Công tác tiếp công dân, xử lý đơn thư của": the work that a title names is the body's behind it. */
const WORK_OF = /(?:công tác|việc|nhiệm vụ|kết quả|tình hình|số liệu|tiếp (?:công )?dân|đơn thư)[^.;:]{0,80} của $/

/** "Đà Nẵng: Quận Liên Chiểu tiếp 742 lượt", and the lead goes on about the district: the province only says where. */
function opensBehind(input: Prepared, province: NamedPlace, { start, name, rank }: NamedPlace): boolean {
  const between = input.document.lower.slice(province.end, start)
  const goesOn = input.leads.some(
    lead =>
      input.in(lead).some(place => place.level === 'district' && place.name === name) ||
      (rank !== '' && new RegExp(`(?:^|, )${rank} (?:đã |có |tiếp|nhận|tổ chức|giải quyết)`).test(input.words(lead))),
  )
  return (
    /^ ?: (?:(?:ubnd |thanh tra )?(?:quận|huyện|thị xã|thành phố|tp\.?|xã|phường|thị trấn) )?$/.test(between) &&
    goesOn &&
    !input.leads.some(lead => OWN_PROVINCE.test(input.words(lead)) || IN_ALL_OF_IT.test(input.words(lead)))
  )
}
/** "Cử tri Ba Đình, Đống Đa, Hai Bà Trưng mong …": of none of those that it lists. */
const isOneOfMany = ({ document: { text } }: Prepared, { start, end, rank }: NamedPlace): boolean =>
  rank === '' &&
  /\p{Lu}[^,;:.\n]{1,20}, $/u.test(text.slice(Math.max(0, start - 24), start)) &&
  /^,? (?:và )?\p{Lu}/u.test(text.slice(end, end + 6))
const IN_ALL_OF_IT = /(?:trên địa bàn|trong|cả) (?:tỉnh|thành phố)(?![a-zà-ỹ]| \p{L})|toàn tỉnh(?![a-zà-ỹ]| ủy)/u

/** "Theo Công văn số 66 của Thanh tra huyện Quảng Điền …, UBND xã Quảng Phú báo cáo như sau": who writes. */
const REPORTS_AS_FOLLOWS =
  /^(?: ?\([^()\n]{2,30}\))?,? (?:(?:xin|trân trọng|kính) )*(?:báo cáo|tổng hợp|thông báo)(?: (?:báo cáo|kết quả|tình hình|công tác|số liệu)[^.;:\n]{0,120}| cụ thể)? như sau/
/** "các đại biểu Quốc hội thuộc đơn vị bầu cử số 1 TP Hà Nội tiếp xúc cử tri": a delegation is its province's, wherever it goes. */
const DEPUTIES_OF =
  /(?:đoàn đbqh|đoàn đại biểu quốc hội|đại biểu quốc hội|đbqh)(?: \([a-zđ]{2,6}\))?(?: (?:thuộc|ở|khóa|đơn vị)[^.;,]{0,40})? (?:tỉnh |thành phố |tp\.? ?)?$/

const MEETS_VOTERS = /tiếp xúc cử tri|tiếp công dân|tiếp dân/

/** Bodies whose gatherings are of their own people, all over the country. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set([RECEPTION_OFFICE, 'Bộ Công an', 'Bộ Quốc phòng'])

export const TITLED_REASONS: readonly Reason[] = [
  {
    id: 'jurisdiction/reports-as-follows',
    look: input => {
      for (const lead of input.leads.slice(0, 3)) {
        const writer = input
          .in(lead)
          .find(p => p.level !== 'ministry' && REPORTS_AS_FOLLOWS.test(input.document.lower.slice(p.end, p.end + 170)))
        if (writer) return clue(writer)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/unit-of-no-level',
    look: input => {
      const at = NO_LEVEL.exec(input.titleWords)
      return at && at.index < 40 && !/dân vận (?:tỉnh|huyện|thành) ủy|ban dân tộc/.test(input.titleWords) && input.title
        ? { start: input.title.start + at.index, end: input.title.start + at.index + at[0].length, jurisdiction: null }
        : undefined
    },
  },
  {
    id: 'jurisdiction/region',
    look: input => {
      // "6 tháng đầu năm 2023, năm tỉnh Tây Nguyên tiếp 9.870 lượt": of several provinces together.
      const [lead] = input.leads
      const match = lead && REGION_COUNTS.exec(input.words(lead))
      return match
        ? { start: lead.start + match.index, end: lead.start + match.index + match[0].length, jurisdiction: null }
        : undefined
    },
  },
  {
    id: 'jurisdiction/national-conference',
    look: input => {
      // "Trụ sở Tiếp công dân Trung ương bàn việc bảo đảm cho kỳ họp", "Bộ Công an họp trực tuyến": its own, whoever presides and listens.
      const [first] = input.in(input.title)
      if (first?.level === 'ministry' && OF_THEIR_OWN.has(first.name) && first.start === input.title?.start)
        return undefined
      if (!input.occasion || (OF_A_REGION.test(input.titleWords) && !NATIONWIDE.test(input.titleWords)))
        return undefined
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
        if (
          range !== input.title &&
          !MERGED_OF.test(words) &&
          !MERGED.test(words) &&
          areListed(provinces, input.document.lower)
        )
          return { ...range, jurisdiction: null }
        const [first, second] = provinces
        const joined =
          two &&
          first &&
          second &&
          /^ ?(?:-|và|,|với) ?(?:tỉnh )?$/.test(input.document.lower.slice(first.end, second.start))
        if (
          (two && first && second && SIGN_TOGETHER.test(input.document.lower.slice(first.end, second.end + 60))) ||
          (range === input.title
            ? joined ||
              (provinces.length !== 1 && !guestsCome(input) && TWO_PROVINCES.test(words) && !MERGED.test(words))
            : joined && TWO_PROVINCES.test(words) && !MERGED.test(words))
        ) {
          return { ...range, jurisdiction: null }
        }
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/deputies',
    look: input => {
      for (const range of [input.title, ...input.leads.slice(0, 2)]) {
        const of =
          range &&
          input
            .in(range)
            .find(
              p =>
                p.level === 'province' &&
                DEPUTIES_OF.test(input.document.lower.slice(Math.max(0, p.start - 90), p.start)) &&
                MEETS_VOTERS.test(input.words(range)),
            )
        if (of) return clue(of)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/looked-into',
    look: input => {
      // "HĐND tỉnh giám sát … ở Kim Bảng", "kết luận thanh tra trách nhiệm của Chủ tịch UBND huyện …": the work looked into.
      // "Sơn La: Khảo sát … ở Mai Sơn, Sông Mã": of neither, wherever a picture shows the visitors.
      const titled = new Set(input.in(input.title).flatMap(p => (p.level === 'district' ? [p.name] : [])))
      for (const range of [input.title, ...(titled.size > 1 ? [] : input.leads.slice(0, 2))]) {
        if (!range) continue
        const looked = input
          .in(range)
          .filter(p => p.level === 'district' && LOOKS_INTO.test(input.document.lower.slice(range.start, p.start)))
        const [one, other] = looked
        if (one && (!other || other.name === one.name)) return clue(one)
        const named = input.in(range)
        const body = named.find(p => p.level === 'ministry')
        const province = named.find(
          p => p.level === 'province' && CENTRE_LOOKS_INTO.test(input.document.lower.slice(range.start, p.start)),
        )
        if (body && province && body.start < province.start) return clue(province)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/title',
    look: input => {
      const contest = CONTEST.exec(input.titleWords)
      const named = input
        .in(input.title)
        .filter(p => !(contest && WINS.test(input.document.lower.slice(p.end, p.end + 16))))
      // "Ban Dân vận Tỉnh ủy … Huyện ủy X": the smaller place is the one told of, unless the title names it after its province.
      const districts = named.filter(
        p => p.level === 'district' && /^(?:huyện|quận|thị|thành|tp|tx|xã|phường|tt|đảng|đặc khu|$)/.test(p.rank),
      )
      // "Xã Thuận Lộc về nhất Hội thi … thị xã Hồng Lĩnh": a contest is its holder's.
      const held = contest && input.title ? input.title.start + contest.index : null
      const district =
        (held === null ? undefined : districts.find(p => p.start > held)) ??
        // "Tân Biên: xã Trà Vong …": the commune behind its district is the one told of.
        districts.find(p => /^(?:xã|phường|thị trấn)/.test(p.rank) && !isWhere(input.document.lower, p)) ??
        districts[0]
      // "Bình Sơn đông người đến khiếu nại nhất tỉnh": a report of the province's districts.
      if (district && !isPartyRank(district.rank) && AMONG_ALL.test(input.titleWords)) return undefined
      // "Đơn thư chín tháng: Kỳ Anh còn nóng, Hương Khê đã dịu", over a lead about the whole province
      const bare = new Set(districts.filter(({ rank }) => rank === '').map(({ name }) => name))
      if (bare.size > 1 && input.leads.some(lead => IN_ALL_OF_IT.test(input.words(lead)))) return undefined
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
        // "Trụ sở Tiếp công dân Trung ương: 1.632 lượt", "Trụ sở Tiếp công dân Trung ương bàn việc …": whoever informs of it.
        if (ministry.name === RECEPTION_OFFICE && ministry.start === input.title?.start) return clue(ministry)
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
        (district &&
          OPENS_TITLE.test(input.document.lower.slice(province.end, province.end + 2)) &&
          (isPartyRank(district.rank) ||
            (district.rank !== '' && held !== null && district.start > held) ||
            opensBehind(input, province, district)))
      if (district && first && !ofProvince && !isOneOfMany(input, district) && !heldByProvince(input))
        return clue(district)
      // "TPHCM: …" over "lãnh đạo phường Thủ Dầu Một (TPHCM) …": the province only says where.
      if (province && !district && OPENS_TITLE.test(input.document.lower.slice(province.end, province.end + 2))) {
        const [actor] = input.leads[0] ? input.in(input.leads[0]) : []
        if (actor?.level === 'district' && isActor(input.document.lower, actor)) return clue(actor)
      }
      if (province && !ministry) return clue(province)
      return undefined
    },
  },
]
