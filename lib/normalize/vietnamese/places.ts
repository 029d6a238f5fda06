/**
 * Places and bodies that a text names: provinces (63 until 2025-06-30, 34 since), districts, communes and wards, central
 * bodies. Names are looked up by their first syllable in one pass over the words.
 */
import type { Document } from '../document'
import type { Jurisdiction } from '../report'
import { inForce, MERGER_DATE, UNITS, type Unit, unitById } from '../units'
import { CENTRAL_BODIES, RECEPTION_OFFICE } from './central-bodies'
import { communeListed } from './communes-listed'
import { WordSet } from './dictionary'
import { DISTRICT_PROVINCES } from './districts'
import { foldTones } from './letters'
import { SURNAMES } from './names'
import { type Named, NamesByWord } from './names-by-word'
import { COMMUNE_RANK, unlistedPlace } from './unlisted-places'
import type { Token } from './words'

export interface NamedPlace {
  start: number
  end: number
  level: 'province' | 'district' | 'ministry'
  /** Bare name in its usual spelling ("Vĩnh Long", "Thanh tra Chính phủ"). */
  name: string
  /**
   * Two-digit code in force at the anchor date. Of a district: its province, where the text beside it or the table tells
   * it. Null for a central body and for a district whose province is not known.
   */
  province: string | null
  /** The word of rank before the name, folded: "huyện", "tỉnh", "thành ủy"; empty where none stands. */
  rank: string
  /** A bare name that districts of several provinces bear ("Bình Tân"): their codes. It names none until the province is known. */
  among?: readonly string[]
}

const MUNICIPALITIES = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'])
/** Aliases too short to tell a place when they stand alone. */
const WEAK_ALIASES = new Set(['HN', 'HP', 'ĐN'])

/** A name of provinces. */
interface ProvinceName {
  name: string
  /** Those that bore it, the former before the present. */
  units: readonly Unit[]
}

const UNITS_BY_NAME = new Map<string, Unit[]>()
for (const unit of UNITS) {
  for (const name of [unit.name, ...unit.aliases]) {
    const key = lettersOf(name)
    UNITS_BY_NAME.set(key, [...(UNITS_BY_NAME.get(key) ?? []), unit])
  }
}

function lettersOf(name: string): string {
  return foldTones(name).replace(/[^a-zà-ỹ]+/g, ' ')
}

// "tp hcm", "tp. hcm", "tp.hcm" and "tphcm" are one.
const PROVINCE_NAMES = new NamesByWord<ProvinceName>(
  [...new Set(UNITS.flatMap(unit => [unit.name, ...unit.aliases]))]
    .filter(name => !WEAK_ALIASES.has(name))
    .concat('TP.Hồ Chí Minh', 'TP. HCM', 'Tp.HCM', 'Thừa Thiên – Huế', 'Bà Rịa -Vũng Tàu', 'Bà Rịa, Vũng Tàu')
    .map(name => [name, { name, units: UNITS_BY_NAME.get(lettersOf(name)) ?? [] }] as const),
)
const DISTRICT_NAMES = new NamesByWord(
  [...DISTRICT_PROVINCES.keys()].flatMap(name => spellingsOf(name).map(spelling => [spelling, name] as const)),
)

/** "Cư M’gar" as well as "Cư M'gar", "Đăk Glei" as well as "Đắk Glei". */
function spellingsOf(name: string): string[] {
  const marked = name.includes("'") ? [name, name.replaceAll("'", '’')] : [name]
  return /^Đ[ăắa]k /.test(name)
    ? marked.flatMap(one => ['Đắk', 'Đăk', 'Đak'].map(first => first + one.slice('Đắk'.length)))
    : marked
}
/** One of the central reception office's two places, which counts for itself; not "tại Hà Nội và TP. Hồ Chí Minh". */
const RECEPTION_BRANCH =
  /^ (?:tại|ở) (?:thành phố |tp\.? ?)?(?:(?<capital>hà nội)|hồ chí minh|hcm)(?![a-zà-ỹ]|(?: và|,| &) (?:(?:tại|ở) )?(?:thành phố |tp\.? ?)?(?:hà nội|hồ chí minh|hcm))/
const BODIES = new NamesByWord(CENTRAL_BODIES.flatMap(([name, ...spellings]) => spellings.map(s => [s, name] as const)))

const PARTY_RANK = /(?:huyện|quận|thị|thành|tỉnh|thị xã|thành phố) ủy$/
const DISTRICT_RANK =
  /(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|huyện ủy|quận ủy|thị ủy|thành ủy|huyện đoàn|thành đoàn|xã|phường|thị trấn|tt\.?|đảng ủy(?: xã| phường)?|đặc khu)$/
const RANK_BEFORE =
  /(?:^|[^a-zà-ỹ])((?:huyện|quận|thị|thành|tỉnh) (?:ủy|đoàn)|thị xã|thành phố|thị trấn|đặc khu|huyện|quận|phường|xã|tỉnh|tp\.?|tx\.?|tt\.)[ ]?$/
const RANK_ENDS = new WordSet('ủy đoàn xã phố trấn khu huyện quận phường tỉnh tp tx tt p')
/** "P. Bồ Đề" at the beginning of a line: a ward, where a person's initial would stand behind words. */
const WARD_OF_ROW = /\n(?:[-–+•*] ?|\d{1,2}(?: ?\| ?|\t))?p\. ?$/

/**
 * All places and central bodies named in a document, in text order. `date` (ISO; null: unknown, then the 63) decides
 * which units were in force: a former unit told after its merger stands for the unit that took it in. Bare names of several
 * districts are among them (see `among`).
 */
export function findPlaces(document: Document, date: string | null): NamedPlace[] {
  const { lower, text, tokens } = document
  const found: NamedPlace[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    // A name begins with a capital, a ward's may be a number; a body may be written small.
    if (!token || token.start < free || token.kind === 'mark') continue
    const { start, end, kind } = token
    if (kind === 'number' ? end - start > 2 : text.charCodeAt(start) === lower.charCodeAt(start) && !BODIES.has(token))
      continue
    const mention = placeAt(document, i, token, date) ?? toldAgain(document, token, found)
    if (!mention) continue
    found.push(mention)
    free = mention.end
  }
  return withProvinceToldOnce(
    found.map((mention, i) => withProvinceBeside(mention, found, i, lower)),
    found,
  )
}

/** "Xã Yên Trị tiếp 61 lượt … [later] Yên Trị có 5 vụ": a commune that opens a sentence by its name alone, told with its rank before. */
function toldAgain({ text, lower }: Document, { start }: Token, found: readonly NamedPlace[]): NamedPlace | null {
  if (!OPENS_SENTENCE.test(lower.slice(Math.max(0, start - 10), start))) return null
  const told = found.find(
    ({ level, name, rank }) =>
      level === 'district' && COMMUNE_RANK.test(rank) && name.includes(' ') && text.startsWith(name, start),
  )
  if (!told || NAME_GOES_ON.test(text.slice(start + told.name.length, start + told.name.length + 3))) return null
  return { ...told, start, end: start + told.name.length, rank: '' }
}
const OPENS_SENTENCE = /(?:^|\n|[.;!?] )(?:còn |riêng |tại |ở )?$/
const NAME_GOES_ON = /^(?:\p{L}| \p{Lu})/u

/** "PHƯỜNG HOÀNG MAI - TỈNH NGHỆ AN" over a page that calls it Hoàng Mai, as one of another province is called: the same throughout. */
function withProvinceToldOnce(placed: readonly NamedPlace[], found: readonly NamedPlace[]): NamedPlace[] {
  const told = new Map<string, string | null>()
  for (const [i, { level, name, province }] of placed.entries()) {
    if (level !== 'district' || province === found[i]?.province) continue
    told.set(name, told.has(name) && told.get(name) !== province ? null : province)
  }
  return placed.map(place => {
    const province = place.level === 'district' && !place.among ? told.get(place.name) : null
    return province ? { ...place, province } : place
  })
}

function placeAt({ text, lower, tokens }: Document, i: number, token: Token, date: string | null): NamedPlace | null {
  const { start } = token
  const body = BODIES.at(lower, token)
  if (body) {
    const named = start + body.folded.length
    const branch = body.value === RECEPTION_OFFICE ? RECEPTION_BRANCH.exec(lower.slice(named, named + 64)) : null
    // "ngành Kiểm sát tỉnh": of a province, not of the centre.
    if (!branch && OF_A_UNIT.test(lower.slice(named, named + 32))) return null
    const name = branch ? `${body.value} tại ${branch.groups?.capital ? 'Hà Nội' : 'TP Hồ Chí Minh'}` : body.value
    return { start, end: named + (branch?.[0].length ?? 0), level: 'ministry', name, province: null, rank: '' }
  }
  // "hai thôn Phú Lễ, Hạ Lang": villages, whatever districts bear their names.
  if (OF_VILLAGES.test(lower.slice(Math.max(0, start - 48), start))) return null
  if (token.kind === 'word' && text.charCodeAt(start) === lower.charCodeAt(start)) return null
  // "CÔNG AN PHÚ THỌ" is not An Phú's.
  if (lower.endsWith('công ', start) && lower.startsWith('an ', start)) return null
  const rank = rankBefore(lower, tokens, i, start)
  const province = PROVINCE_NAMES.at(lower, token)
  const district = DISTRICT_NAMES.at(lower, token)
  // "huyện Điện Biên Đông" is not Điện Biên's.
  const longer = rank !== '' && (district?.folded.length ?? 0) > (province?.folded.length ?? 0)
  // "phường Hà Giang 1": a ward of the name, told by its number.
  const numbered =
    province !== undefined &&
    COMMUNE_RANK.test(rank) &&
    NUMBERED.test(text.slice(start + province.folded.length, start + province.folded.length + 10))
  if (province && !longer && !numbered && !isPerson(text, lower, start)) {
    const mention = provinceMention(province, rank, start, date)
    if (mention) return mention
  }
  if (district && !isPerson(text, lower, start)) {
    const codes = DISTRICT_PROVINCES.get(district.value) ?? []
    const code = codes.length === 1 ? (codes[0] ?? null) : null
    // One syllable ("Vinh", "Chũ") or a name of several places tells a district only beside its rank.
    // "phường Hải Châu I", "phường Hội An Đông", "xã Vinh Quang", "ĐẢNG ỦY XÃ VINH HÀ": a commune whose name goes on.
    const goesOn =
      COMMUNE_RANK.test(rank) &&
      /^ (?:(?:[IVX]{1,4}|Đông|Tây|Nam|Bắc|Thượng|Hạ|Trung)(?![\p{L}])|\p{Lu}\p{Ll}+(?! \p{Lu})|\p{Lu}{2,6}(?:\n| ĐẢNG CỘNG| CỘNG H)|\d(?![\d.,/%]| (?:lượt|đơn|vụ|việc|đoàn|cuộc|mô|người)))/u.test(
        text.slice(start + district.folded.length, start + district.folded.length + 18),
      )
    const end = start + district.folded.length
    if (!goesOn && rank === '' && district.folded.includes(' ') && codes.length > 1) {
      const among = codes.map(one => codeOn(one, date))
      return { start, end, level: 'district', name: district.value, province: null, rank, among }
    }
    if (!goesOn && (rank !== '' || (district.folded.includes(' ') && codes.length === 1))) {
      return { start, end, level: 'district', name: district.value, province: code && codeOn(code, date), rank }
    }
  }
  const unlisted =
    rank === '' ? communeListed(text, start) : DISTRICT_RANK.test(rank) ? unlistedPlace(text, lower, start, rank) : null
  return unlisted && { start, level: 'district', province: null, rank, ...unlisted }
}

const NUMBERED = /^ (?:[IVX]{1,4}(?!\p{L})|\d(?![\d.,/%]| (?:lượt|đơn|vụ|việc|đoàn|cuộc|mô|người)))/u
const OF_VILLAGES =
  /(?<![a-zà-ỹ])(?:thôn|xóm|ấp|buôn|khu phố|tổ dân phố)(?: [a-zà-ỹ'’]+){1,3}(?:,(?: [a-zà-ỹ'’]+){1,3})*(?:,| và) $/
const OF_A_UNIT =
  /^ (?:tỉnh|thành phố|huyện|hai cấp|2 cấp|(?:trong|của|ở|trên địa bàn) (?:toàn )?(?:tỉnh|thành phố|huyện|địa bàn))(?![a-zà-ỹ])/

/** The word of rank right before a name, or an empty string. */
function rankBefore(lower: string, tokens: readonly Token[], i: number, start: number): string {
  const before = tokens[i - 1]
  const last = before?.text === '.' ? tokens[i - 2] : before
  if (!last || !RANK_ENDS.has(last)) return ''
  if (last.text === 'p') return WARD_OF_ROW.test(lower.slice(Math.max(0, start - 12), start)) ? 'phường' : ''
  return RANK_BEFORE.exec(lower.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}

function provinceMention(
  { folded, value: { name, units } }: Named<ProvinceName>,
  rank: string,
  start: number,
  date: string | null,
): NamedPlace | null {
  const unit = unitOn(units, date)
  if (!unit) return null
  const end = start + folded.length
  const prefixed = /^(?:tp|thành phố|thủ đô)/.test(folded)
  // "phường Nam Định" since the merger: the name as it is borne, not that of the province that took its province in.
  const borne = units.find(one => lettersOf(one.name) === lettersOf(name))?.name ?? unit.name
  const municipality = MUNICIPALITIES.has(borne) || (borne === 'Huế' && (date ?? '') >= '2025-01-01')
  // "phường Sài Gòn": no city is a ward.
  const ward = COMMUNE_RANK.test(rank) && municipality && !prefixed
  if (ward) return { start, end, level: 'district', name, province: unit.code, rank }
  // "thành phố Cao Bằng", "huyện Quảng Ninh", "xã Hòa Bình": a smaller place of the province's name.
  if (rank !== '' && DISTRICT_RANK.test(rank) && !municipality && !prefixed) {
    const own = DISTRICT_PROVINCES.get(unit.name) ?? []
    const code =
      /^(?:tp|thành|thị xã|tx)/.test(rank) && own.includes(unit.code) ? unit.code : own.length === 1 ? own[0] : null
    return { start, end, level: 'district', name: borne, province: code ? codeOn(code, date) : null, rank }
  }
  // Of the man, not the city: "Chủ tịch Hồ Chí Minh", "phong cách Hồ Chí Minh".
  if (name === 'Hồ Chí Minh' && !/^(?:tp|thành)/.test(rank)) return null
  return { start, end, level: 'province', name: unit.name, province: unit.code, rank }
}

/** Of the units of one name, the one on a date (null: before the merger): the one in force, else the one that took it in. */
function unitOn(units: readonly Unit[], date: string | null): Unit | null {
  const day = date ?? '2025-06-30'
  const former = units[0]
  return (
    units.find(unit => inForce(unit, day)) ??
    (former?.successor ? (unitById(former.successor) ?? former) : (former ?? null))
  )
}

/** The code, on a date, of the province that bore a code before the merger. */
export function codeOn(code: string, date: string | null): string {
  if (date === null || date < MERGER_DATE) return code
  const former =
    UNITS.find(unit => unit.code === code && unit.validTo !== null) ?? UNITS.find(unit => unit.code === code)
  return (former?.successor ? unitById(former.successor)?.code : former?.code) ?? code
}

// A name that begins with one of these may as well be a place's.
const SURNAMES_OF_PLACES = new WordSet('hà thành an từ')

const NAMES_BEFORE = /(?:[\p{Lu}][\p{Ll}]+ ){1,3}$/u

/** The name is the end of a person's: a surname opens the run of capitals that it stands in. */
function isPerson(text: string, lower: string, start: number): boolean {
  if (text[start - 1] !== ' ' || !isCapitalWord(text, lower, start - 2)) return false
  const before = NAMES_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0]
  // "Đoàn TP.HCM tiếp 620 lượt": a delegation, though some bear the name.
  if (before && before !== 'Đoàn ') {
    const from = start - before.length
    const to = from + before.indexOf(' ')
    if (SURNAMES.hasAt(lower, from, to) && !SURNAMES_OF_PLACES.hasAt(lower, from, to)) return true
  }
  return false
}

/** Whether the word that ends at a place may begin with a capital. */
function isCapitalWord(text: string, lower: string, last: number): boolean {
  let at = last
  while (at > 0 && text.charCodeAt(at) === lower.charCodeAt(at) && text.charCodeAt(at) > 64) at--
  return at < last && text.charCodeAt(at) !== lower.charCodeAt(at)
}

/** "huyện Mường La (Sơn La)", "Châu Thành, An Giang", "huyện Tân Châu, tỉnh Tây Ninh": the province right behind. */
function withProvinceBeside(mention: NamedPlace, all: readonly NamedPlace[], i: number, lower: string): NamedPlace {
  if (mention.level !== 'district') return mention
  for (let j = i + 1; j < Math.min(all.length, i + 4); j++) {
    const next = all[j]
    const previous = all[j - 1]
    if (!next || !previous) break
    const between = lower.slice(previous.end, next.start)
    if (!/^[ ]?(?:[,(-]|thuộc|của)?[ ]?\(?(?:(?:huyện|tỉnh|tp\.?|thành phố|thị xã)[ ])?$/.test(between)) break
    if (next.level === 'province') return { ...mention, province: next.province }
  }
  return mention
}

/** The jurisdiction of a mentioned place. */
export function jurisdictionOf(mention: NamedPlace): Jurisdiction {
  if (mention.level === 'ministry') return { level: 'ministry', name: mention.name }
  if (mention.level === 'province' && mention.province !== null)
    return { level: 'province', province: mention.province }
  return { level: 'district', province: mention.province, name: mention.name }
}

/** Whether a rank is a party committee's ("huyện ủy", "thành ủy"). */
export const isPartyRank = (rank: string): boolean => PARTY_RANK.test(rank)
