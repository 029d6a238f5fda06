/** Whose motto a year's theme is: the centre's, a province's within a district's report, or the report's own. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Jurisdiction } from '../report'
import { jurisdictionOf, type NamedPlace } from '../vietnamese/places'

interface CarriedTheme extends Range {
  name: Range
}

const BY_CENTRE =
  /^[ ,]{0,2}(?:năm \d{4} )?(?:do|của|theo (?:chỉ đạo|kế hoạch) của) (?:trung ương|ban dân vận trung ương|ban bí thư|chính phủ|thủ tướng|ủy ban an toàn giao thông quốc gia|ủy ban trung ương mttq|ban cán sự đảng chính phủ|bộ chính trị)|^[^.“”"]{0,40}(?:do|của|mà) (?:trung ương|ban dân vận trung ương)[^.]{0,30}(?:phát động|đề ra|chọn)/
const CENTRE_CHOSE =
  /(?:đề xướng|phát động) của (?:trung ương|ban dân vận trung ương|chính phủ)[^.“”"]{0,90}$|cả nước [^.“”"]{0,30}(?:thực hiện|hưởng ứng)[^.“”"]{0,10}$|cả nước (?:theo|tiếp tục thực hiện|thực hiện|chọn|lấy|với)[^.“”"]{0,30}$|(?:chủ đề|kế hoạch|chủ trương)(?: (?:công tác )?năm (?:19|20)\d\d)? của (?:trung ương|ban dân vận trung ương)[^.“”"]{0,40}$|(?:trung ương|ban cán sự đảng chính phủ|chính phủ|ban bí thư)[^.“”"]{0,50}(?:chọn|phát động|lấy|xác định|đề ra|đặt)(?:(?!của (?:tỉnh|thành phố|huyện|quận|thị xã))[^.“”"]){0,60}$/

/** "chủ đề “…” mà Ban Dân vận Trung ương chọn cho năm 2021" */
const CENTRE_CHOSE_IT = /(?:trung ương|chính phủ|ban bí thư|bộ chính trị) (?:đã )?(?:chọn|phát động|xác định|đề ra)/

/** "cùng với chủ đề chung của Trung ương": said apart from the motto's name. */
const CENTRE_NAMED =
  /chủ đề (?:chung|năm|công tác)(?: \d{4})? (?:của|do) (?:trung ương|ban dân vận trung ương)(?![^,.“”"]{0,60}[“"])/

/** "thành phố chọn năm 2018 là “…”" in a district's report: the province's; "quận lấy chủ đề “…”": the district's. */
function ownChoice(before: string, lower: string, jurisdiction: Jurisdiction | null): Jurisdiction | null {
  const rank =
    /(?<![a-zà-ỹ])(tỉnh|thành phố|quận|huyện|thị xã|phường|xã)(?: ta| nhà)?,? (?:đã )?(?:chọn|lấy|xác định|đề ra|phát động|chủ trương)[^.“”"]{0,40}$/.exec(
      before,
    )?.[1]
  const owner = rank ?? /chủ đề(?: công tác)?(?: năm \d{4})? (?:của )?(tỉnh|thành phố)[ :]{0,2}$/.exec(before)?.[1]
  if (!owner || jurisdiction?.level !== 'district') return null
  const name = jurisdiction.name.toLowerCase()
  const ownRank =
    owner === 'thành phố' && ['thành phố ', 'tp ', 'tp. ', 'tp.', 'thành ủy '].some(rank => lower.includes(rank + name))
  const ofProvince = owner === 'tỉnh' || (owner === 'thành phố' && !ownRank)
  return ofProvince && jurisdiction.province !== null
    ? { level: 'province', province: jurisdiction.province }
    : jurisdiction
}

/** Whether a text says of the whole year's motto that it is the centre's. */
export const namesCentre = ({ lower }: Document): boolean => CENTRE_NAMED.test(lower)

const OF_NAMED = /chủ đề(?: công tác)?(?: năm \d{4})? của (?:tỉnh |thành phố |tp\.? ?)?$/

/** How far before a motto the name of who chose it may begin. */
const CHOOSER_REACH = 120
/** How far before it the place may stand that it is said to be of. */
const NAME_REACH = 60

/** Whose motto: the centre's where the text names it as the author; a place that chooses it; else the report's own. */
export function carrierOf(
  document: Document,
  item: CarriedTheme,
  context: { places: readonly NamedPlace[]; jurisdiction: Jurisdiction | null; ofCentre: boolean },
): Jurisdiction | null {
  const after = document.lower.slice(item.end, item.end + 110)
  const name = item.name.start
  const before = document.lower.slice(Math.max(0, name - CHOOSER_REACH), name).replace(/[“"'‘«]? ?$/, '')
  // "chủ đề năm 2024 của thành phố Hải Phòng “…”"
  const named = startingIn(context.places, { start: name - NAME_REACH, end: name }).findLast(
    p => p.level === 'province',
  )
  if (
    named?.province &&
    context.jurisdiction?.level === 'district' &&
    OF_NAMED.test(document.lower.slice(Math.max(0, named.start - NAME_REACH), named.start)) &&
    /^[ “"'‘«:,]*$/.test(document.lower.slice(named.end, name))
  )
    return { level: 'province', province: named.province }
  const own = ownChoice(before, document.lower, context.jurisdiction)
  if (own) return own
  // "Năm dân vận chính quyền do Ban Dân vận Trung ương phát động và Năm kỷ cương hành chính của thành phố"
  if (/^ (?:năm \d{4} )?của (?:tỉnh|thành phố|huyện|quận|thị xã)(?![a-zà-ỹ]| ủy)/.test(after))
    return context.jurisdiction
  const behind = document.lower.slice(item.name.end, item.end)
  if (CENTRE_CHOSE_IT.test(behind) || BY_CENTRE.test(after) || CENTRE_CHOSE.test(before) || context.ofCentre)
    return { level: 'national' }
  // The last place before the name, where it is what chooses.
  const near = { start: item.start - CHOOSER_REACH, end: item.start + 40 }
  const chooser = startingIn(context.places, near).findLast(
    p =>
      (p.level === 'province' || p.level === 'district') &&
      p.end <= item.start + 40 &&
      item.start - p.end < 60 &&
      // "huyện Hoa Lư (Ninh Bình)": where the one before lies.
      document.lower[p.start - 1] !== '(',
  )
  if (
    chooser &&
    /^[^.“”"]{0,40}(?:chọn|lấy|xác định|đề ra|đặt tên|(?:thực hiện|triển khai)(?: \S+){0,2} chủ đề)/.test(
      document.lower.slice(chooser.end, item.end),
    )
  )
    return jurisdictionOf(chooser)
  return ofDistrictTold(document, item, before, context) ?? context.jurisdiction
}

/** "Huyện biên giới Bù Gia Mập có lối đi riêng. Huyện ủy lấy năm 2019 làm “…”": the district that the paragraph tells of. */
function ofDistrictTold(
  { lower }: Document,
  { name }: CarriedTheme,
  before: string,
  { places, jurisdiction }: { places: readonly NamedPlace[]; jurisdiction: Jurisdiction | null },
): Jurisdiction | null {
  if (jurisdiction?.level !== 'province' || !DISTRICT_CHOOSES.test(before)) return null
  const told = startingIn(places, { start: lower.lastIndexOf('\n', name.start) + 1, end: name.start })
  const last = told.findLast(({ level }) => level === 'district' || level === 'province')
  return last?.level === 'district' ? jurisdictionOf(last) : null
}
const DISTRICT_CHOOSES =
  /(?:^|[.;,] )(?:huyện ủy|thị ủy|quận ủy|đảng ủy (?:xã|phường)|huyện|thị xã|quận|xã|phường) (?:đã |cũng )?(?:chọn|lấy|xác định|đặt tên)[^.“”"]{0,40}$/
