/** Whether a time that a sentence names is that of a number behind it: one told to compare governs only its own. */
import type { PeriodMention } from '../metadata'
import { bracketed, type Place } from './clauses'

export function governs(mention: PeriodMention, place: Place, lower: string): boolean {
  if (bracketed(mention, place, lower)) return false
  const gap = lower.slice(mention.end, place.at.start)
  if (!mention.comparison) return !mention.ahead
  // "tăng 12,4% so với cùng kỳ (1.508/1.342 lượt)": before the slash stands this time's.
  if ((gap.endsWith('(') || gap === ': ') && PAIR.test(lower.slice(place.at.start, place.at.start + 16))) return false
  // "tăng 5% so với cùng kỳ năm 2017 (khiếu nại 175 đơn, …)": the bracket goes on with this time's number.
  if (BREAKS_DOWN.test(gap)) return false
  // "6 tháng đầu năm 2024 so với cùng kỳ 2023: tiếp 1.240 lượt": what a label sets this time against.
  if (/^\)?: /.test(gap) && LABEL_COMPARES.test(lower.slice(place.sentence.start, mention.start))) return false
  // "Cùng kỳ năm 2025 (cộng số liệu các tỉnh cũ), các nơi tiếp 3.187 lượt": the sentence is about the other time.
  const opens = OPENS_SENTENCE.test(lower.slice(place.sentence.start, mention.start))
  // "19 đoàn (cùng kỳ năm 2019: 1.498 lượt/2.011 người, 27 đoàn)": all that its bracket holds.
  const opensBracket = /\($/.test(lower.slice(Math.max(0, mention.start - 1), mention.start))
  if (opensBracket && !/[);]/.test(gap) && !CHANGED.test(gap)) return true
  // "Cùng kỳ năm 2022 tiếp 380 lượt, có 12 đoàn; nhận 320 đơn": all of its sentence, until this time is named.
  if (opens && !gap.startsWith(' này') && !/\.\s/.test(gap) && !CHANGED.test(gap) && !NOW.test(gap)) return true
  // "Cùng kỳ năm trước: 1.530 lượt; 13 đoàn", "cùng kỳ năm 2020, khi chưa có lũ, mới 95 lượt, 61 đơn"
  const own = gap.replace(/^, (?:khi|lúc) (?:[^,;.\d]{3,30},)?/, '')
  const only = own.replace(/^, (?=(?:toàn |cả )?(?:huyện|tỉnh|quận|thị xã|thành phố|xã|phường|các cấp) )/, ' ')
  const begins = opens || /; ?$/.test(lower.slice(place.sentence.start, mention.start))
  if (begins && LISTED.test(own) && !CHANGED.test(gap)) return true
  // "; cùng kỳ năm 2015 giải quyết 108/131 vụ việc, đạt 82,44%"
  if (begins && ITS_RATE.test(own) && !CHANGED.test(gap)) return true
  // "so với tháng 4 (183 lượt, 140 đơn)"
  if (/^ ?\([^();]{0,140}$/.test(gap) && !CHANGED.test(gap)) return true
  // "cùng kỳ 2019 tiếp 1.012 lượt", "so với năm 2020 (808 đơn)": the number is the other time's own.
  return gap.length <= 60 && !/[,;.]/.test(begins ? only : own) && !CHANGED.test(gap)
}

const LABEL_COMPARES = /^[^,;.:]{0,60}(?<![a-zà-ỹ])(?:năm|quý|tháng)(?! trước)[^,;.:]{0,24} \(?so với $/
const PAIR = /^\d[\d.]*\/\d/
const OPENS_SENTENCE = /^[^\p{L}]*(?:(?:trong khi|còn|của) |kỳ trước \()?$/u
/** The sentence has come back to this time; not "con số này". */
const NOW =
  /(?<![a-zà-ỹ])(?:(?:(?:quý|tháng|năm|kỳ|đợt|tuần|lần) )?nay|(?:quý|tháng|năm|kỳ|đợt|tuần|lần) này|thì)(?![a-zà-ỹ])/
/** Numbers with their units alone. */
const LISTED =
  /^(?: này)?(?: ?:|,)?(?: (?:(?:toàn|cả) (?:tỉnh|huyện|thành phố)|các cấp|tỉnh|huyện|quận|thị xã|thành phố))?(?: (?:là|có|chỉ|mới|đã|tiếp|nhận))* (?:\d[\d.]* (?:lượt|người|đoàn|đơn|vụ|vụ việc|cuộc)(?: (?:người|công dân|đông người))?(?:[,;]| và) (?:(?:tiếp|nhận|có) )?)+$/
const ITS_RATE =
  /^[^,;.\d]{0,40}\d[\d./]* (?:vụ việc|vụ|đơn|trường hợp)[^,;.\d]{0,24},? \(?(?:đạt|bằng|tương đương)(?: tỷ lệ| tỉ lệ)? (?:trên |hơn |gần )?$/
const CHANGED = /tăng|giảm|bớt|hơn|kém|thấp|cao/

const BREAKS_DOWN = /\( ?(?:trong đó|gồm|bao gồm|đơn|khiếu nại|tố cáo|kiến nghị|phản ánh|kn|tc)(?![a-zà-ỹ])/
