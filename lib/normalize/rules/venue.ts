/** Where an occasion was held, and from which province's điểm cầu the report was written. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { Jurisdiction } from '../report'
import type { NamedPlace } from '../vietnamese/places'
import type { Occasion } from './event'
import { HOSTS } from './jurisdiction-words'

export interface VenueInput {
  document: Document
  page: Page
  body: readonly Range[]
  /** Places that the article names. */
  places: readonly NamedPlace[]
  occasion: Occasion
  home: string | null
  jurisdiction: Jurisdiction | null
}

export interface Venue {
  venueProvince: string | null
  bridgeProvinces: string[]
}

const BRIDGE =
  /(?:điểm cầu|đầu cầu)(?: (?:tại|của|ở))?(?: (?:tỉnh|thành phố|tp\.?|huyện|xã|phường|thị trấn|đặc khu|thị xã|tỉnh ủy|thành ủy|huyện ủy|quận ủy|văn phòng|trụ sở|ubnd|hội trường|công an|bộ chqs|bộ chỉ huy quân sự|ban (?:tuyên giáo và dân vận|tg&dv|dân vận)))*(?: ?:)? ?$/
const JOINS = /^[ ]?(?:\([^)\n]{2,20}\) ?)?(?:nối|kết nối|tham dự|dự|tham gia|đã dự|theo dõi)(?![a-zà-ỹ])/
const AT_OWN_END =
  /^[^.\n]{0,40}(?:^|[ ,])(?:tham )?dự[^.\n]{0,12} (?:điểm|đầu) cầu (?:của )?(?:tỉnh|thành phố)(?![a-zà-ỹ])/
const BRIDGE_OF_HOME = /(?:điểm cầu|đầu cầu) (?:của )?(?:tỉnh|thành phố|tỉnh ủy|thành ủy|huyện|huyện ủy)(?![a-zà-ỹ])/
const SPEAKS =
  /^,? (?:đề nghị|kiến nghị|nêu|kể|cho biết|cho rằng|chia sẻ|trao đổi|phản ánh|báo cáo|phát biểu|tham luận|hỏi|góp ý|xin|muốn|mong|lo|băn khoăn|khoe)(?![a-zà-ỹ])/
const SIDE =
  /(?:^|[.!?]["”]? |\n)(?:về )?(?:phía|đại biểu|tại|ở|đoàn|riêng|riêng ở|riêng tại)(?: tỉnh| thành phố| tp\.?)? ?$/
const HELD_AT =
  /(?<![a-zà-ỹ])(?:tại|ở|từ|sang|đặt tại|đặt ở|đầu cầu|điểm cầu|về)(?: (?:thủ đô|thành phố|tp\.?|tỉnh|hội trường[^,.]{0,30},?|trung tâm[^,.]{0,40},?|trụ sở[^,.]{0,30},?|sở chỉ huy[^,.]{0,30},?))?(?: tỉnh)? ?$|, $|\($/

/** Halls of the capital that are named without it. */
const AT_CENTRE =
  /(?:tại|ở|từ) (?:hội trường )?(?:nhà quốc hội|(?:trụ sở|văn phòng) (?:chính phủ|trung ương đảng|quốc hội|thanh tra chính phủ)|trụ sở ban dân vận trung ương|trung tâm hội nghị quốc gia|hội trường diên hồng|cung văn hóa hữu nghị)/
const CAPITAL = '01'

export function readVenue(input: VenueInput, trace: TraceEntry[]): Venue {
  const { document, places: article, occasion, jurisdiction, home } = input
  const { lower } = document
  const before = (p: NamedPlace, length: number) => lower.slice(Math.max(0, p.start - length), p.start)
  const bridged = new Map<string, NamedPlace>()
  // A unit of no level ("Quân khu 2") has its conference told from a province too.
  if (jurisdiction?.level !== 'province' && jurisdiction?.level !== 'district') {
    for (const place of article) {
      // "các đầu cầu Nghệ An, Tây Ninh tham luận": who speaks.
      if (!place.province || !BRIDGE.test(before(place, 64)) || /các (?:điểm|đầu) cầu $/.test(before(place, 14)))
        continue
      // The centre's own end of the line; a city committee's is Hà Nội's.
      const ofCity =
        /(?:thành ủy|thành phố|tp\.?|ubnd) ?$/.test(before(place, 14)) ||
        /^[^.\n]{0,160}(?:thành ủy|ubnd thành phố)/.test(lower.slice(place.end, place.end + 180))
      if (place.province === '01' && !ofCity) continue
      // "Từ điểm cầu Đắk Nông, ý kiến tập trung vào …": who speaks, where it is told from elsewhere.
      if (bridged.size > 0 && /(?<![a-zà-ỹ])từ (?:điểm|đầu) cầu[^.,;\n]*$/.test(before(place, 64))) continue
      // "Tham luận từ điểm cầu Bắc Giang nói kinh nghiệm …"
      if (/(?:tham luận|phát biểu|ý kiến) (?:của|từ|tại) (?:các )?(?:điểm|đầu) cầu[^.,;\n]*$/.test(before(place, 64)))
        continue
      // "Điểm cầu Sóc Trăng đề nghị …": who speaks.
      if (SPEAKS.test(lower.slice(place.end, place.end + 24))) continue
      bridged.set(place.province, place)
    }
    const words = lower.slice(0, 6000)
    const joined = /điểm cầu|đầu cầu|trực tuyến|cầu truyền hình/.test(words)
    if (bridged.size === 0 && joined) {
      // "Phó Bí thư Tỉnh ủy Sóc Trăng dự tại đầu cầu tỉnh"
      const own = article.find(p => p.province !== null && AT_OWN_END.test(lower.slice(p.end, p.end + 60)))
      const side =
        own ??
        article.find(
          p =>
            p.level === 'province' &&
            p.province !== '01' &&
            SIDE.test(before(p, 30)) &&
            // "Đại biểu tỉnh Hậu Giang cho biết …": who speaks.
            !SPEAKS.test(lower.slice(p.end, p.end + 24)),
        )
      // "huyện Tánh Linh kết nối …", "X dự hội nghị trực tuyến toàn quốc": who takes part is where it is told from.
      const joins =
        side ??
        article.find(p => p.province !== null && p.province !== '01' && JOINS.test(lower.slice(p.end, p.end + 60)))
      if (joins?.province) bridged.set(joins.province, joins)
    }
    if (
      jurisdiction?.level === 'national' &&
      bridged.size === 0 &&
      home &&
      (BRIDGE_OF_HOME.test(words) || /điểm cầu|đầu cầu/.test(words))
    ) {
      trace.push({ rule: 'bridge/publisher-home', ...occasion.sentence, outcome: 'read', reason: null })
      return { venueProvince: heldAt(input, article) ?? home, bridgeProvinces: [home] }
    }
  }
  for (const place of bridged.values())
    trace.push({ rule: 'bridge/named', start: place.start, end: place.end, outcome: 'read', reason: null })
  const bridges = [...bridged.keys()]
  const own = jurisdiction?.level === 'province' || jurisdiction?.level === 'district' ? jurisdiction.province : null
  return { venueProvince: heldAt(input, article) ?? own ?? bridges[0] ?? null, bridgeProvinces: bridges }
}

/** "Phần đăng cai thuộc về Đồng Tháp", "Lễ ký diễn ra ở thị trấn A Lưới" */
const NAMES_HOST =
  /(?:lễ|hội nghị|buổi|cuộc)[^.,;\n]{0,30} diễn ra (?:tại|ở) (?:thị trấn |thị xã |tỉnh |thành phố |tp\.? ?|huyện |xã |phường )?$|(?:đăng cai|chủ nhà)[^.,;\n]{0,24} (?:là|thuộc về) (?:tỉnh |thành phố |tp\.? ?)?$/

/** "nơi gặp mặt là TP. Đông Hà", "trụ sở Tỉnh ủy Lâm Đồng là nơi … mở hội nghị". */
const saysWhere = (lower: string, { start, end }: NamedPlace): boolean =>
  /(?:nơi|địa điểm)[^.,;\n]{0,24} là (?:tp\.? |thành phố |tỉnh |thị xã )?$/.test(
    lower.slice(Math.max(0, start - 60), start),
  ) ||
  NAMES_HOST.test(lower.slice(Math.max(0, start - 60), start)) ||
  HOSTS.test(lower.slice(end, end + 24)) ||
  /^, nơi [^.;\n]{2,50} (?:chủ trì|tổ chức|mở|điều hành) (?:hội nghị|cuộc họp)/.test(lower.slice(end, end + 90))

/** The sentences of the opening that may name the host. */
const HOST_NAMED = 4

/** The place that the occasion's sentence or the lead says it was held at. */
function heldAt(input: VenueInput, article: readonly NamedPlace[]): string | null {
  const { document, occasion, body, jurisdiction } = input
  const { lower } = document
  if (jurisdiction?.level === 'national') {
    const centre = article.find(
      p =>
        p.province === '01' &&
        /(?:đầu cầu|điểm cầu|thủ đô|tại|từ|ở) ?$/.test(lower.slice(Math.max(0, p.start - 10), p.start)),
    )
    if (centre) return centre.province
  }
  const host = article.find(
    place => place.province !== null && place.start < (body[HOST_NAMED]?.start ?? Infinity) && saysWhere(lower, place),
  )
  if (host) return host.province
  const { date } = occasion
  const dated = date ? body.filter(range => date.start >= range.start && date.start < range.end) : []
  // "Tại hội trường ở Hà Nội có đại diện …": behind the occasion's own sentence.
  const hall = body
    .slice(0, HOST_NAMED)
    .filter(({ start, end }) => /^(?:tại|ở) (?:hội trường|điểm cầu chính)/.test(lower.slice(start, end)))
  // "Chánh Thanh tra Bộ Quốc phòng chủ trì tại điểm cầu Hà Nội.": behind the occasion's own sentence.
  const chaired =
    jurisdiction?.level === 'ministry'
      ? body.slice(0, HOST_NAMED).filter(({ start, end }) => lower.slice(start, end).includes('chủ trì tại'))
      : []
  const ranges =
    jurisdiction?.level === 'national'
      ? [occasion.sentence, ...body.slice(0, 12)]
      : [occasion.sentence, ...dated, ...chaired, ...hall]
  for (const range of ranges) {
    for (const place of article) {
      if (place.start < range.start || place.start >= range.end || place.province === null) continue
      if (
        jurisdiction?.level === 'national' &&
        place.province !== '01' &&
        !/(?:tại|từ) (?:tỉnh |thành phố |tp\.? ?)?$/.test(lower.slice(Math.max(0, place.start - 16), place.start))
      )
        continue
      const before = lower.slice(Math.max(0, place.start - 60), place.start)
      // "của các tỉnh Yên Bái, Hòa Bình, Phú Thọ": where people come from.
      if (/các (?:tỉnh|huyện|xã)[^.;:()\n]*$/.test(before)) continue
      // "tiếp 3 đoàn công dân của Hà Nội, Long An"
      if (
        /(?:đoàn công dân|công dân|người dân|hộ dân)(?: đến)? (?:của|ở|từ|đến từ)(?: [\p{L} ,-]{2,40})?$/u.test(before)
      )
        continue
      if (/(?<!(?:tại|ở|về) (?:hội trường|trụ sở) )(?:thành ủy|tỉnh ủy|đoàn tp|đoàn) ?$/.test(before)) continue
      if (HELD_AT.test(before) && !/(?<!chủ trì(?: hội nghị)? tại )điểm cầu (?:tỉnh |thành phố )?$/.test(before))
        return place.province
    }
  }
  // "Trung đoàn 228 gặp mặt nhân dân thôn …, huyện Hòa Vang, thành phố Đà Nẵng": all that its sentence names lies there.
  if (jurisdiction === null) {
    const [only, ...more] = new Set(
      startingIn(article, occasion.sentence).flatMap(({ province }) => (province === null ? [] : [province])),
    )
    return more.length === 0 ? (only ?? null) : null
  }
  if (jurisdiction.level !== 'national' && jurisdiction.level !== 'ministry') return null
  if (AT_CENTRE.test(ranges.map(range => lower.slice(range.start, range.end)).join('\n'))) return CAPITAL
  const lead = input.page.lead?.start ?? 0
  const opens = article.find(p => p.start >= lead && p.start <= lead + 2)
  if (!opens) return null
  // "HÀ NỘI - Các cơ quan … giao ban": where a body of the centre gathered, only a dateline says.
  const dateline = jurisdiction.level === 'national' || /^ [-–] /.test(lower.slice(opens.end, opens.end + 3))
  return dateline ? opens.province : null
}
