/** Which words make a figure a part of a total: a level, an office, a person, a way of receiving, an age of the cases. */
import type { Range } from '../document'
import type { Scene } from './context'
import { scopeOf } from './stage'

// Searched in the words right before the number, and in its own phrase.
const PART_WORDS =
  /(?:trụ sở tiếp (?:công )?dân|ban tiếp công dân|nơi tiếp dân|phòng tiếp (?:công )?dân|cấp (?:tỉnh|huyện|xã|sở|thành phố|cơ sở)|(?:khối |ở )?(?:các )?(?:huyện|xã|sở|phường|quận)(?:,| và) |các (?:sở|huyện|xã|phường|quận|cơ quan khác|đơn vị|bộ|địa phương)|ubnd (?:huyện|xã|cấp|các)|thường xuyên|định kỳ|đột xuất|chủ tịch|bí thư|người đứng đầu|thủ trưởng|giám đốc|bộ trưởng|thứ trưởng|lãnh đạo|tập thể|cá nhân|lần đầu|nhiều lần|vụ việc (?:cũ|mới)|kỳ trước|tồn đọng|phức tạp|kéo dài|lĩnh vực|bộ, ngành|địa phương|quyết định hành chính|hòa giải|rút đơn|tiêu biểu|nhân rộng)[^,;:()\n\d]{0,40}/
// A special list beside the whole: old, complex, long-standing cases.
const OLD_CASES = /tồn đọng|phức tạp|kéo dài|dây dưa|tồn nhiều năm|kỳ trước chuyển/
const LEADER = /chủ tịch|bí thư|người đứng đầu|thủ trưởng|giám đốc|bộ trưởng|thứ trưởng|lãnh đạo/
const ALL_LEVELS = /các cấp|cấp ủy/

/** The words that make the quantity a part, or null for a total. `lower`: the text; `listed`: under a total of its kind. */
export function partOf(scene: Scene, lower: string, sentence: Range, listed: boolean): string | null {
  const { quantity } = scene
  const scope = scopeOf(quantity)
  const from = scope[0]?.start ?? quantity.start
  const words = lower.slice(Math.max(from, quantity.start - 120), quantity.start)
  const old = OLD_CASES.exec(lower.slice(sentence.start, quantity.end))?.[0]
  if (old && (quantity.head === 'vu' || quantity.head === 'don')) return old
  const before = PART_WORDS.exec(words)?.[0].trim()
  if (before && !(LEADER.test(before) && ALL_LEVELS.test(words))) return before
  const behind = PART_WORDS.exec(
    lower.slice(quantity.start, quantity.end + 40).split(/[,;:.()\n]/)[0] ?? '',
  )?.[0].trim()
  if (behind && listed) return behind
  if (!listed) return null
  return (
    label(words) || label(lower.slice(quantity.numeral.start, quantity.end).replace(/^[\d., /]+/, '')) || 'trong đó'
  )
}

const label = (words: string): string => words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').slice(-60)
