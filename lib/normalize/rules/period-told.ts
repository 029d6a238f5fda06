/** The time that an opening sentence tells its counts of, unless another beside it holds it or comes after it. */
import type { Range } from '../document'
import type { TimeMention } from '../timeline'
import { plain, type Search, TELLING } from './period-candidates'
import { pick, pickIn } from './period-pick'

/** Whether a sentence opens with the year behind another. */
const opensNextYear = (one: TimeMention, other: TimeMention, { start }: Range, lower: string): boolean =>
  one.written.kind === 'year' &&
  Number(one.period?.end.slice(0, 4)) + 1 === Number(other.period?.end.slice(0, 4)) &&
  ((other.written.kind === 'year' && other.start - start <= LONGEST_OPENING) ||
    // "Sang năm 2017, mới hết bốn tháng đầu năm đã tiếp 41 lượt"
    (lower.startsWith('sang năm ', start) && other.start - start <= LONGEST_OPENING * 4))
/** "Sang ", "Đến hết " */
const LONGEST_OPENING = 10

/**
 * "quý III năm 2025 là quý đầu tiên … Đi theo từng tháng: tháng 7 có 402 lượt", "Khép lại năm 2015 … 1.106 lượt, còn năm 2014 là
 * 1.418 lượt": the time that an earlier sentence names, of which the first told with a count is a part, or that it is set against.
 */
function wholeBefore(search: Search, earlier: readonly Range[], found: TimeMention, { start }: Range) {
  const inner = found.period
  const { lower } = search.document
  // The years of a motto are no time of what is told.
  const named = pickIn(
    search,
    earlier.filter(range => !lower.slice(range.start, range.end).includes('chủ đề')),
    plain,
  )
  if (!inner || !named?.period || named.written.vague) return undefined
  const { period } = named
  const against = inner.end < period.start && TELLING.test(lower.slice(start, found.start)) && found.start > start
  return holds(named, found) || against ? named : undefined
}

/**
 * "Bảy ngày, từ 19 đến 25/12/2025, … [next] Thống kê tuần: tiếp 118 lượt. [next] Tính từ đầu năm …": the time that one sentence
 * names and the next tells its counts of, before another time is told.
 */
function namedBeforeItsCounts(search: Search, earlier: readonly Range[], found: TimeMention): TimeMention | undefined {
  const { lower } = search.document
  const times = earlier.map(range => pick(search, range, plain))
  const at = times.findLastIndex(time => time !== undefined)
  const named = times[at]
  if (!earlier.slice(at + 1).some(({ start, end }) => TELLING.test(lower.slice(start, end)))) return undefined
  const [part, whole] = [named?.period, found.period]
  const within = part && whole && part.start > whole.start && part.end <= whole.end
  // "Nhìn xa hơn: tháng 11/2025 tiếp 431 lượt": a time before it.
  const before = part && whole && whole.end < part.start
  return (within || before) && named?.written.kind === 'range' ? named : undefined
}

const SUMMED = /(?:gộp|cộng|tính)(?: chung| lại)?(?: cả)? $/

/** Whether a longer time holds another. */
const holds = ({ period: whole }: TimeMention, { period: part }: TimeMention): boolean =>
  whole !== null && part !== null && whole.start <= part.start && whole.end >= part.end && whole.kind !== part.kind

/** "Tách riêng năm 2023 thì …": one of the years told together. */
const APART = /(?:^|[ ,])(?:tách|tính|xét) riêng (?:trong )?$/

/** The time of the first sentence that tells a count; undefined where none of the opening does. */
export function toldWithItsCounts(search: Search): TimeMention | undefined {
  const { lower } = search.document
  const opening = search.body.slice(0, 9)
  for (const [i, range] of opening.slice(0, 8).entries()) {
    const found = pick(search, range, (t, before) => plain(t, before, search) && !APART.test(before))
    if (!found || !TELLING.test(lower.slice(range.start, range.end))) continue
    const whole = wholeBefore(search, opening.slice(0, i), found, range)
    if (whole) return whole
    const first = namedBeforeItsCounts(search, opening.slice(0, i), found)
    if (first) return first
    // "Tháng 1/2021 tiếp 74 lượt … Gộp cả quý I/2021 là 168 lượt"
    const sum = pickIn(search, opening.slice(i, i + 5), (t, before) => SUMMED.test(before) && holds(t, found))
    if (sum) return sum
    // "Năm 2023, tỉnh giải quyết 81,5%. Năm 2024, tỷ lệ ấy là 84,5%": the first is told to compare.
    const next = opening[i + 1]
    const later = next && pick(search, next, plain)
    return later && opensNextYear(found, later, next, lower) ? later : found
  }
  return undefined
}
