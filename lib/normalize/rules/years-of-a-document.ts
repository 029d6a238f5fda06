/** The years that an occasion sums up where it counts them from a document's: "tổng kết 10 năm thực hiện Chỉ thị …". */
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { Period } from '../report'
import type { Occasion } from './event'

const YEARS_OF =
  /(?:sơ kết|tổng kết|đánh giá|nhìn lại)[^.\n\d]{0,30}(?<count>[2-9]|\d\d|hai|ba|bốn|năm|mười|mười lăm|hai mươi) năm (?:thực hiện|triển khai|thi hành|tổ chức|đưa|học tập)/
const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
}

/** What tells how many years a document was carried out, and until when. */
interface Summing {
  document: Document
  page: Page
  occasion: Occasion | null
  day: string | null
}

/** "sơ kết 5 năm thực hiện Nghị quyết số … ngày 03/6/2013": from the document's year to the report's. */
export function yearsOfADocument({ document, occasion, page, day }: Summing): { period: Period; at: Range } | null {
  for (const range of [occasion?.sentence, page.title]) {
    if (!range || day === null) continue
    const match = YEARS_OF.exec(document.lower.slice(range.start, range.end))
    const count = match?.groups?.count
    if (!match || !count) continue
    const [behind = ''] = document.lower.slice(range.start + match.index, range.end).split(';')
    if (/(?:giai đoạn|nhiệm kỳ|\() ?(?:từ )?(?:năm )?(?:19|20)\d\d ?-/.test(behind)) return null
    const years = COUNTS[count] ?? Number(count)
    const last = Number(day.slice(0, 4))
    const at = { start: range.start + match.index, end: range.start + match.index + match[0].length }
    return {
      period: {
        start: `${last - years}-01-01`,
        end: `${last}-12-31`,
        kind: 'range',
        label: document.text.slice(at.start, at.end).replace(/\s+/g, ' '),
      },
      at,
    }
  }
  return null
}
