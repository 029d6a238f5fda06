/**
 * Communes told by their bare names, each with its number, in a sentence that has said what they are: "xã Châu Quang 21
 * đơn, Châu Thái 18 đơn", "một số phường nhận nhiều đơn là Trường Vinh với 212 đơn, Thành Vinh 187 đơn". No table lists
 * the ten thousand communes that have been; the sentence is what tells them.
 */

/** How far back in its sentence a list is looked for. */
const LONGEST_LIST = 400

const LIST_MARK = /(?:[,;:] |\((?:gồm )?| (?:là|và|gồm|như|đó(?: có)?) )$/
const NAME_AND_COUNT =
  /^(?!(?:Ban|Hội|Sở|Công An|Thanh Tra|Văn Phòng|Đảng|Ủy|Chủ|Bí|Phó|Tổng|Đoàn) )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?= ?(?:: ?|\(| (?:với |có |tiếp |nhận |phát sinh |tiếp nhận )?(?:trên |hơn |gần )?)\d[\d.]* ?(?:lượt|đơn|vụ|việc|đoàn|cuộc|mô hình)(?![\p{L}]))/u
/** The word of rank that the last words of a sentence give to the bare names that follow. */
const RANK_OF_LIST =
  /(?<![a-zà-ỹ])(?:(?:[Cc]ác|[Mm]ột số|[Nn]hững|[Nn]hiều|[Cc]ó|[Tt]heo|[Tt]ừng|\d{1,3}) )(xã|phường|thị trấn)(?![a-zà-ỹ])(?! hội)|(?<![\p{L}])([Xx]ã|[Pp]hường|[Tt]hị trấn) (?=[\p{Lu}])/gu
/** An office or another place told between: the bare name may be of its rank. */
const OTHER_RANK = /(?<![a-zà-ỹ])(?:sở|huyện|quận|thị xã|thành phố|tỉnh|ngành|ban|phòng|công an|hội)(?![a-zà-ỹ])/

/** The name of a commune in a list that begins at an offset, with its list's word of rank; null where none stands. */
export function communeListed(text: string, start: number): { name: string; end: number; rank: string } | null {
  if (!LIST_MARK.test(text.slice(Math.max(0, start - 6), start))) return null
  const name = NAME_AND_COUNT.exec(text.slice(start, start + 64))?.[1]
  if (!name) return null
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start)
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
  const told = [...sentence.matchAll(RANK_OF_LIST)].at(-1)
  const rank = (told?.[1] ?? told?.[2])?.toLowerCase()
  if (!told || !rank) return null
  const since = sentence.slice(told.index + told[0].length).toLowerCase()
  const list = since.search(/[:,;]| là /)
  return list >= 0 && OTHER_RANK.test(since.slice(list)) ? null : { name, end: start + name.length, rank }
}
