/** The reason that the first numbers give for whose work a report is about: who is said to have received or resolved so many. */
import type { Range } from '../document'
import { jurisdictionOf, type NamedPlace } from '../vietnamese/places'
import { type Clue, nationalAt, type Reason } from './jurisdiction-clue'
import type { Prepared } from './jurisdiction-input'
import { behindAt, isAddress } from './jurisdiction-words'

/** The sentences in which a report's own numbers begin. */
const COUNTED_WITHIN = 8

const VERB =
  '(?:(?:đã|vừa|cũng|được|trực tiếp|thường xuyên|có|mới|chỉ) )*(?:tiếp|tiếp nhận|nhận|đón tiếp|đón|thụ lý|giải quyết)(?: và [a-zà-ỹ ]{3,12})?(?: (?:được|tổng cộng|tổng số|tất cả|cả thảy|xong|mới))* '
const COUNT =
  '(?:(?:trên|hơn|gần|khoảng) )?\\d[\\d.]*(?:/\\d[\\d.]*)? (?:lượt|đơn|vụ|công dân|người|bà con|đoàn)(?![a-zà-ỹ])'
/** "… đã tiếp 1.146 lượt công dân" */
const COUNTS = new RegExp(`(?<![a-zà-ỹ])${VERB}${COUNT}`)
/** "trong năm 2023", ", 9 tháng đầu năm 2020", "quý III/2024" */
const TIME =
  '(?:,? (?:trong |qua )?(?:năm|quý|tháng|kỳ|\\d{1,2} tháng)(?: (?:đầu|này|qua|nay|trước|báo cáo|năm|[ivx]{1,3}(?:/\\d{4})?|\\d{1,4}(?:[/.-]\\d{4})?)(?![a-zà-ỹ\\d]))*)?'
const COUNTS_NEXT = new RegExp(
  `^(?: ?\\([^()\\n]{2,24}\\))?${TIME}(?: (?:ở|tại) (?:số )?\\d{1,4} [^,;.()\\d\\n]{3,30}(?: và \\d{1,4} [^,;.()\\d\\n]{3,30}?)?)?,? ${VERB}${COUNT}`,
)
/** "Cả nước 91.204 lượt công dân tới trụ sở tiếp dân" */
const NATION_COUNTS = new RegExp(`(?<![a-zà-ỹ])(?:cả nước|toàn quốc) (?:(?:đã|có) )*(?:${VERB})?${COUNT}`)

/** "Trụ sở đã tiếp …": a body of the centre under the first word of its name; "phường đã tiếp …": the unit whose site it is. */
const SHORT_NAME =
  /(?:^|[ ,])(?:(?<any>cơ quan (?:này|ấy))|(?<body>trụ sở|ban|bộ|viện|tòa|ủy ban)|(?<rank>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)),? $/
/** "UBND huyện, xã tiếp", "11 xã tiếp": all of a level. */
const AMONG_RANKS =
  /(?:cấp|các|mỗi|\d|sở|ngành|tỉnh|thành phố|huyện|quận|thị xã|xã)(?:,| và)? (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã),? $/
/** "quận Liên Chiểu là nơi nóng nhất: quận tiếp 1.217 lượt": one of those that the report is about. */
const SINGLED_OUT = /(?<![a-zà-ỹ])(?:nhất|riêng|nơi|ví dụ)(?![a-zà-ỹ])/
/** "các cấp chính quyền trong tỉnh tiếp 2.386 lượt" */
const PROVINCE_COUNTS = /(?<![a-zà-ỹ])(?:trong|toàn|cả|của|trên địa bàn) tỉnh,? $/
/** "theo Thanh tra Chính phủ, Trụ sở Tiếp công dân Trung ương tiếp 4.316 lượt": who tells of all others' work too. */
const TOLD_BY = /(?<![a-zà-ỹ])theo $/

function counted(input: Prepared): Clue | undefined {
  const { body, places, title } = input
  const { lower } = input.document
  const all = title && NATION_COUNTS.exec(input.words(title))
  if (title && all) return nationalAt(title, all)
  const sentences = body.slice(0, COUNTED_WITHIN)
  for (const [i, range] of sentences.entries()) {
    // "cả nước năm 2016 giải quyết 12.000 vụ việc": what is listed behind it is of the country's report.
    const nation = NATION.exec(input.words(range))
    const listedAt = unitsListed(input, range)
    if (nation)
      return listedAt !== undefined || COUNTS_OF_NATION.test(input.words(range)) ? nationalAt(range, nation) : undefined
    const at = COUNTS.exec(input.words(range))
    if (listedAt !== undefined && (!at || listedAt < range.start + at.index)) return { ...range, jurisdiction: null }
    if (!at) continue
    const verb = range.start + at.index
    const [subject, ...others] = places.filter(
      p =>
        p.start >= range.start &&
        p.start < range.end &&
        COUNTS_NEXT.test(lower.slice(p.end, p.end + 120)) &&
        // Courts and procuracies of all levels are told of beside the administration.
        !(OF_ALL_LEVELS.has(p.name) && !(title && places.some(t => t.name === p.name && t.start < title.end))) &&
        !behindAt(lower, p) &&
        !isAddress(lower, p),
    )
    if (subject && others.some(other => areCompared(input, subject, other))) return { ...range, jurisdiction: null }
    if (subject && subject.start < verb) return isToldBy(input, range, subject) ? undefined : told(subject)
    const before = lower.slice(range.start, verb)
    const short = AMONG_RANKS.test(before) ? undefined : SHORT_NAME.exec(before)?.groups
    const unit = short && !(short.rank && SINGLED_OUT.test(before)) && meant(input, short, verb)
    if (unit) return told(unit)
    if (PROVINCE_COUNTS.test(before)) return ofProvince(input, range, verb)
    // "Toàn cụm tiếp 900 lượt. Huyện Tiên Phước tiếp 287 lượt, huyện Hiệp Đức 241 lượt": all of them.
    const next = sentences[i + 1]
    const follow = listedAt ?? (next && unitsListed(input, next))
    const ofBody = places.some(({ level }) => level === 'ministry')
    return follow === undefined || ofBody ? undefined : { ...range, jurisdiction: null }
  }
  return undefined
}

/**
 * Where units begin that each have their number: "các tỉnh tiếp nhiều công dân: Thanh Hóa 12.300 lượt, Nghệ An 9.800 lượt", and
 * districts where nothing tells their province.
 */
function unitsListed({ document: { lower }, places, home }: Prepared, { start, end }: Range): number | undefined {
  const above = home !== null || places.some(({ level }) => level === 'province') || OF_PROVINCE.test(lower)
  const counting = places.filter(
    p =>
      p.start >= start &&
      p.start < end &&
      (p.level === 'province' || (p.level === 'district' && !above)) &&
      COUNT_NEXT.test(lower.slice(p.end, p.end + 32)),
  )
  const [first] = counting
  return counting.some(({ level, name }) => level === first?.level && name !== first.name) ? first?.start : undefined
}
const OF_PROVINCE = /(?:toàn|trong|cả|ubnd|thanh tra) tỉnh(?![a-zà-ỹ])/
const COUNTS_OF_NATION = new RegExp(
  `(?:cả nước|toàn quốc|bộ, ngành(?:,| và) (?:các )?địa phương)${TIME},? (?:(?:đã|có) )*(?:${VERB}|(?:tổ chức|xây dựng|đăng ký)(?: được)? )?(?:${COUNT}|(?:(?:trên|hơn|gần|khoảng) )?\\d[\\d.]* (?:cuộc đối thoại|mô hình)(?![a-zà-ỹ]))`,
)
const NATION = /(?<![a-zà-ỹ])(?:cả nước|toàn quốc|(?:khối|các) bộ, ngành(?:,| và) (?:các )?địa phương)(?![a-zà-ỹ])/
const COUNT_NEXT = new RegExp(`^(?: ?:| (?:có|với|là|tiếp|nhận|\\())? ?${COUNT}`)

const OF_ALL_LEVELS: ReadonlySet<string> = new Set(['Tòa án nhân dân', 'Viện kiểm sát nhân dân'])

/** "Long An và Tiền Giang nằm kề nhau. … Long An tiếp 4.512 lượt, trong khi Tiền Giang tiếp 3.048 lượt": two provinces side by side. */
const areCompared = ({ leads: [lead], in: within }: Prepared, one: NamedPlace, other: NamedPlace): boolean =>
  one.level === 'province' &&
  other.level === 'province' &&
  one.province !== other.province &&
  [one, other].every(({ province }) =>
    within(lead ?? null).some(p => p.level === 'province' && p.province === province),
  )

/** The body or unit that is called by the first word of its name, by its rank, or "cơ quan này". */
function meant(
  { places, masthead }: Prepared,
  { any, body, rank }: Readonly<Record<string, string | undefined>>,
  verb: number,
): NamedPlace | undefined {
  const before = places.filter(p => p.start < verb)
  if (any) return before.findLast(p => p.level === 'ministry')
  if (body) return before.findLast(p => p.level === 'ministry' && p.name.toLowerCase().startsWith(body))
  const ofRank = (p: NamedPlace) => p.level === 'district' && p.rank === rank
  return masthead.find(ofRank) ?? before.findLast(ofRank)
}

/** What a body counts of itself is its own, the Front's Central Committee's too. */
const told = (place: NamedPlace): Clue => ({ start: place.start, end: place.end, jurisdiction: jurisdictionOf(place) })

/** Another body is named as the teller. */
const isToldBy = ({ document, places }: Prepared, range: Range, subject: NamedPlace): boolean =>
  subject.level === 'ministry' &&
  places.some(
    p =>
      p.level === 'ministry' &&
      p.name !== subject.name &&
      p.start >= range.start &&
      p.start < subject.start &&
      TOLD_BY.test(document.lower.slice(range.start, p.start)),
  )

/** "trong tỉnh": the province named last before it in its sentence, else most in the text, or its publisher's, or all its districts'. */
function ofProvince({ chief, home, all, places }: Prepared, { start }: Range, verb: number): Clue | undefined {
  const named = places.findLast(p => p.level === 'province' && p.start >= start && p.start < verb)
  const [only, ...more] = new Set(all.flatMap(p => (p.level === 'district' && p.province ? [p.province] : [])))
  const province = (named ?? chief)?.province ?? home ?? (more.length === 0 ? only : undefined)
  return province ? { start: verb - 4, end: verb, jurisdiction: { level: 'province', province } } : undefined
}

export const COUNTED_REASONS: readonly Reason[] = [{ id: 'jurisdiction/counts', look: counted }]
