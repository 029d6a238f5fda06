/** The year that a report looks back on where no reason names it: the one that ends, or that follows the one it is set against. */
import { startingIn } from '../by-place'
import type { Range } from '../document'
import type { Period } from '../report'
import type { TimeMention } from '../timeline'
import { type Search, TELLING } from './period-candidates'

/** "tiếp 6.902 lượt người, giảm 12% so với năm 2019", in December 2020: the year that follows, as some other sentence names it. */
export function yearBehindCompared({ document, body, times, usable, day }: Search): TimeMention | undefined {
  for (const range of body.slice(0, 8)) {
    const [compared] = startingIn(times, range).filter(({ written }) => written.kind === 'year' && !written.samePeriod)
    if (!compared?.comparison || compared.written.year === null) continue
    if (!TELLING.test(document.lower.slice(range.start, compared.start))) continue
    const year = compared.written.year + 1
    const isOver = day !== null && day >= `${year}-11-01` && day <= `${year + 1}-03-31`
    const named = usable.find(
      ({ written, comparison }) => written.kind === 'year' && written.year === year && !comparison,
    )
    if (isOver && named) return named
  }
  return undefined
}

/** "Chiều 28-12, … năm nay tiếp 2.218 lượt người": the year that ends, where nothing names a time. */
export function toldOfThisYear({ document, body, day, plans }: Search): { at: Range; period: Period } | null {
  const year = day?.slice(0, 4)
  if (!day || plans) return null
  const over = Number(day.slice(5, 7)) >= LAST_MONTH
  for (const range of body.slice(0, 9)) {
    const words = document.lower.slice(range.start, range.end)
    const named = THIS_YEAR.exec(words)
    if (!named || !TELLING.test(words)) continue
    // "Toàn huyện năm nay có 19 đơn vị đăng ký xây dựng 113 mô hình": what is registered is of the year, whenever it is told.
    if (!over && !REGISTERED.test(words)) continue
    const start = range.start + named.index
    const label = document.text.slice(start, start + named[0].length)
    return {
      at: { start, end: start + label.length },
      period: { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year', label },
    }
  }
  return null
}
/** "năm nay", "Trong năm, lãnh đạo tỉnh tiếp …" */
const THIS_YEAR =
  /(?<![a-zà-ỹ])(?:(?<!so với )năm nay|(?:trong|cả) năm(?=,| (?:toàn|cả|các|tỉnh|thành phố|huyện|lãnh đạo|đã|tiếp) ))(?![a-zà-ỹ])/
const LAST_MONTH = 12
const REGISTERED = /năm nay[^.;\n]{0,80} đăng ký (?:xây dựng |thực hiện )?(?:trên |hơn |gần )?\d/
