/** Numbers of the whole country, told by whatever body. */
import { startingIn } from '../by-place'
import type { Document } from '../document'
import type { Metadata } from '../metadata'
import type { Jurisdiction } from '../report'
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
  if (country && !ofAnother) return { level: 'national' }
  // "Mặt trận tham gia 7.630 cuộc đối thoại giữa người đứng đầu … với nhân dân trong cả nước"
  if (ALL_OVER.test(lower.slice(place.at.end, place.sentence.end))) return { level: 'national' }
  const behind = lower.slice(place.at.end, place.at.end + 60)
  const agencies =
    main?.level === 'ministry' &&
    /(?:các )?cơ quan hành chính(?: nhà nước)?(?: các cấp)?(?! (?:tỉnh|trong tỉnh|của tỉnh))/.test(
      `${clause} ${behind}`,
    )
  return agencies ? { level: 'national' } : null
}

const ALL_OVER = /^[^;.\d]{0,110} (?:trong|trên) (?:cả nước|toàn quốc)(?![a-zà-ỹ])/
const COUNTRY = /cả nước|toàn quốc|(?:khối|các) bộ, ngành(?:,| và) địa phương/
/** Nothing between a body and its number but what it did. */
const RECEIVES = /^ (?:đã |cũng )?(?:tiếp|nhận|tiếp nhận|giải quyết|có|thụ lý)(?: được)? (?:trên |hơn |gần )?$/
