/** Units told as a list, each with its number, or several with one. */
import type { Range } from '../document'
import { standsBefore } from './acting-unit'

/** "các huyện Long Thành 620 lượt, Nhơn Trạch 410 lượt": the first of a list. */
export const opensList = (lower: string, start: number, unit: Range, number: number): boolean =>
  LIST_OF_RANK.test(lower.slice(Math.max(start, unit.start - 24), unit.start)) && standsBefore(lower, unit, number)
const LIST_OF_RANK = /(?<![a-zà-ỹ])các (?:huyện|quận|thị xã|thành phố|xã|phường) $/

/** "Hai huyện Long Thành, Nhơn Trạch tiếp 1.030 lượt": a number of both. */
export const areTogether = (lower: string, start: number, one: Range, other: Range): boolean =>
  /^(?:,| và|, và) $/.test(lower.slice(one.end, other.start)) &&
  SEVERAL_OF_RANK.test(lower.slice(Math.max(start, one.start - 60), one.start))
const SEVERAL_OF_RANK =
  /(?<![a-zà-ỹ])(?:các|hai|ba|bốn|\d) (?:huyện|quận|thị xã|thành phố|xã|phường|địa phương)(?: [^;.\d]{2,40},)? $/

/** "Hạ Long 210 mô hình, Cẩm Phả 180 mô hình, các huyện còn lại 850 mô hình": of the rest, not of the unit named last. */
export const isOfTheRest = (lower: string, unit: Range, number: number): boolean =>
  THE_REST.test(lower.slice(unit.end, number))
const THE_REST =
  /(?:[,;] |và )(?:các |những |số )?(?:huyện|quận|xã|phường|địa phương|đơn vị|tỉnh|thành phố|nơi|bộ|ngành|sở)[^;.\d]{0,24} (?:còn lại|khác)(?![a-zà-ỹ])[^,;.\d]{0,16}$/

/**
 * "Trong 34 tỉnh, thành phố, TP.HCM tiếp nhiều nhất với 9.816 lượt" in a ministry's report: the province's own, where its paragraph
 * tells of all provinces' work; not where citizens came to the ministry from.
 */
export function isAmongAll(lower: string, paragraph: number, province: Range): boolean {
  const told = lower.slice(paragraph, province.start)
  return OF_ALL_PROVINCES.test(told) && !CAME_FROM.test(told)
}
const OF_ALL_PROVINCES =
  /(?:trong|của|theo|các|\d{2}) (?:\d{2} |các )?(?:tỉnh, thành phố|tỉnh, thành|địa phương)(?![a-zà-ỹ])[^.;]*(?:tiếp|nhận|giải quyết|xây dựng)(?![a-zà-ỹ])|cơ quan hành chính (?:các cấp|nhà nước)/
const CAME_FROM =
  /(?:đến từ|tới từ|ở|từ) (?:\d{1,2} |các |nhiều )*(?:tỉnh|địa phương)|(?:công dân|đoàn|người dân) (?:của )?(?:các|\d+) (?:tỉnh|địa phương)|đến trụ sở|tại trụ sở/
