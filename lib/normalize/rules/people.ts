/** People with the offices a report gives them, and what they asked for. */
import type { Document, Range } from '../document'
import type { NormalizedReport } from '../report'
import { allMatches } from '../scan'
import { foldTones, singleSpaced } from '../vietnamese/letters'
import { SURNAMES } from '../vietnamese/names'
import { PhrasePattern } from '../word-index'

export type Person = NormalizedReport['people'][number]
export type Directive = NormalizedReport['directives'][number]

const NAME = /[\p{Lu}][\p{L}'’]{0,7}(?: [\p{Lu}][\p{L}'’]{0,8}){1,4}(?![\p{L}])/uy
const HONORIFIC =
  /(?:đồng chí|đ\/c|ông|bà|anh|chị|các đồng chí:?|đại tá|trung tướng|thiếu tướng|thượng tá|thượng tướng|đại tướng|thiếu tá|trung tá|linh mục|thượng tọa|hòa thượng) ?$/
const OFFICE =
  '(?:ủy viên|uvtv|uvbtv|tuv|bí thư|phó bí thư|thường trực|trưởng|phó trưởng|phó ban|chủ tịch|phó chủ tịch|chánh|phó chánh|giám đốc|phó giám đốc|chủ nhiệm|phó chủ nhiệm|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|tổng thanh tra|phó tổng thanh tra|tổng bí thư|tỉnh ủy viên|thành ủy viên|nguyên|vụ trưởng|phó vụ trưởng|tư lệnh|chính ủy|đại biểu quốc hội)'
const OFFICE_BEFORE = new RegExp(
  `(?<role>${OFFICE}(?![a-zà-ỹ])[^,;:.()"“”\\n]{0,70}?) ?(?:đồng chí |ông |bà |- |là )?$`,
)
const OFFICES_AFTER = new RegExp(`^ ?(?:[-,(]|là) ?(?<roles>${OFFICE}(?![a-zà-ỹ])[^;.()"“”\\n]{0,220})`)
const IS_OFFICE = new RegExp(`^${OFFICE}(?![a-zà-ỹ])`)
const VERB =
  /(?:^| )(?:đã|vừa|phát biểu|chủ trì|dự|đến|tới|tham dự|trao|nhấn mạnh|yêu cầu|đề nghị|cho biết|cho rằng|khẳng định|ghi nhận|biểu dương|trình bày|đọc|báo cáo|kết luận|chỉ đạo|điều hành|thông tin|lưu ý|nêu|cùng|và (?:các|đại diện|lãnh đạo)|đồng chủ trì|thay mặt|tặng|làm|có|nói|ký|thăm|mong|khen|đánh giá)(?![a-zà-ỹ])/
const NOT_A_PERSON =
  /^(?:ban|bộ|tỉnh|thành|huyện|hội|đoàn|đảng|mặt|ủy|sở|phòng|công|văn phòng|thanh tra|báo|đài|trung|việt|nghị|quyết|luật)(?![a-zà-ỹ])/

const BEARS_NAME = /(?:thành phố|tp\.?|tncs|cộng sản|tiền phong|tnctp|đường|quảng trường|bảo tàng|giải thưởng) ?$/
/** "MTTQ Việt Nam tỉnh Cao Bằng": of two syllables behind a rank, a place's name though it opens with a surname. */
const RANK = /(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|ấp|bản) $/
const TWO_SYLLABLES = /^\S+ \S+$/

/** Everyone named with an office or an address ("đồng chí", "ông"), once, with all offices told. */
export function readPeople(document: Document, body: readonly Range[]): Person[] {
  const { text, lower, tokens } = document
  const people = new Map<string, Person>()
  let sentence = 0
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !SURNAMES.has(token)) continue
    const { start } = token
    if (start < free || text.charCodeAt(start) === lower.charCodeAt(start)) continue
    while (sentence < body.length && (body[sentence]?.end ?? 0) <= start) sentence++
    const range = body[sentence]
    if (!range || start < range.start) continue
    NAME.lastIndex = start
    const name = NAME.exec(text)?.[0]
    if (!name || NOT_A_PERSON.test(lower.slice(start, start + name.length))) continue
    // "Ông Phan Văn Mạnh": how he is called, no family's name.
    const next = tokens[i + 1]
    if (lower.startsWith('ông ', start) && next && SURNAMES.has(next)) continue
    const end = start + name.length
    free = end
    const before = lower.slice(Math.max(range.start, start - 110), start)
    // "TP Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh": the city, and what bears the name.
    if (BEARS_NAME.test(before) || (RANK.test(before) && TWO_SYLLABLES.test(name))) continue
    const after = lower.slice(end, Math.min(range.end, end + 240))
    const roles = rolesAround(text, start, end, before, after)
    if (roles.length === 0 && !HONORIFIC.test(before)) continue
    const known = people.get(name)
    if (!known) people.set(name, { name, roles, evidence: { start, end, text: name } })
    else known.roles.push(...roles.filter(role => !known.roles.some(other => foldTones(other) === foldTones(role))))
  }
  return [...people.values()]
}

function rolesAround(text: string, start: number, end: number, before: string, after: string): string[] {
  const behind = OFFICES_AFTER.exec(after)
  if (behind?.groups?.roles) {
    const at = end + behind[0].length - behind.groups.roles.length
    const cut = VERB.exec(behind.groups.roles)
    const words = text.slice(at, at + (cut ? cut.index : behind.groups.roles.length))
    if (!leadsToAnother(words)) return splitRoles(words)
  }
  const front = OFFICE_BEFORE.exec(before)
  // "Bí thư Tỉnh ủy đánh giá cao … ông A": the office acts, and is another's.
  if (!front?.groups?.role || VERB.test(front.groups.role)) return []
  const at = start - before.length + front.index
  return splitRoles(text.slice(at, at + front.groups.role.length))
}

/** "…, Ủy viên Bộ Chính trị, Phó Thủ tướng Trương Hòa Bình": offices behind a comma that another's name ends. */
function leadsToAnother(words: string): boolean {
  const [own = ''] = words.split(ANOTHER)
  const parts = own.split(/\s*,\s*/)
  const first = parts.findIndex(part => !IS_OFFICE.test(foldTones(part)))
  return parts.slice(0, first < 0 ? undefined : first).some(office =>
    allMatches(office, FULL_NAME).some(({ 0: name, 1: surname = '' }) => {
      const family = surname.toLowerCase()
      return name !== 'Hồ Chí Minh' && SURNAMES.hasAt(family, 0, family.length)
    }),
  )
}
const FULL_NAME = /(?<![\p{L}])(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}])/gu

/** "Chủ tịch HĐND xã và Vy Ngọc Hải", "Chủ tịch HĐND tỉnh và ông Nguyễn Thanh Ngân": another person follows. */
const ANOTHER = / và (?:các )?(?=(?:(?:ông|bà|đồng chí|đ\/c|anh|chị):? )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u

function splitRoles(words: string): string[] {
  const roles: string[] = []
  const [own = ''] = words.split(ANOTHER)
  for (const part of own.split(/\s*,\s*/)) {
    const role = singleSpaced(part).trim()
    if (role === '') continue
    const isOffice = IS_OFFICE.test(foldTones(role))
    // "Trưởng Ban Tổ chức, Kiểm tra": what follows a comma without an office of its own belongs to nobody here.
    if (!isOffice) break
    roles.push(role)
  }
  return roles
}

const ASKING = 'yêu cầu|đề nghị|nhấn mạnh|lưu ý|chỉ đạo|giao|mong|nhắc|kết luận'
const ASKED = new PhrasePattern(ASKING, new RegExp(`(?:${ASKING})(?![a-zà-ỹ])`))
const ASKED_OF =
  /(?:đồng chí|ông|bà|bí thư|chủ tịch|trưởng ban|phó|thủ tướng|tổng thanh tra|hội nghị|ubnd|tỉnh ủy|lãnh đạo|trung tướng|đoàn|thường trực|tỉnh)/
const NOT_ASKED = /(?:theo|đơn|kiến nghị và|các|đã|không|được|số|bị|những|quyền) ?$/

/** People who may have asked: the first named. A bound, so that a text of many names is still read in linear time. */
const SPEAKERS = 200

/** What was asked for, clause by clause: after "yêu cầu", "đề nghị", "lưu ý" to the clause's end. */
export function readDirectives(document: Document, body: readonly Range[], people: readonly Person[]): Directive[] {
  const { text, lower, index } = document
  const directives: Directive[] = []
  for (const sentence of body) {
    const found = index.matches(ASKED, sentence)
    if (found.length === 0) continue
    const words = lower.slice(sentence.start, sentence.end)
    const asked = found.find(
      match => !NOT_ASKED.test(words.slice(0, match.index)) && ASKED_OF.test(words.slice(0, match.index)),
    )
    if (!asked || words.length - asked.index < 30) continue
    const from = sentence.start + asked.index + asked[0].length
    // In the sentence's own words: a search through the text before it would take time by the square of its length.
    const before = text.slice(sentence.start, from)
    const speaker = people.slice(0, SPEAKERS).findLast(person => before.includes(person.name))
    for (const clause of clausesOf(text, lower, from, sentence.end)) {
      directives.push({
        speaker: speaker?.name ?? null,
        evidence: { start: clause.start, end: clause.end, text: text.slice(clause.start, clause.end) },
      })
    }
  }
  return directives
}

function clausesOf(text: string, lower: string, from: number, to: number): Range[] {
  const clauses: Range[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && lower[at] !== ';') continue
    let [a, b] = [start, at]
    while (a < b && /[\s,:]/.test(text[a] ?? '')) a++
    while (b > a && /[\s.…]/.test(text[b - 1] ?? '')) b--
    if (b - a >= 12) clauses.push({ start: a, end: b })
    start = at + 1
  }
  return clauses
}
