import type { Period } from '../lib/normalize/report'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const DAY = 86_400_000

/** Last day of a month (1–12) as two digits. */
const lastDay = (year: number, month: number) => String(new Date(Date.UTC(year, month, 0)).getUTCDate())
const vietnamese = (iso: string) => {
  const [year, month, day] = iso.split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}

/**
 * The contract's period of two inclusive ISO days: its kind and its Vietnamese label. Twelve months, give or take the few
 * days by which offices close their books (16/12 to 15/12, 1/8 to 31/7), are a year.
 */
export function periodOf(start: string, end: string): Period {
  const [fromYear, fromMonth] = start.split('-').map(Number) as [number, number]
  const [toYear, toMonth] = end.split('-').map(Number) as [number, number]
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1
  const wholeMonths = start.endsWith('-01') && end.endsWith(`-${lastDay(toYear, toMonth)}`)
  const sameYear = fromYear === toYear
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1
  const period = (kind: Period['kind'], label: string): Period => ({ start, end, kind, label })
  const days2 = `từ ${vietnamese(start)} đến ${vietnamese(end)}`

  if (wholeMonths && sameYear) {
    if (months === 12) return period('year', `năm ${fromYear}`)
    if (months === 6 && fromMonth === 1) return period('half', `6 tháng đầu năm ${fromYear}`)
    if (months === 6 && fromMonth === 7) return period('half', `6 tháng cuối năm ${fromYear}`)
    if (months === 3 && fromMonth % 3 === 1) return period('quarter', `quý ${ROMAN[(fromMonth - 1) / 3]}/${fromYear}`)
    if (months === 1) return period('months', `tháng ${fromMonth}/${fromYear}`)
    if (fromMonth === 1) return period('months', `${months} tháng đầu năm ${fromYear}`)
  }
  if (days >= 360 && days <= 371) return period('year', days2)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return period('range', `giai đoạn ${fromYear} - ${toYear}`)
  return period('range', days2)
}
