/** Numbers of the whole country, told by whatever body. */
import { startingIn } from '../by-place'
import type { Document } from '../document'
import type { Metadata } from '../metadata'
import type { Jurisdiction } from '../report'
import { standsBefore } from './acting-unit'
import { clauseStart, type Place } from './clauses'

/** "cả nước nhập 21.091 đơn": of the country, whatever body tells it. */
export function wholeCountry({ lower }: Document, metadata: Metadata, place: Place): Jurisdiction | null {
  const start = clauseStart(lower, place.at.start, place.sentence.start)
  const clause = lower.slice(start, place.at.start)
  const main = metadata.jurisdiction
  // A clause that names nobody goes on with the one before: "cả nước nhập 21.091 đơn; đơn đủ điều kiện là 18.361 đơn".
  const named = startingIn(metadata.placeMentions, { start, end: place.at.start }).length > 0
  const told = named ? clause : lower.slice(place.sentence.start, place.at.start)
  const country = COUNTRY.exec(told)
  // "cả nước có 156.676 đơn, Thanh tra Chính phủ tiếp nhận 13.908 đơn"
  const ofAnother =
    country !== null &&
    named &&
    startingIn(metadata.placeMentions, { start: start + country.index, end: place.at.start }).some(
      mention => mention.jurisdiction.level === 'ministry' && RECEIVES.test(lower.slice(mention.end, place.at.start)),
    )
  if (country && unitBehind({ lower, from: start + country.index, place }, metadata)) return null
  if (country && !ofAnother) return { level: 'national' }
  // "Ban Dân nguyện tiếp 96 lượt. Các Đoàn ĐBQH tiếp 412 lượt, nhận 690 đơn": not the body's that tells it.
  const delegations = main?.level === 'ministry' ? DELEGATIONS.exec(told) : null
  // "…, riêng Đoàn ĐBQH TP Hà Nội tiếp 1.104 lượt": one of them.
  if (delegations && !ONE_DELEGATION.test(told.slice(delegations.index + delegations[0].length)))
    return { level: 'national' }
  // "Mặt trận tham gia 7.630 cuộc đối thoại giữa người đứng đầu … với nhân dân trong cả nước"
  if (ALL_OVER.test(lower.slice(place.at.end, place.sentence.end))) return { level: 'national' }
  // "… các cơ quan hành chính nhà nước tiếp 365.740 lượt. Kết quả giải quyết thu hồi cho Nhà nước 25,6 tỷ đồng": theirs again.
  const opening = lower.slice(place.sentence.start, place.sentence.start + 30)
  const earlier = lower.slice(place.paragraph.start, place.sentence.start)
  if (main?.level === 'ministry' && !named && GOES_ON.test(opening) && AGENCIES.test(earlier))
    return { level: 'national' }
  const behind = lower.slice(place.at.end, Math.min(place.sentence.end, place.at.end + 60))
  const toldOf =
    main?.level === 'ministry'
      ? `${named ? clause : told} ${behind}`
      : main?.level === 'national'
        ? behindTeller(lower, metadata, place)
        : ''
  return AGENCIES.test(toldOf) ? { level: 'national' } : null
}

/** "cả nước tiếp 12.450 lượt, trong đó Hà Nội 520 lượt, Bộ Công an 210 lượt": a province or body right before its number, behind the country's. */
function unitBehind(
  { lower, from, place: { at } }: { lower: string; from: number; place: Place },
  { placeMentions }: Metadata,
): boolean {
  const last = startingIn(placeMentions, { start: from, end: at.start }).at(-1)
  return (
    (last?.jurisdiction.level === 'province' || last?.jurisdiction.level === 'ministry') &&
    standsBefore(lower, last, at.start) &&
    !IN_A_PLACE.test(lower.slice(Math.max(from, last.start - 24), last.start)) &&
    /\d/.test(lower.slice(from, last.start))
  )
}
const IN_A_PLACE = /(?<![a-zà-ỹ])(?:tại|ở) (?:thành phố |tp\.? ?|tỉnh )?$/

/** "Theo Thanh tra Chính phủ, năm 2014 các cơ quan hành chính nhà nước đã tiếp …": what a body of the centre, and no place, tells of. */
function behindTeller(lower: string, { placeMentions }: Metadata, { sentence, at }: Place): string {
  const before = startingIn(placeMentions, { start: sentence.start, end: at.start })
  const teller = before.every(({ jurisdiction: { level } }) => level === 'ministry') ? before.at(-1) : undefined
  return teller ? lower.slice(teller.end, at.start) : ''
}

const AGENCIES = /(?:các )?cơ quan hành chính(?: nhà nước)?(?: các cấp)?(?! (?:tỉnh|trong tỉnh|của tỉnh|trên địa bàn))/
const DELEGATIONS =
  /(?:các|6[34]|34) đoàn (?:đbqh|đại biểu quốc hội)(?: và [^,;.\d]{3,24})? (?:đã |cũng )*(?:tiếp|nhận|tiếp nhận)(?![a-zà-ỹ])/
const GOES_ON = /^(?:kết quả(?: giải quyết)?|qua (?:đó|giải quyết)|thông qua)(?![a-zà-ỹ])/
const ONE_DELEGATION = /đoàn (?:đbqh|đại biểu quốc hội) (?:tỉnh|thành phố|tp)(?![a-zà-ỹ])/
const ALL_OVER = /^[^;.\d]{0,110} (?:trong|trên) (?:cả nước|toàn quốc)(?![a-zà-ỹ])/
const COUNTRY = /cả nước|toàn quốc|(?:khối|các) bộ, ngành(?:,| và) địa phương/
/** Nothing between a body and its number but what it did. */
const RECEIVES = /^ (?:đã |cũng )?(?:tiếp|nhận|tiếp nhận|giải quyết|có|thụ lý)(?: được)? (?:trên |hơn |gần )?$/
