/** What one office counted beside its whole province or district: "Toàn tỉnh tiếp 1.200 lượt. Công an tỉnh tiếp 80 lượt". */
import type { Document, Range } from '../document'
import type { Figure } from '../report'
import { labelOf } from './part-words'
import { placeAndTime } from './settle'

/** An office, or a body beside the administration, that opens the words before its number. */
const OFFICE =
  /^(?:(?:riêng|còn|trong đó|tại|ở) )*(?:sở |thanh tra (?:tỉnh|thành phố|huyện|sở)|công an |bộ chỉ huy |bộ chqs|quân đội|tòa án|tand|viện kiểm sát|vks|văn phòng |ban tiếp công dân|trụ sở tiếp|cục |chi cục |(?:ủy ban )?mttq|ủy ban mặt trận|hội (?:nông dân|liên hiệp|cựu)|liên đoàn lao động|(?:thường trực )?hđnd (?:tỉnh|huyện|thành phố)|đoàn đbqh|đoàn đại biểu quốc hội|ban (?:dân tộc|nội chính|quản lý))/

/** The figures, those of one office as parts where a greater number of nobody in particular is told of the same place and time. `title`: where the report's headline stands. */
export function officesApart(figures: readonly Figure[], { lower }: Document, title: Range | null): Figure[] {
  const headline = title ? lower.slice(title.start, title.end) : ''
  const office = figures.map(officeOf)
  const whole = new Map<string, number>()
  figures.forEach((figure, i) => {
    if (figure.part !== null || office[i] !== null) return
    const key = keyOf(figure)
    whole.set(key, Math.max(figure.value, whole.get(key) ?? 0))
  })
  return figures.map((figure, i) => {
    const name = office[i] ?? null
    return name !== null && figure.value < (whole.get(keyOf(figure)) ?? 0) ? { ...figure, part: name } : figure
  })

  function officeOf({ part, jurisdiction, evidence, indicator }: Figure): string | null {
    const level = jurisdiction?.level
    if (part !== null || (level !== 'province' && level !== 'district') || indicator.endsWith('_rate')) return null
    const label = labelOf(evidence.start ?? 0, lower)
    const office = OFFICE.exec(label)?.[0]
    // Whose paper it is counts for the unit: "Đoàn ĐBQH tỉnh tiếp 9 lượt" in its own.
    return office && !/[()\d]/.test(label) && !names(headline, office) ? label : null
  }
}

const names = (headline: string, office: string): boolean =>
  headline.includes(office.trim()) || (DEPUTIES.test(office) && DEPUTIES.test(headline))
const DEPUTIES = /đoàn (?:đbqh|đại biểu quốc hội)/

const keyOf = (figure: Figure): string => `${figure.indicator} ${placeAndTime(figure)}`
