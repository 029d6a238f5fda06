/** The days that a reporting year, half or quarter is made of, where the text prints them. */
import type { Period } from './report'
import { daysBetween } from './vietnamese/dates'
import { daysOf } from './vietnamese/periods'
import type { WrittenPeriod } from './vietnamese/written-period'

interface Written {
  start: number
  end: number
  written: WrittenPeriod
}

/** "năm 2022 (tính từ 01/8/2021 đến 31/7/2022)": the days that a reporting year is made of. */
export function reportingDays(mentions: readonly Written[], lower: string): ReportingDays {
  const years = new Map<number, Days>()
  const parts: Days[] = []
  const explained = new Map<number, Days>()
  mentions.forEach((mention, i) => {
    const { written } = mention
    if (written.kind !== 'range' || written.year === null || written.to === 'now') return
    const days = daysOf(written, written.year, null)
    if (!days) return
    const previous = mentions[i - 1]
    const between = previous ? lower.slice(previous.end, mention.start) : ''
    const told = previous?.written.kind === 'year' ? previous.written.year : null
    // "Một năm qua, từ tháng 6/2019 đến tháng 5/2020, …"
    const explainsVague = previous?.written.vague === true && between === ', '
    const explains =
      explainsVague ||
      /^(?: của [^().,;:\d\n]{2,30})?[ \n]{0,2}(?:\([^()\d\n]{0,40}|, (?:được )?tính |(?:được )?(?:tính|kéo|kéo dài|lấy(?: số liệu)?|chốt(?: số liệu)?) )$/.test(
        between,
      )
    if (explains && previous && told === null && previous.written.kind !== 'range') explained.set(previous.start, days)
    if (told !== null && explains) {
      years.set(told, days)
      return
    }
    // "từ ngày 16/3/2020 đến ngày 15/6/2020 (quý II)"
    const next = mentions[i + 1]
    const named = next !== undefined && lower.slice(mention.end, next.start) === ' (' && lower[next.end] === ')'
    // Twelve months, said to be what the numbers cover, stand for the year that they end in.
    const length = daysBetween(days.start, days.end)
    const opens = OPENS_SENTENCE.test(lower.slice(Math.max(0, mention.start - 60), mention.start))
    const counts = opens && COUNTS.test(lower.slice(mention.end, mention.end + 160))
    const ofOther = NOT_OF_ALL_OF_IT.test(lower.slice(Math.max(0, mention.start - 40), mention.start))
    const covers =
      counts ||
      /(?:số liệu|lấy số|chốt số|kỳ báo cáo|kỳ|tính|thời điểm|mốc)[^.\n]{0,30}$|(?:^|\n)[^\p{L}\n]*(?:[ivx]{1,4}[-.] ?)?kết quả[^.\n\d]{0,20}\($/u.test(
        lower.slice(Math.max(0, mention.start - 40), mention.start),
      )
    if (ofOther) return
    if (length >= 350 && length <= 380 && (covers || lower.startsWith('tính', mention.start)))
      years.set(Number(days.end.slice(0, 4)), days)
    else if (length < 350 && (explains || covers || named || lower.startsWith('tính', mention.start))) parts.push(days)
  })
  return { years, explained, parts }
}

/** "Từ ngày 16/12/2015 đến ngày 15/9/2016, các cơ quan trong tỉnh tiếp 4.806 lượt": what the report's numbers cover. */
const OPENS_SENTENCE =
  /(?:^|[.\n)] ?(?:[-+•*] ?)?)(?:(?:theo [^.,;:\n\d]{2,48}|[^.,;:\n\d]{2,30} (?:cho biết|cho hay|báo cáo)), ?)?$/
const COUNTS = /^,(?:[^.\n]|\.\d){0,120}?\d (?:lượt|đơn|vụ|người)/

/** "So với kỳ báo cáo trước (từ 01/10/2017 đến 30/9/2018 …)", "ba tháng cuối kỳ báo cáo (01/7 - 30/9/2018)": not the report's own. */
const NOT_OF_ALL_OF_IT =
  /(?:kỳ|năm|quý|tháng)(?: báo cáo)? (?:liền )?trước \($|tháng (?:đầu|cuối)(?: của)? (?:kỳ|năm)(?: báo cáo| công tác)? \($/

/** First and last day, as ISO dates. */
export interface Days {
  start: string
  end: string
}

interface ReportingDays {
  /** By the year that they stand for. */
  years: ReadonlyMap<number, Days>
  /** By the place of a month, quarter or half, the days printed right behind it. */
  explained: ReadonlyMap<number, Days>
  /** Halves, quarters and months that the text dates by their days. */
  parts: readonly Days[]
}

const LONGEST_MONTH = 31

/** "6 tháng đầu năm 2020" in a report of 15/12/2019 to 14/6/2020: the printed days that a part of the year stands for. */
export function spanFor(period: Period | null, parts: readonly Days[]): Days | undefined {
  if (!period || period.kind === 'range' || period.kind === 'term') return undefined
  const length = daysBetween(period.start, period.end)
  const near = Math.min(45, length / 3)
  return parts.find(({ start, end }) => {
    // "tháng 11" of 15/10 to 14/11: the month that it ends in.
    if (length <= LONGEST_MONTH && Math.abs(daysBetween(start, end) - length) <= 3)
      return end >= period.start && end <= period.end
    return Math.abs(daysBetween(start, period.start)) <= near && Math.abs(daysBetween(end, period.end)) <= near
  })
}
