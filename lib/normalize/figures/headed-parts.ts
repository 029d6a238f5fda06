/** Parts that a heading over the lines names: "1.1. Tiếp công dân thường xuyên" above "- Số lượt tiếp: 120 lượt". */
import type { Document, Range } from '../document'

/** Marks of headings and items, the wider before the narrower: "II.", "1.", "1.1.", "1.1.1.", "a)", "-", "+". */
const MARKS = [
  /^(?:phần |[ivx]{1,5}[.)/-])/,
  /^\d{1,2}[.)/-](?!\d)/,
  /^\d{1,2}\.\d{1,2}\.?(?![.\d])/,
  /^\d{1,2}(?:\.\d{1,2}){2}/,
  /^[a-zđ][.)]/,
  /^[-–•*]/,
  /^\+/,
] as const
/** How far a mark may reach into a line. */
const MARK_REACH = 12
const LONGEST_HEADING = 100

/** Who receives, or how; of several ways together none. */
const WAY_OF_RECEIVING =
  /(?:tiếp (?:công )?dân )?(?:thường xuyên|định kỳ(?:,? (?:và )?đột xuất)?|đột xuất)(?: của [^.:;\d]{3,50})?|(?:thủ trưởng|lãnh đạo|chủ tịch|bí thư|người đứng đầu|cấp phó)[^.:;\d]{0,40} tiếp(?: (?:công )?dân)?|ủy quyền(?: cho)?[^.:;\d]{0,30} tiếp|(?:tại|của) (?:trụ sở|ban|điểm) tiếp (?:công )?dân[^.:;\d]{0,40}/
/** "2. Cấp huyện", "b) Các sở, ban, ngành": of whatever its lines count. */
const LEVEL =
  /^[^\p{L}]*(?:[a-zđivx]{1,5}[.)/-] ?)?(?:kết quả )?(?:tại |ở |của )?((?:khối )?cấp (?:tỉnh|thành phố|huyện|quận|xã|phường|cơ sở)|(?:khối )?(?:các )?sở,? (?:ban,? )?ngành(?: (?:cấp )?tỉnh)?|(?:ubnd )?các (?:huyện|quận|xã|phường)[^.:\d]{0,40}) ?[:.]?$/u
const ALL_WAYS = /thường xuyên[^:]*(?:định kỳ|đột xuất)|định kỳ[^:]*thường xuyên/
const COUNTS = /\d ?(?:lượt|người|vụ|đoàn|đơn|%)/

interface Heading {
  part: string
  /** Of receptions alone, not of whatever its lines count. */
  ofReceptions: boolean
}
type Headed = Range & Heading

/** Where a heading's lines name no part of their own: up to the next line that is marked as widely. */
function headedRanges({ paragraphs, lower }: Document): readonly Headed[] {
  const ranges: Headed[] = []
  const open: { start: number; width: number; heading: Heading | null }[] = []
  const close = (width: number, end: number) => {
    for (let last = open.at(-1); last && last.width >= width; last = open.at(-1)) {
      if (last.heading) ranges.push({ start: last.start, end, ...last.heading })
      open.pop()
    }
  }
  for (const { start, end } of paragraphs) {
    const width = MARKS.findIndex(mark => mark.test(lower.slice(start, Math.min(end, start + MARK_REACH))))
    if (width < 0) continue
    close(width, start)
    open.push({ start: end, width, heading: readHeading(lower.slice(start, end)) })
  }
  close(0, lower.length)
  return ranges
}

function readHeading(words: string): Heading | null {
  if (words.length > LONGEST_HEADING || COUNTS.test(words)) return null
  const level = LEVEL.exec(words)?.[1]
  if (level) return { part: level, ofReceptions: false }
  const way = words.includes('tiếp') && !ALL_WAYS.test(words) ? WAY_OF_RECEIVING.exec(words)?.[0].trim() : undefined
  return way ? { part: way, ofReceptions: true } : null
}

/** The parts of a document's headed lines. */
export class HeadedParts {
  private ranges: readonly Headed[] | null = null

  constructor(private readonly document: Document) {}

  /** The part that the nearest heading over a place names for what is counted there; null where none does. */
  at(place: number, ofReceptions: boolean): string | null {
    this.ranges ??= headedRanges(this.document)
    let nearest: Headed | null = null
    for (const headed of this.ranges)
      if (
        headed.start <= place &&
        place < headed.end &&
        headed.start > (nearest?.start ?? -1) &&
        (ofReceptions || !headed.ofReceptions)
      )
        nearest = headed
    return nearest?.part ?? null
  }
}
