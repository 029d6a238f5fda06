/** The report's own time, and what words mean by it: its year, one of its months or quarters, as many years as it has. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata, PeriodMention } from '../metadata'
import { calendarYear } from '../related-periods'
import type { Period } from '../report'
import { isEndOnly } from '../up-to'
import { daysBetween } from '../vietnamese/dates'
import { Phrases } from '../word-index'

const DAYS_OF_A_MONTH = [28, 31] as const
const DAYS_OF_A_QUARTER = [89, 92] as const
const UP_TO_YEAR = /(?<![a-zà-ỹ])(?:(?:tính )?(?:đến|tới) (?:hết|cuối) |hết |tính (?:đến|tới) )$/
const MOTTO = new Phrases('chủ đề')
/** "chủ đề công tác năm 2023", "chủ đề do Trung ương phát động cho năm 2021" */
const OF_A_MOTTO = /chủ đề (?:công tác )?(?:của )?$|chủ đề [^.;:,“”"\d]{0,40} (?:cho|của) $/
const IS_A_MOTTO = /^ (?:là|làm) [“"]năm (?!\d)/

export class ReportTimes {
  /** The time that the report looks back on. */
  readonly main: Period | null

  constructor(
    readonly document: Document,
    readonly metadata: Metadata,
  ) {
    this.main = metadata.period
  }

  /** The times named in a range. */
  in(range: Range): readonly PeriodMention[] {
    return startingIn(this.metadata.periodMentions, range)
  }

  /** Whether a time may be that of the work told: no theme's, not when things came in or began, nor only when they ended. */
  isOfWork(mention: PeriodMention): boolean {
    const { lower } = this.document
    return (
      !isCarriedOver(mention, lower) &&
      !isSince(mention, lower) &&
      !this.ofTheme(mention) &&
      !isEndOnly(mention, lower) &&
      !this.endsMain(mention)
    )
  }

  /** The month or quarter that a place means: the report's time where it is one, else the last named before within it. */
  oneOf(kind: 'quý' | 'tháng', before: number): Period | null {
    const main = this.main
    const [least, most] = kind === 'quý' ? DAYS_OF_A_QUARTER : DAYS_OF_A_MONTH
    const isOne = ({ start, end }: Period) => {
      const days = daysBetween(start, end) + 1
      return days >= least && days <= most
    }
    if (!main || isOne(main)) return main
    const named = this.metadata.periodMentions.findLast(
      ({ end, comparison, ahead, period }) =>
        end <= before && !comparison && !ahead && isOne(period) && period.start <= main.end && period.end >= main.start,
    )
    return named?.period ?? null
  }

  /** "Hai mươi năm qua, …": the report's time where it has so many years; else it is not told which they are. */
  ofYears(count: number): Period | null {
    const { main } = this
    const apart = main ? Number(main.end.slice(0, 4)) - Number(main.start.slice(0, 4)) : 0
    return apart === count || apart === count - 1 ? main : null
  }

  /** The year that the report is of, or that its time ends: a quarter's report may tell the whole year too. */
  itsYear(): Period | null {
    const { main } = this
    if (!main || main.kind === 'year') return main
    const year = main.end.slice(0, 4)
    return main.start.startsWith(year) && main.end.endsWith('-12-31') ? calendarYear(Number(year)) : null
  }

  /** A part of that year, which "cả năm" behind it means. */
  isOfItsYear({ period }: PeriodMention): boolean {
    const year = this.itsYear()
    return year !== null && period.start >= year.start && period.end <= year.end
  }

  /** The report's time where it is of several years, as a term is. */
  overYears(): Period | null {
    const { main } = this
    return main?.kind === 'term' || main?.kind === 'range' ? main : null
  }

  /** The first or last calendar year of a time of several years. */
  endYear(which: 'first' | 'last'): Period | null {
    const { main } = this
    return main && calendarYear(Number((which === 'last' ? main.end : main.start).slice(0, 4)))
  }

  /** "Như vậy, hết năm 2018 các cấp đã giải quyết 1.266/1.322 vụ" in a report of 2014 to 2018: of all of its years. */
  private endsMain({ start, period }: PeriodMention): boolean {
    const { main } = this
    return (
      main !== null &&
      period.kind === 'year' &&
      main.end === period.end &&
      main.start < period.start &&
      UP_TO_YEAR.test(this.document.lower.slice(Math.max(0, start - 16), start))
    )
  }

  /** "chủ đề năm 2022", "“Năm dân vận chính quyền” 2018": the theme's year is no time of what is told. */
  private ofTheme({ start, end }: PeriodMention): boolean {
    const { index, lower } = this.document
    if (/["”'’]/.test(lower.slice(start, end))) return true
    // "thực hiện “Năm dân vận chính quyền 2018”"
    if (/["“'‘]/.test(lower[start - 1] ?? '') && /["”'’]/.test(lower[end] ?? '')) return true
    // "Quận chọn năm 2010 là “Năm trật tự đô thị”"
    if (IS_A_MOTTO.test(lower.slice(end, end + 12))) return true
    return index.has(MOTTO) && OF_A_MOTTO.test(lower.slice(Math.max(0, start - 60), start))
  }
}

/** "đăng ký việc làm ngay từ quý I. Cả thành phố có 312 mô hình": when it began. */
export const isSince = ({ start, period }: Pick<PeriodMention, 'start' | 'period'>, lower: string): boolean =>
  period.kind === 'quarter' && /(?<![a-zà-ỹ])ngay từ $/.test(lower.slice(Math.max(0, start - 9), start))

/** "11 đơn từ năm 2018 chuyển sang", "63 đơn tháng 8 để lại": when they came in, no time of what follows. */
const isCarriedOver = ({ start, end }: PeriodMention, lower: string): boolean =>
  /^ (?:để lại|chuyển (?:sang|qua)|mang sang|tồn lại|còn tồn)/.test(lower.slice(end, end + 12)) ||
  // "37 đơn chuyển qua năm sau"
  /chuyển (?:qua|sang) $/.test(lower.slice(Math.max(0, start - 13), start)) ||
  (/từ $/.test(lower.slice(Math.max(0, start - 3), start)) && /^ (?:chuyển|tồn|kéo)/.test(lower.slice(end, end + 8)))
