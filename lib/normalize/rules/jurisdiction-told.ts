/** Reasons that the lead, the places told of and the site give for whose work a report is about, by rank. */
import type { Range } from '../document'
import { clue, nationalAt, type Reason } from './jurisdiction-clue'
import { heldByProvince, ofAllAgencies, ofSite, ofUnnamedProvince, type Prepared } from './jurisdiction-input'
import {
  AGENCIES_COUNT,
  AGENCIES_OF_STATE,
  ALL_AGENCIES,
  amongDistricts,
  behindAt,
  CENTRE_NAMED,
  comesFrom,
  goesOnToReceive,
  ISSUED_BY_CENTRE,
  isAddress,
  isAsker,
  isBracketed,
  isHost,
  isMeetingPlace,
  isOfADispute,
  isOrigin,
  isQuoted,
  isTitleOfPerson,
  isVisited,
  isWorkOf,
  NATION,
  namesHall,
  OF_A_UNIT,
  OWN_PROVINCE,
  opensSentence,
  ownWork,
  receives,
  SITE_OF_A_DISTRICT,
  SITE_OF_A_PROVINCE,
  UNITS_OF_A_PROVINCE,
  UNNAMED_DISTRICT,
} from './jurisdiction-words'

/** So many provinces are named only by a report of the whole country. */
const ACROSS_THE_COUNTRY = 6

const ANY_AGENCIES = /^cơ quan hành chính,? (?:chính quyền )?các cấp$/
/** Whether anything speaks of the whole country beside the agencies of all levels. */
const tellsOfTheCentre = ({ all, body, words }: Prepared): boolean =>
  all.some(({ level }) => level === 'ministry') ||
  body.some(range =>
    /cả nước|toàn quốc|chính phủ|quốc hội|các bộ|bộ, ngành|trung ương|63 tỉnh|34 tỉnh/.test(words(range)),
  )

/** "Quyết định 81/2014/QĐ-TTg về quy chế phối hợp giữa các bộ, ngành": in a document's name. */
const CITED =
  /(?:quyết định|nghị định|thông tư|nghị quyết|chỉ thị|luật) (?:số )?\d[^.;]{0,160} (?:về|quy định|ban hành) [^.;]{0,100}$/

/** The sentences of the opening that may say that the numbers are the whole province's. */
const WHOLE_TOLD_WITHIN = 8
const WHOLE_PROVINCE =
  /(?:^|[,;] )(?:toàn|cả) tỉnh (?:hiện |nay |đã |đang )*(?:có|tiếp|nhận|xây dựng|giải quyết|mở|tổ chức)(?: được)? (?:trên |hơn |gần )?\d/

const countsWholeProvince = ({ titleWords, body, words, occasion }: Prepared): boolean =>
  occasion === null &&
  !/(?:huyện|thị xã|quận|thành phố) /.test(titleWords) &&
  body.slice(0, WHOLE_TOLD_WITHIN).some(range => WHOLE_PROVINCE.test(words(range)))

/** So many names of one province outweigh one that another has too: "xã Nghi Xuân (Nghi Lộc)" bears a name of Hà Tĩnh. */
const OUTWEIGHS = 4

/** The province of all districts named, or of far the most; a name that several have ("Kỳ Sơn") says nothing of which. */
function provinceOfDistricts({ all }: Prepared): string | null {
  const names = new Map<string, Set<string>>()
  for (const { level, province, name } of all)
    if (level === 'district' && province) names.set(province, (names.get(province) ?? new Set()).add(name))
  const [first, second] = [...names].map(([province, { size }]) => ({ province, size })).sort((a, b) => b.size - a.size)
  return first && (!second || first.size >= OUTWEIGHS * second.size) ? first.province : null
}

export const TOLD_REASONS: readonly Reason[] = [
  {
    id: 'jurisdiction/site-of-a-province',
    look: input => {
      // "Cổng thông tin điện tử tỉnh Đắk Nông" over "các sở, ban, ngành và UBND các huyện, thành phố đã tiếp …".
      const own = input.body.slice(0, 3).some(range => UNITS_OF_A_PROVINCE.test(input.words(range)))
      const office = own && ofSite(input, SITE_OF_A_PROVINCE, 'province')
      return office ? clue(office) : undefined
    },
  },
  {
    id: 'jurisdiction/lead-body',
    look: input => {
      const [lead] = input.leads
      // "Năm 2021, cơ quan hành chính cả nước tiếp 50.000 lượt. Riêng TP.HCM tiếp 6.100 lượt": one place of the whole told.
      const ofAll =
        lead !== undefined && NATION.test(input.words(lead)) && !input.in(lead).some(p => p.level !== 'ministry')
      for (const range of input.leads.slice(0, ofAll ? 1 : 2)) {
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
          p =>
            p.level !== 'ministry' &&
            !behindAt(input.document.lower, p) &&
            !amongDistricts(input.document.lower, p) &&
            !isAsker(input.document.lower, p) &&
            !isMeetingPlace(input.document.lower, p, range.end) &&
            !isHost(input.document.lower, p) &&
            !namesHall(input.document.lower, p) &&
            !isOrigin(input.document.lower, p) &&
            !comesFrom(input.document.lower, p) &&
            !isOfADispute(input.document.lower, p) &&
            // "tại huyện Định Hóa, Ban Dân vận Tỉnh ủy tổ chức …": where, or with whom, the province's body met.
            !(p.level === 'district' && heldByProvince(input)),
        )
        // "Thanh tra Bộ … tiếp 1.140 lượt công dân …, nhiều nhất là TP. Hồ Chí Minh": its own work, wherever people came from.
        const own = ministry && (!placed || (ministry.start < placed.start && receives(input.document.lower, ministry)))
        if (own && !ofAllAgencies(input, ministry)) return clue(ministry)
        // "Bộ trưởng Bộ Giao thông vận tải có buổi tiếp công dân": a minister receives for the ministry.
        const led = named.find(
          p =>
            p.level === 'ministry' &&
            /bộ trưởng $/.test(input.document.lower.slice(Math.max(0, p.start - 12), p.start)),
        )
        if (led && !placed && /tiếp (?:công )?dân/.test(words)) return clue(led)
        // "Về Bắc Ninh xem …, đoàn cán bộ Thanh tra tỉnh Hòa Bình": who goes there, not where to.
        const host =
          placed && isVisited(input.document.lower, placed)
            ? named.find(p => p.level === 'province' && p.start > placed.end && /tỉnh|tp|thành phố/.test(p.rank))
            : placed
        const told = host ?? placed
        // "Con đường qua bản Nà Hạ, huyện Mai Sơn … Toàn tỉnh hiện có 2.318 mô hình": what the story stands for.
        if (told?.level === 'district' && countsWholeProvince(input)) return input.chief ? clue(input.chief) : undefined
        if (told && (told.level === 'district' || !NATION.test(words))) return clue(told)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/central-body-receives',
    look: input => {
      // "Ủy ban Thường vụ Quốc hội nghe báo cáo. Trong tháng, Ban Dân nguyện tiếp 96 lượt công dân …"
      const bodies = input.leads.flatMap(range => input.in(range)).filter(p => p.level === 'ministry')
      const own = bodies.find(p => receives(input.document.lower, p) || goesOnToReceive(input.document.lower, p))
      return own && !ofAllAgencies(input, own) ? clue(own) : undefined
    },
  },
  {
    id: 'jurisdiction/nation-in-lead',
    look: input => {
      if (ofUnnamedProvince(input)) return undefined
      for (const range of [input.title, ...input.leads.slice(0, 4)]) {
        // "Theo báo cáo của Thanh tra Chính phủ, các cơ quan hành chính đã tiếp …"
        const teller = range && input.in(range).find(p => p.level === 'ministry')
        const ofAll = teller && ofAllAgencies(input, teller) ? ALL_AGENCIES : NATION
        const match = range && (NATION.exec(input.words(range)) ?? ofAll.exec(input.words(range)))
        // "Cơ quan hành chính các cấp đã tiếp 866 lượt" opens many a province's report.
        if (match && ANY_AGENCIES.test(match[0]) && !tellsOfTheCentre(input)) continue
        if (
          range &&
          match &&
          !CITED.test(input.words(range).slice(0, match.index)) &&
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
      for (const range of [input.title, ...input.leads.slice(0, 2)]) {
        const match =
          range && input.document.index.hasIn(CENTRE_NAMED, range) && ISSUED_BY_CENTRE.exec(input.words(range))
        if (match) return nationalAt(range, match)
      }
      return undefined
    },
  },
  {
    id: 'jurisdiction/agencies-count',
    look: ({ body, places, document: { lower }, home, words }) => {
      // "Bà Tư, quê Hưng Yên, … Từ năm 2008 đến năm 2013, các cơ quan hành chính nhà nước tiếp …": no place before it but where people come from.
      const counting = body.find(range => AGENCIES_COUNT.test(words(range)))
      const agencies = counting && AGENCIES_COUNT.exec(words(counting))
      if (!counting || !agencies) return undefined
      const isOwn = (range: Range) => range.start <= counting.start && OWN_PROVINCE.test(words(range))
      if (home !== null || body.some(isOwn)) return undefined
      const before = places.filter(p => p.level !== 'ministry' && p.start < counting.start + agencies.index)
      return before.every(p => comesFrom(lower, p) || behindAt(lower, p)) ? nationalAt(counting, agencies) : undefined
    },
  },
  {
    id: 'jurisdiction/chief-place',
    look: input => (input.chief ? clue(input.chief) : undefined),
  },
  {
    id: 'jurisdiction/province-of-its-districts',
    look: input => {
      // "trong tỉnh", with no province named: the one that the districts named lie in.
      const own = input.body.find(range => OWN_PROVINCE.test(input.words(range)))
      const province = own && provinceOfDistricts(input)
      return province ? { ...own, jurisdiction: { level: 'province', province } } : undefined
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
    id: 'jurisdiction/only-ministry',
    look: input => {
      // "Hơn chín phần mười đơn gửi Bộ là chuyện đất … việc tiếp dân ở Bộ Nông nghiệp và Môi trường": no other unit in the text.
      const ministry = input.all.find(p => p.level === 'ministry' && p.name.startsWith('Bộ '))
      const alone = input.all.every(p => p.level === 'ministry' && p.name === ministry?.name)
      const acts = input.body.some(range =>
        /(?<![a-zà-ỹ])(?:bộ|công an các cấp) (?:đã )?(?:tiếp|nhận)(?![a-zà-ỹ])/.test(input.words(range)),
      )
      return ministry && alone && acts ? clue(ministry) : undefined
    },
  },
  {
    id: 'jurisdiction/site-of-a-district',
    look: input => {
      // "TRANG THÔNG TIN ĐIỆN TỬ THỊ XÃ GÒ CÔNG" over a report of "trên địa bàn thị xã" that names no place.
      const own = [input.title, ...input.body].some(range => range && UNNAMED_DISTRICT.test(input.words(range)))
      const office = own && ofSite(input, SITE_OF_A_DISTRICT, 'district')
      return office ? clue(office) : undefined
    },
  },
]
