/** Words that name levels, offices or persons and yet mean all of the report's unit: no part of its number. */
import type { Range } from '../document'
import type { Indicator, Jurisdiction } from '../report'
import { RECEPTION } from './reception'

/** What such words are judged by. */
export interface OfUnit {
  indicator: Indicator
  /** The report's own unit. */
  main: Jurisdiction | null
}

/** Where a number stands, and what it is of. */
export interface PartOf extends OfUnit {
  /** The text. */
  lower: string
  sentence: Range
  /** Under a total of its kind. */
  listed: boolean
  /** What the sentence told right before. */
  last: { indicator: Indicator; part: string | null } | undefined
}

const WAY = /thường xuyên|định kỳ|đột xuất/
const WHO_LEADS = /chủ tịch|bí thư|người đứng đầu|thủ trưởng|giám đốc|bộ trưởng|thứ trưởng|lãnh đạo/
/** "… và các điểm ở xã, phường, toàn tỉnh có 312 lượt", "tổng hợp của 8 huyện, thành phố, năm 2023 tỉnh có 1.206 mô hình" */
const ALL_OF_IT =
  /(?<![a-zà-ỹ])(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành|nước|bộ|hệ thống)(?! ủy)[^;.]{0,60}$|(?:^|(?<!huyện|quận|xã|phường|sở|ngành|tỉnh)[,:] ?|\d{4} )(?:tỉnh|thành phố|huyện|quận|thị xã) (?:đã |cũng )?(?:có|tiếp|nhận|đón)(?: được)? (?:trên |hơn |gần |khoảng )?$/
/** "Cộng các xã lại", "Tính chung các huyện, thành phố" */
const ADDED_TOGETHER =
  /(?:tính chung|cộng|gộp)(?: (?:cả|ở|của))? (?:\d+ |các |tuyến |cấp )?(?:huyện|xã|phường|quận|sở|địa phương)/
/** Not "vận hành chính quyền hai cấp". */
const ALL_LEVELS =
  /(?<!chính quyền |địa phương |vận hành |mô hình )(?:các|ba|hai|mọi) cấp(?! (?:tỉnh|huyện|xã|cơ sở))|cấp ủy|các cơ quan hành chính/
/** "các phường, xã và đơn vị trực thuộc đã đăng ký 405 mô hình" */
const ALL_BELOW = /các (?:phường|xã)[^;.\d]{0,24}(?:,| và) (?:các )?(?:đơn vị|cơ quan|ngành|ban|đảng ủy)/
/** "lãnh đạo UBND tỉnh cùng thủ trưởng các cấp, các ngành đã tiếp thường xuyên và định kỳ": all of them, in every way. */
const LEADERS_OF_ALL =
  /(?:cùng|và|cùng với) (?:thủ trưởng|lãnh đạo|người đứng đầu) (?:của )?các (?:cấp|ngành|cơ quan|địa phương)/
const OF_PROVINCE = /(?<![a-zà-ỹ]|của |trong |bàn )(?:tỉnh|(?<!trụ |cơ )sở)(?![a-zà-ỹ]| ủy)/
const OF_DISTRICT = /(?<![a-zà-ỹ])(?:huyện|quận|thị xã|thành phố)(?! ủy)(?![a-zà-ỹ])/
const OF_COMMUNE = /(?<![a-zà-ỹ]|thị )(?:xã|phường|thị trấn|đặc khu)(?![a-zà-ỹ]| hội)/
/** "các phòng tiếp dân từ thành phố tới xã, phường", "lãnh đạo thành phố và quận, huyện", "UBND huyện và 11 xã" */
const DOWN_TO =
  /(?<!cấp )(?:tỉnh|thành phố|huyện|quận|thị xã)(?! ủy)[^,;\d]{0,16} (?:và|tới|đến|cùng|xuống) (?:các |\d+ )?(?:quận|huyện|thị xã|xã|phường)/
/** "UBND tỉnh và các sở, ngành, địa phương đã tiếp", "tỉnh và 12 sở, ngành" */
const WITH_OFFICES = /(?<![a-zà-ỹ])tỉnh[^,;.\d]{0,20} (?:và|cùng) (?:các |\d+ )?sở(?:, (?:ban|ngành))/
/** "các sở, ngành, địa phương trong tỉnh vẫn tiếp 1.936 lượt" */
const OFFICES_AND_PLACES = /các sở(?:, ban)?, ngành(?:,| và) (?:các )?địa phương/
/** "phòng tiếp dân của Bộ": all that it receives; not its offices here and there. */
const OWN_OFFICE = /(?:phòng|trụ sở|nơi|bộ phận) tiếp (?:công )?dân(?! (?:ở|tại|trung ương))/
const OFFICE_OF_ONE = /(?:phòng|trụ sở|nơi) tiếp (?:công )?dân của (?:sở|bộ|tòa án|viện|cục|toàn ngành)/
/** "các trụ sở tiếp dân trong tỉnh", "trụ sở tiếp dân và các cơ quan ở Bình Định" */
const OFFICES_ALL = /(?:trụ sở|phòng|nơi) tiếp (?:công )?dân (?:trong (?:toàn )?tỉnh|và các|ở (?!tp|thành phố|tỉnh))/
/** "thuộc thẩm quyền của Chủ tịch UBND huyện", "thủ trưởng các cơ quan, đơn vị thụ lý": whoever heads it decides its cases. */
const DECIDES =
  /(?:thẩm quyền|trách nhiệm|phần việc)[^,;\d]{0,30}(?:bộ trưởng|thủ trưởng|giám đốc)|thủ trưởng (?:các |những )?(?:cơ quan|đơn vị)/
const DECIDES_IN_DISTRICT = /chủ tịch (?:ubnd )?(?:huyện|quận|thành phố|thị xã|xã|phường)(?![a-zà-ỹ])/

/**
 * Whether words right before a number, of which some look like a part's, mean the report's whole unit.
 * @param part of the words, those that look so @param words all before the number @param sentence the whole of its sentence
 */
export function meansWholeUnit(part: string, words: string, sentence: string, { indicator, main }: OfUnit): boolean {
  // "Toàn tỉnh tiếp thường xuyên 2.310 lượt": by the way of receiving, whoever did.
  if (WAY.test(part) || part.startsWith('nhận bàn giao')) return false
  if (ALL_OF_IT.test(words) || ADDED_TOGETHER.test(words)) return true
  const local = main?.level === 'district' || main?.level === 'province'
  if (indicator === 'skilful_models' && local && ALL_BELOW.test(words)) return true
  if (LEADERS_OF_ALL.test(words) && (words.includes('thường xuyên') || !WAY.test(words))) return true
  const reception = RECEPTION.has(indicator)
  const led = WHO_LEADS.test(words)
  // Receptions of leaders are a part of all, however many they are.
  if (led && reception) return false
  if (ALL_LEVELS.test(words) || DOWN_TO.test(words)) return true
  const [province, district, commune] = [OF_PROVINCE, OF_DISTRICT, OF_COMMUNE].map(level => level.test(words))
  if (main?.level === 'district') {
    if (district && commune) return true
    if (!reception && indicator !== 'citizen_dialogues' && DECIDES_IN_DISTRICT.test(words)) return true
    // "UBND xã tiếp 24 lượt": its own, where no other level is told beside it.
    return /ubnd (?:huyện|quận|thành phố|thị xã|xã|phường)[^,;]{0,30}$/.test(words) && !(named(sentence) > 1)
  }
  if (province && (district || commune || WITH_OFFICES.test(words))) return true
  if (OFFICES_AND_PLACES.test(words)) return true
  if (led) return !reception && indicator !== 'citizen_dialogues' && DECIDES.test(words)
  if (OFFICE_OF_ONE.test(words)) return true
  return (main?.level === 'ministry' ? OWN_OFFICE : OFFICES_ALL).test(words)
}

const named = (sentence: string): number => [OF_DISTRICT, OF_COMMUNE].filter(level => level.test(sentence)).length
