/** Numbers, dates and periods as a language writes them: 9.900 / 9,900; 71,3 % / 71.3%. */
import { INDICATOR_UNITS, type Indicator, type Period, type Qualifier } from '../normalize/report'
import type { Locale } from './locale'

const TAG: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }
const NBSP = '\u00a0'

const numberFormats = new Map<string, Intl.NumberFormat>()
function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`
  let format = numberFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: decimals, useGrouping: 'always' })
    numberFormats.set(key, format)
  }
  return format
}

/** A number with the language's marks; as many decimals as it has, four at most. */
export function formatNumber(locale: Locale, value: number, decimals = 4): string {
  return numberFormat(locale, decimals).format(value)
}

/** A rate given in per cent. Vietnamese sets a space before the sign, English does not. */
export function formatPercent(locale: Locale, percent: number, decimals = 2): string {
  return `${formatNumber(locale, percent, decimals)}${locale === 'vi' ? NBSP : ''}%`
}

const LARGE = {
  vi: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
  ],
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
} as const

/** Money in words of size, where that loses no digit that the value states: 5.300.000.000 is "5,3 tỷ". */
function formatMoney(locale: Locale, value: number): string {
  for (const [size, word] of LARGE[locale]) {
    const scaled = value / size
    if (scaled >= 1 && Number(scaled.toFixed(3)) * size === value)
      return `${formatNumber(locale, scaled, 3)}${NBSP}${word}`
  }
  return formatNumber(locale, value)
}

const SIGN: Record<Qualifier, string> = {
  exact: '',
  over: `>${NBSP}`,
  under: `<${NBSP}`,
  about: `≈${NBSP}`,
}

/** The value of an indicator as screens, tables and exports write it: "> 9.900", "71,3 %", "5,3 tỷ". Without its unit. */
export function formatValue(locale: Locale, indicator: Indicator, value: number, qualifier: Qualifier): string {
  const unit = INDICATOR_UNITS[indicator]
  const text =
    unit === '%'
      ? formatPercent(locale, value)
      : unit === 'đồng'
        ? formatMoney(locale, value)
        : formatNumber(locale, value)
  return SIGN[qualifier] + text
}

/** A change against an earlier value, in per cent with its sign: "+9,3 %". */
export function formatChange(locale: Locale, percent: number): string {
  const text = formatPercent(locale, Math.abs(percent), 1)
  return percent > 0 ? `+${text}` : percent < 0 ? `−${text}` : text
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function parts(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}

/** An ISO date as written: 31/12/2020; 31 Dec 2020. */
export function formatDate(locale: Locale, iso: string): string {
  const { year, month, day } = parts(iso)
  return locale === 'vi' ? `${day}/${month}/${year}` : `${day} ${MONTHS[month - 1]} ${year}`
}

type PeriodDays = Pick<Period, 'kind' | 'start' | 'end'>

const ROMAN = ['I', 'II', 'III', 'IV'] as const

function isCalendarYears(period: PeriodDays): boolean {
  return period.start.endsWith('-01-01') && period.end.endsWith('-12-31')
}

/** A period in words: "6 tháng đầu năm 2020", "first half of 2020"; days are written where no word fits. */
export function formatPeriod(locale: Locale, period: PeriodDays): string {
  const start = parts(period.start)
  const end = parts(period.end)
  const days = `${formatDate(locale, period.start)}–${formatDate(locale, period.end)}`
  const vi = locale === 'vi'
  if (isCalendarYears(period)) {
    if (start.year !== end.year) return `${start.year}–${end.year}`
    return vi ? `năm ${start.year}` : `${start.year}`
  }
  // Reporting years that are not the calendar year keep their days: 12 months that begin in December say nothing else.
  if (period.kind === 'year') return days
  const wholeMonths = start.day === 1 && end.day >= 28 && start.year === end.year
  if (!wholeMonths) return days
  const months = end.month - start.month + 1
  if (months === 6 && start.month === 1) return vi ? `6 tháng đầu năm ${start.year}` : `first half of ${start.year}`
  if (months === 6 && start.month === 7) return vi ? `6 tháng cuối năm ${start.year}` : `second half of ${start.year}`
  if (months === 3 && start.month % 3 === 1) {
    const quarter = (start.month - 1) / 3
    return vi ? `quý ${ROMAN[quarter]} năm ${start.year}` : `quarter ${quarter + 1} of ${start.year}`
  }
  if (months === 1) return vi ? `tháng ${start.month}/${start.year}` : `${MONTHS[start.month - 1]} ${start.year}`
  if (start.month === 1) return vi ? `${months} tháng đầu năm ${start.year}` : `first ${months} months of ${start.year}`
  return vi
    ? `tháng ${start.month}–${end.month}/${start.year}`
    : `${MONTHS[start.month - 1]}–${MONTHS[end.month - 1]} ${start.year}`
}

/**
 * A part of a year in a few signs, for a stub's label: "6T", "9T", "Q1", "T4" (one month), "T7–9", "đến 4/10"; "H1", "9M", "Apr",
 * "Jul–Sep", "to 4 Oct".
 */
export function formatPeriodShort(locale: Locale, period: PeriodDays): string {
  const start = parts(period.start)
  const end = parts(period.end)
  const vi = locale === 'vi'
  const day = vi ? `${end.day}/${end.month}` : `${end.day} ${MONTHS[end.month - 1]}`
  // A half-year that a reporting year begins in December is one all the same; what is no row of months tells its last day.
  if (period.kind === 'half') return end.month <= 7 ? (vi ? '6T' : 'H1') : vi ? '6T cuối' : 'H2'
  if (period.start === period.end) return day
  if (period.kind === 'range') return `${vi ? 'đến' : 'to'} ${day}`
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  if (months === 3 && start.month % 3 === 1) return `Q${(start.month - 1) / 3 + 1}`
  if (start.month === 1 && months > 1) return `${months}${vi ? 'T' : 'M'}`
  const [first, last] = [start, end].map(({ month }) => (vi ? String(month) : MONTHS[month - 1]))
  return `${vi ? 'T' : ''}${months === 1 ? first : `${first}–${last}`}`
}
