/** What the match of a theme's rule names: the motto's own words and its years, or why it is no motto. */
import type { Document, Range } from '../document'
import { type Match, type Refusal, refuse } from '../rule'
import { plain } from '../vietnamese/letters'

export interface NamedTheme {
  name: Range
  years: readonly number[]
}

/** A year, in digits. */
export const YEAR = '(?:19|20)\\d\\d'

// Years that carry a name but are no body's motto: festivals, chairmanships, school years, positions in a term.
const NO_THEME =
  /^(?:năm )?(?:du lịch|chủ tịch|apec|asean|quốc tế|học|cuối|đầu|bản lề|thứ|qua|nay|mới|trước|sau|tới|ngoái|nào|tháng|chẵn|lẻ|liền|gần (?:đây|nhất)|và|là|có|thì|cũng|vừa|anh em|điều|có|rõ|cửa|tấn|châu|cánh|bước|xung phong|tốt|nhất|tự|cùng|giáo dục|hữu nghị|văn hóa (?:việt|quốc)|[\d,.;:]|này|khởi đầu|tiếp theo|đặc biệt|công tác(?! dân vận)|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|đã|còn|trên|không)(?![a-zà-ỹ])/

const FESTIVAL =
  /^(?:năm )?(?:mục tiêu kép|du lịch|chủ tịch asean|apec|quốc tế|hữu nghị|học|đoàn kết hữu nghị)(?![a-zà-ỹ])/

const MARK_APART = /\p{M}/u
const YEAR_AT_END = new RegExp(`,? (?:năm )?(${YEAR})$`)
const YEAR_AT_HEAD = new RegExp(`^năm (${YEAR}) ?[-–:] ?`)
const ONLY_NAME = /^(?:phong trào|cuộc vận động|thi đua|dân vận khéo$)/

/** The motto's name and years from the groups of a rule's match (`name` or a quotation, years inside, behind or between); refused where it is none. */
export function readNamed(match: Match, document: Document): NamedTheme | Refusal {
  const { groups } = match
  const written = groups.name ?? groups.q1 ?? groups.q2 ?? groups.q3 ?? groups.q4 ?? ''
  const years: number[] = []
  // "“Năm 2022 - Hướng về cơ sở”"
  const head = YEAR_AT_HEAD.exec(written)
  if (head?.[1]) years.push(Number(head[1]))
  const at = document.lower.indexOf(written, match.start) + (head?.[0].length ?? 0)
  let name = written.slice(head?.[0].length ?? 0)
  const tail = YEAR_AT_END.exec(name)
  if (tail?.[1]) {
    years.push(Number(tail[1]))
    name = name.slice(0, tail.index)
  }
  const until = groups.through ?? groups.until
  const [first, last] = [Number(groups.behind ?? groups.between), Number(until ?? groups.behind)]
  // "“Năm dân vận chính quyền” 2018 - 2019"; a longer span is a programme's.
  if (last - first > 2) return refuse('a span of years, not a year')
  for (let year = first; until && year <= last; year++) years.push(year)
  for (const year of [groups.inside, groups.between, groups.behind]) {
    if (year && years.length === 0) years.push(Number(year))
  }
  name = name.replace(/[ ,;:]+$/, '')
  if (
    (groups.name && NO_THEME.test(name)) ||
    (/^năm /.test(name) && NO_THEME.test(name.slice(4))) ||
    (FESTIVAL.test(name) && !document.lower.slice(match.start, at).includes('chủ đề'))
  )
    return refuse("a year that carries a name, but no body's motto")
  if (ONLY_NAME.test(name) && !/dân vận khéo$/.test(name)) return refuse("a movement, not the year's motto")
  if (/ (?:thì|đừng|chứ|nên) /.test(name)) return refuse('what somebody said, not a motto')
  // Without a mark that stands apart, each letter is one of the plain name too.
  if ((name.length < 8 || MARK_APART.test(name)) && plain(name).length < 8) return refuse('too short for a motto')
  if (/^(?:[^.]{0,12})(?:sẽ )?(?:là )?gì$/.test(name)) return refuse('a question')
  return { name: { start: at, end: at + name.length }, years }
}
