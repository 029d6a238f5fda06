/** Words that looked like a part's until it was known whose and of when their number is. */
import type { Metadata } from '../metadata'
import type { Jurisdiction, Period } from '../report'
import { UNITS } from '../units'
import { CENTRAL_BODIES } from '../vietnamese/central-bodies'
import { saysNothing, UNSAID } from './part-words'

/** The part that a number of a unit and a time is, or null where its words only name that unit or that time. */
export function settledPart(
  part: string,
  of: Jurisdiction | null,
  period: Period | null,
  { jurisdiction: main, period: reported }: Pick<Metadata, 'jurisdiction' | 'period'>,
): string | null {
  if (of !== null && (namesUnit(part, of, main) || isItsWhole(part, of, main))) return null
  const otherTime = period !== null && (period.start !== reported?.start || period.end !== reported.end)
  // "từ đầu nhiệm kỳ tiếp 1.420 lượt; riêng năm 2023 tiếp 420 lượt" in 2023's report
  if (period?.kind === 'year' && ONLY_A_YEAR.exec(part)?.[1] === period.start.slice(0, 4)) return null
  return otherTime && (part === UNSAID || saysNothing(part) || (ONLY_A_TIME.test(part) && !CARRIED.test(part)))
    ? null
    : part
}

/** "riêng huyện Kỳ Anh tiếp 702 lượt", "Bến Tre 120 mô hình" of four provinces: a named unit's number is its own, no part of another's. */
function namesUnit(part: string, of: Jurisdiction, main: Jurisdiction | null): boolean {
  const names =
    of.level === 'district'
      ? [of.name]
      : of.level === 'province' && main?.level !== 'province'
        ? UNITS.filter(({ code }) => code === of.province).flatMap(({ name, aliases }) => [name, ...aliases])
        : []
  // "Trụ sở Tiếp công dân Trung ương tiếp 1.514 lượt" in a ministry's report; "Khối bộ, ngành thì Bộ Tư pháp tiếp 214 lượt".
  if (of.level === 'ministry') {
    const own = part.replace(OPENS_NAME, '')
    return spellingsOf(of.name).some(spelling => own.startsWith(spelling))
  }
  // "Đắk R’lấp" as well as "Đắk R'lấp"
  const words = part.replaceAll('’', "'")
  // "Nậm Có có 6 mô hình": the name's last word looks like the verb that ends a part's words.
  const spelled = names.map(name => name.toLowerCase().replaceAll('’', "'"))
  return spelled.some(name => words.includes(name) || name.startsWith(`${words} `)) && !WAY_OF_RECEIVING.test(part)
}

const OPENS_NAME = /^(?:.* thì |trong (?:số )?đó,? |(?:riêng|và|tại|theo|ở) )/
const spellingsOf = (name: string): readonly string[] => [
  name.toLowerCase(),
  ...CENTRAL_BODIES.flatMap(([known, ...spellings]) => (known === name ? spellings : [])),
]

/** "gấp rưỡi Bến Lức (408 lượt)", "Ở cấp huyện, Quảng Trạch đông nhất với 27 lượt đoàn", "các huyện: Long Thành 620 lượt": nothing is said of it but whose it is. */
const isItsWhole = (part: string, of: Jurisdiction, main: Jurisdiction | null): boolean =>
  of.level === 'district' &&
  !(main?.level === 'district' && main.name === of.name) &&
  (saysNothing(part) || (OWN_LEVEL.test(part) && !WAY_OF_RECEIVING.test(part)))

const OWN_LEVEL =
  /^(?:ở )?(?:ubnd )?(?:cấp (?:huyện|xã)|huyện(?: và các xã)?|(?:các )?(?:xã|phường)|các (?:quận|huyện))$/
const WAY_OF_RECEIVING = /thường xuyên|định kỳ|đột xuất|chủ tịch|bí thư|lãnh đạo|người đứng đầu|lần đầu|lần hai/

/** "riêng quý II", "năm 2015", "nếu so quý III", "từ 01/10/2016 đến 31/3/2017": the period says it. */
const ONLY_A_TIME =
  /^(?:(?:(?:nếu )?so(?: với)?|trong khi|chỉ|tách|tính|riêng|trong|cả|kể từ|có) )*(?:(?:(?:19|20)\d\d|năm|quý|tháng|kỳ trước|năm ngoái|\d{1,2} tháng|nửa)(?![a-zà-ỹ])[^,;]*|từ \d[^,;]*)$/
const ONLY_A_YEAR = /^(?:riêng|tính riêng|chỉ riêng|riêng trong|trong) năm ((?:19|20)\d\d)$/
const CARRIED = /để lại|chuyển|tồn|mang sang|còn lại|bàn giao|trong kỳ/
