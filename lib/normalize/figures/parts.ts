/** Which words make a figure a part of a total: a level, an office, a person, a way of receiving, an age of the cases. */
import type { Range } from '../document'
import type { Indicator } from '../report'
import { clauseStart } from './clauses'
import type { Scene } from './context'
import { wordsOf } from './items'
import { specialList } from './old-cases'
import { partOfLine } from './part-of-line'
import { ITS_VERB, label, PART_WORDS, REACH, saysNothing, UNSAID, upToStop } from './part-words'
import { RECEPTION } from './reception'
import { RAISED_TO } from './time-in-sentence'
import { meansWholeUnit, type PartOf } from './whole-unit'

// Parts beside a total told before; without one, those who did the work reported ("các địa phương tổ chức 300 cuộc").
const AGENCIES = /(?:các )?(?:địa phương|đơn vị|cơ quan|ngành)[^,;:()|\n\t\d]{0,40}/
/** "66 vụ việc khép lại nhờ giải thích, thuyết phục, 122 vụ việc bằng quyết định hành chính": cases by the way they were settled. */
const WAY_SETTLED =
  /^[^,.;:()\d\n]{0,30}(?<![a-zà-ỹ])(?:bằng|nhờ|thông qua|qua) (?:việc |công tác )?(?:giải thích|thuyết phục|hòa giải|vận động|quyết định hành chính|rút đơn|đối thoại)|^ (?:phải )?(?:ra|có|ban hành) quyết định hành chính/
/** "các sở, ngành, địa phương đã tiếp tổng số 2.118 lượt": all of them together. */
const WHOLE = /(?:tổng số|tổng cộng|cả thảy|tất cả)(?: là| được| có| gồm)? ?(?:trên |hơn |gần |khoảng )?$/
/** "Lãnh đạo Bộ đã tiếp tổng số 57 lượt", "Chủ tịch xã tiếp công dân đạt 99% số ngày … với tổng số 350 lượt": all of their own. */
const BY_LEADERS =
  /(?:lãnh đạo|chủ tịch|bí thư|người đứng đầu|thủ trưởng|giám đốc|bộ trưởng)[^,;.\d]{0,50} (?:đã )?tiếp(?:[^,;.\d]{0,24}| công dân [^;.]{0,90} với [^,;.\d]{0,12})$/
/** "vừa tham mưu cho thủ trưởng giải quyết 765/832 đơn": whom they serve. */
const ADVISED = /tham mưu (?:cho |giúp )?(?:lãnh đạo|thủ trưởng|chủ tịch|giám đốc|bộ trưởng|người đứng đầu)/
/** "2.134 tập thể, cá nhân đăng ký xây dựng 1.820 mô hình": who did it. */
const DOERS = /(?:tập thể|cá nhân)[^;:()\n]{0,30}(?:đăng ký|xây dựng|thực hiện|tham gia|có|với)/g

/** The words that make the quantity a part, or null for a total. */
function partOf(scene: Scene, of: PartOf): string | null {
  const part = partIn(scene, of)?.replace(ALL_OF_IT, '').replace(ITS_VERB, '') || null
  // "19 đơn, trong đó 02 đơn khiếu nại, 16 đơn kiến nghị, phản ánh": the indicator says it.
  if (part !== null && OF_ONE_KIND.has(of.indicator) && ONLY_KINDS.test(part)) return null
  // "đăng ký 1.340 mô hình, công nhận 2.036 mô hình": how far models came is no part of them.
  return part !== null && of.indicator === 'skilful_models' && HOW_FAR.test(part) ? null : part
}

/** "kiến nghị thu hồi 1 tỷ đồng. Trong đó đã thu hồi 328 triệu đồng, trả lại cho công dân 330 triệu đồng" */
const OF_IT_DONE = /(?:^|[,;] )(trong (?:số )?đó,? (?:đã|đến nay))(?![a-zà-ỹ])[^;]*$/

const HOW_FAR = /^(?:trong (?:số )?đó )?(?:(?:đã|được|có) )*(?:đăng ký|xây dựng|công nhận)(?: mới)?$/

/** "khi các xã làm xong việc chia ruộng, con số rút xuống 4.805 lượt" */
const WHEN_OR_WHY = /(?<![a-zà-ỹ])(?:(?:sau )?khi|do|vì|nhờ|bởi) [^,;.\d]{3,80}, (?=(?:con )?số )/

const WAYS = /định kỳ|đột xuất|thường xuyên/g
const WAY_BEHIND = /^(?: (?:đối thoại|trực tiếp|công dân))? (định kỳ|đột xuất|thường xuyên)(?![a-zà-ỹ]| và)/

/** "số đơn gửi đến Lãnh đạo Quốc hội, các cơ quan của Quốc hội là 33.652 đơn" */
const TO_WHOM = /gửi (?:đến|tới|lên|về) (?:lãnh đạo|chủ tịch|bí thư|các)[^;.\d]{3,110}(?= (?:là|có) $)/
/** "mời lãnh đạo tỉnh ra phối hợp đối thoại 02 cuộc" */
const INVITED = /(?<![a-zà-ỹ])mời (?:lãnh đạo|chủ tịch|bí thư|giám đốc|thủ trưởng|người đứng đầu)(?![a-zà-ỹ])/
/** "qua 16 đợt tiếp định kỳ hằng tháng, Thường trực HĐND tỉnh đã tiếp 264 lượt": how often, and all of it. */
const OVER_SESSIONS = /(?:^ ?|(?:qua|trong|với) (?:\d+ )?)(?:đợt|kỳ|buổi|phiên|ngày) tiếp [^,;.\d]{0,40}, /

const OF_ONE_KIND: ReadonlySet<Indicator> = new Set([
  'complaint_petitions',
  'denunciation_petitions',
  'feedback_petitions',
])
const ONLY_KINDS =
  /^(?:(?:đơn|vụ|vụ việc|số|và|các|khiếu nại|tố cáo|kiến nghị|phản ánh)(?:,? |$))*(?:khiếu nại|tố cáo|kiến nghị|phản ánh)$/

/** "Theo Ban Tiếp công dân tỉnh, ba tháng có 412 lượt", "Phó Chủ tịch UBND huyện cho biết, …": who says it. */
const SOURCE =
  /(?<![a-zà-ỹ])theo (?:(?:số liệu|thống kê|báo cáo|tổng hợp|phân tích|đánh giá|thông tin|của|từ|ông|bà|đồng chí|phó|trưởng|chánh) )*(?:(?:ban|trụ sở|phòng|nơi) tiếp (?:công )?dân|thanh tra|văn phòng|chủ tịch|ubnd|lãnh đạo|giám đốc)[^,;:.\n\d]{0,60}, |^[^;.\n\d]{0,80}(?:cho biết|cho hay|thông tin|gửi về|gửi tới|báo cáo)(?:[,:]| rằng| \()/

/** At the end of a part's words: what is no name of it. */
const ALL_OF_IT = / (?:tổng số|tổng cộng|tất cả|(?<!hằng |hàng |mỗi |và )tháng)$/
function partIn(scene: Scene, of: PartOf): string | null {
  const { lower, sentence, listed } = of
  const { quantity } = scene
  const { scope } = quantity
  const near = lower.slice(Math.max(sentence.start, quantity.start - REACH), quantity.start)
  const inSessions = IN_SESSIONS.test(near)
  const subject = inSessions || UNITS_COUNTED.test(near)
  const from = subject
    ? Math.max(clauseStart(lower, quantity.start, sentence.start), inSessions ? 0 : endOfLastCount(scene))
    : Math.max(scope[0]?.start ?? quantity.start, sentence.start)
  const told = lower.slice(Math.max(from, quantity.start - (subject ? 2 * REACH : REACH)), quantity.start)
  // "…, bằng quyết định hành chính, đạt tỷ lệ 80%": a rate is a part only by the words of its own clause.
  const own = quantity.head === 'percent' ? told.slice(told.lastIndexOf(',', told.length - 3) + 1) : told
  const words = [SOURCE, WHEN_OR_WHY, TO_WHOM, OVER_SESSIONS, INVITED].reduce(
    (rest, aside) => rest.replace(aside, ''),
    own,
  )
  if (quantity.head === 'vu' || quantity.head === 'don') {
    const way = WAY_SETTLED.exec(lower.slice(quantity.end, quantity.end + 70))?.[0].trim()
    if (way) return way
    const old = specialList(quantity, sentence, lower)
    if (old) return old
    // "tiếp nhận mới 45 vụ việc, cùng 12 vụ kỳ trước chuyển sang"
    const carried = (CARRIED_OVER.exec(lower.slice(quantity.end, quantity.end + 40)) ?? CARRIED_BEFORE.exec(words))?.[0]
    if (carried) return carried.trim()
    const behind = lower.slice(quantity.end, quantity.end + 40)
    // "203/226 vụ khiếu kiện vượt cấp": a list of its own.
    if (/^(?:,? (?:khiếu kiện|khiếu nại|tố cáo))* vượt cấp(?![a-zà-ỹ])/.test(behind)) return 'vượt cấp'
    // "74 đơn mới, cộng 31 đơn tháng trước gối sang"
    if (/^ mới(?=,| và)/.test(behind) && CARRIED_IN.test(lower.slice(sentence.start, sentence.end))) return 'mới'
    const fresh = /(?:(?:tiếp )?(?:nhận )?mới(?: tiếp)?(?: nhận| phát sinh)?|trong kỳ) ?$/.exec(words)
    if (fresh && CARRIED_IN.test(lower.slice(sentence.start, sentence.end))) return fresh[0].trim()
  }
  // "61 mô hình tập thể và 12 mô hình cá nhân"
  const holders = quantity.head === 'mohinh' ? HOLDERS.exec(lower.slice(quantity.end, quantity.end + 30)) : null
  if (holders?.groups?.who) return holders.groups.who
  const chosen = quantity.head === 'mohinh' ? CHOSEN_BY_LEVEL.exec(lower.slice(quantity.end, quantity.end + 50)) : null
  if (chosen) return chosen[0].trim()
  // "412 cuộc đối thoại định kỳ, 57 cuộc đối thoại đột xuất"
  const way = WAY_BEHIND.exec(lower.slice(quantity.end, quantity.end + 30))?.[1]
  const around = way ? lower.slice(Math.max(sentence.start, quantity.start - REACH), quantity.end + REACH) : ''
  if (way && new Set(around.match(WAYS)).size > 1) return way
  const value = quantity.head === 'money' || quantity.head === 'land'
  const done = value && listed ? OF_IT_DONE.exec(lower.slice(sentence.start, quantity.start))?.[1] : undefined
  if (done) return done
  // To whom money was returned ("cho tổ chức, cá nhân") is no part of it.
  if (value && !/cấp (?:tỉnh|huyện|xã)/.test(words)) return null
  if ((!listed && WHOLE.test(words) && !BY_LEADERS.test(words)) || RAISED_TO.test(words)) return null
  // "thẩm quyền của Bộ trưởng gồm 9 vụ": the ministry's, no part of it.
  if (/thẩm quyền (?:giải quyết )?của bộ trưởng[^,;.\n\d]*$/.test(words)) return null
  const doers = words.includes('tập thể') || words.includes('cá nhân')
  // "512 mô hình kinh tế, 402 mô hình văn hóa": the words in between are those of the number before.
  const labelledBehind = listed && /[,;] (?:và )?$/.test(words)
  const named =
    labelledBehind && (wordsBehind(quantity, lower) || label(upToStop(lower.slice(quantity.end, quantity.end + 40))))
  if (named) return named
  const found = PART_WORDS.exec((doers ? words.replace(DOERS, '') : words).replace(ADVISED, ''))
  // "… giữa người đứng đầu với nhân dân, trong đó cấp tỉnh 14 cuộc": what stands before the list's opener is said of the whole.
  const opener = found && listed ? LIST_OPENER.exec(words) : null
  const inList = found && opener && found.index < opener.index ? PART_WORDS.exec(words.slice(opener.index)) : null
  const before = (inList ?? found ?? (listed ? AGENCIES.exec(words) : null))?.[0].trim()
  // "Ban Tiếp công dân tỉnh phối hợp cùng các sở, ngành đón 176 lượt": all of them.
  if (before && !listed && / phối hợp (?:cùng|với) các /.test(before)) return null
  if (before && !listed && meansWholeUnit(before, words, lower.slice(sentence.start, sentence.end), of)) return null
  if (before) return OF_NAMED.test(before) ? (namedTogether(words) ?? before) : before
  const branch = BRANCH.exec(near)?.groups?.branch
  if (branch) return branch
  // "tỉnh 15 vụ, huyện 62 vụ, xã 8 vụ"
  const level = LEVEL.exec(near)?.groups?.level
  if (level && LEVELS_IN_ROW.test(lower.slice(sentence.start, sentence.end))) return level
  // "71 đơn về đất đai, 28 đơn về tư pháp": petitions told by what they are about, one beside the other.
  const previous = scene.all[scene.index - 1]?.quantity
  if (previous?.head === quantity.head) {
    const topics = [aboutBehind(previous, lower), aboutBehind(quantity, lower)]
    if (topics[0] && topics[1] && lower.slice(previous.end, quantity.start) === ` ${topics[0]}, `) return topics[1]
  }
  // "lĩnh vực đất đai có 93 đơn, môi trường 42 đơn, khoáng sản 6 đơn"
  const field = quantity.head === 'don' || quantity.head === 'vu' ? fieldInRow(quantity, sentence, lower) : undefined
  if (field) return field
  if (!listed) return null
  const behind = wordsBehind(quantity, lower)
  if (behind) return behind
  // "tiếp thường xuyên: 98 lượt/109 người", "7 tháng: 2.910 lượt (3.102 người)": people of the same visits.
  const visits = quantity.link === '/' ? scene.before : isPeopleIn(scene) ? scene.parent : null
  if (visits) return partIn(visits, { ...of, listed: visits === scene.before && listed })
  const labelled = label(words)
  if (labelled && (!saysNothing(labelled) || OF_NEW.test(labelled))) return labelled
  // "- Năm 2018: tiếp 2.357 lượt": the whole of another time.
  if (TIME_LABEL.test(lower.slice(lower.lastIndexOf('\n', quantity.start) + 1, quantity.start))) return null
  return (
    placeBefore(quantity, lower) ??
    saidBehind(quantity, lower) ??
    (ownLabel(quantity, lower) ||
      // "tiếp thường xuyên 3.915 lượt, 4.880 người"
      (scene.before && quantity.link !== ';' && partIn(scene.before, of)) ||
      UNSAID)
  )
}

/** "hai huyện long thành, nhơn trạch tiếp": all that are named together. */
const namedTogether = (words: string): string | undefined => TOGETHER.exec(words)?.[0].replace(ITS_VERB, '')
const OF_NAMED = /^(?:các|hai|ba|bốn) (?:huyện|quận|thị xã|xã|phường) /
const TOGETHER =
  /(?<![a-zà-ỹ])(?:các|hai|ba|bốn) (?:huyện|quận|thị xã|xã|phường) [a-zà-ỹ'’]+(?: [a-zà-ỹ'’]+){0,3}(?:,(?: [a-zà-ỹ'’]+){1,4}){0,6}(?:(?:,| và)(?: [a-zà-ỹ'’]+){1,5})(?= (?:trên |hơn |gần )?$)/

/** The last of its clause. */
const LIST_OPENER = /(?:trong (?:số )?đó|bao gồm|gồm|cụ thể|chia ra)(?: ?:)?(?= )(?!.*(?:trong (?:số )?đó|gồm|cụ thể))/

/** The field that a number is of, behind another of a row that "lĩnh vực" opens. */
function fieldInRow({ start }: Range, sentence: Range, lower: string): string | undefined {
  const from = Math.max(sentence.start, start - 2 * REACH)
  const opener = lower.lastIndexOf('lĩnh vực', start)
  return opener < from ? undefined : FIELD_IN_ROW.exec(lower.slice(from, start))?.groups?.name
}
const FIELD_IN_ROW =
  /lĩnh vực [^,;:.\d]{2,30} (?:có |là )?\d[\d.]* (?:đơn|vụ)(?: việc)?(?:, [^,;:.\d]{2,30} (?:có |là )?\d[\d.]* (?:đơn|vụ)(?: việc)?){0,6}(?:,| và) (?:còn |lĩnh vực )?(?<name>(?!khiếu nại|tố cáo|kiến nghị|phản ánh|giảm|tăng|đã|còn lại|trong đó)[^,;:.\d]{2,30}?)(?: có| là)? $/

/** "cơ sở 1 tiếp 318 lượt, cơ sở 2 ở Long Xuyên tiếp 716 lượt" */
const BRANCH = /(?<branch>cơ sở \d{1,2}(?: (?:ở|tại) [\p{L} ]{2,24}?)?)(?: (?:tiếp|đón|nhận|có)| ?:)? $/u
const LEVEL = /(?:[,;:(] |\()(?<level>tỉnh|huyện|xã|phường|quận)(?: (?:có|là|tiếp|nhận))? $/
const LEVELS_IN_ROW =
  /(?:[,;:(] |\()(?:tỉnh|huyện|quận)(?: (?:có|là|tiếp|nhận))? \d[^;.\n]{0,40}, (?:huyện|quận|xã|phường)(?: (?:có|là|tiếp|nhận))? \d/

/** "về đất đai": what the number's petitions are about. */
const aboutBehind = ({ end }: Range, lower: string): string | null =>
  /^ ((?:về|liên quan (?:đến|tới)) [^,;.:()\d\n]{2,40})/.exec(lower.slice(end, end + 60))?.[1]?.trim() ?? null

/** "18 đoàn đông người": the words of the number's own phrase, where they say more than what is counted. */
function ownLabel({ numeral, end }: Scene['quantity'], lower: string): string {
  const words = label(lower.slice(numeral.start, end).replace(/^[\d., /]+/, ''))
  return saysNothing(words) ? '' : words
}

/** "241 vụ việc (cũ 38, mới 203)" */
const OF_NEW = /^(?:(?:số |đơn |vụ việc |vụ |việc )*)mới$/

const TIME_LABEL =
  /^[^\p{L}\d]*(?:(?:trong |cả )?năm (?:19|20)\d\d|quý [ivx\d]{1,3}(?: ?[/-] ?(?:19|20)\d\d)?|\d{1,2} tháng[^:,;.]{0,24}|tháng \d{1,2}[^:,;.]{0,12}) ?:[^;]*$|^[^\p{L}\d]*(?:(?:năm )?(?:19|20)\d\d|tháng \d{1,2}|quý [ivx\d]{1,3}) ?[|\t]/u

/** "TP. Hồ Chí Minh (18 lượt đoàn)": what a bracket that holds but the number stands behind. */
function placeBefore({ bracketed, left }: Scene['quantity'], lower: string): string | null {
  const [open] = left
  if (!bracketed || left.length !== 1 || open?.text !== '(') return null
  const named = label(lower.slice(Math.max(0, open.start - 40), open.start).replace(/^.*[,;:.\n]/s, ''))
  return named && !/\d/.test(named) && named.split(' ').length <= MOST_WORDS ? named : null
}

/** "5.117 lượt do người đứng đầu tiếp", "318 mô hình ở vùng đồng bào Khmer". */
function saidBehind({ end }: Range, lower: string): string | null {
  const clause = upToStop(lower.slice(end, end + LONGEST_BEHIND))
  // Cut within a word, it says no more than up to the word before.
  const words = label(clause.length === LONGEST_BEHIND ? clause.slice(0, clause.lastIndexOf(' ')) : clause)
  return words.includes(' ') && !/\d/.test(words) && !saysNothing(words) ? words : null
}
const LONGEST_BEHIND = 48
const MOST_WORDS = 5

/** Whose a model is, not of both together ("mô hình tập thể, cá nhân"). */
const HOLDERS =
  /^ (?:của |là )?(?<who>tập thể|cá nhân|hộ gia đình)(?![a-zà-ỹ]|(?:,| và|\/) ?(?:các )?(?:cá nhân|tập thể))/

/** "5.347 mô hình …, gần 460 mô hình lan tỏa cấp thành phố" */
const CHOSEN_BY_LEVEL =
  /^ (?:lan tỏa|tiêu biểu|xuất sắc|điển hình)(?: ở| của)? cấp (?:tỉnh|thành phố|huyện|quận|xã|phường|trung ương)/

const CARRIED_IN = /(?:kỳ|năm|quý|tháng) trước|tồn (?:cũ|từ)|bàn giao/
/** "33 đơn năm trước để lại" */
const CARRIED_OVER =
  /^ (?:của |từ |tồn từ )?(?:năm|kỳ|quý|tháng) (?:trước|(?:19|20)\d\d|\d{1,2}|[ivx]{1,3}) (?:chuyển|để lại|còn lại|tồn|mang sang|gối sang)[^,;.()\d]{0,12}/

/** "tồn từ quý III chuyển sang 12 đơn", "đơn cũ chuyển sang 34 đơn" */
const CARRIED_BEFORE =
  /(?:tồn (?:từ )?)?(?:(?:đơn )?cũ|(?:năm|kỳ|quý|tháng) (?:trước|[ivx]{1,4}|\d{1,4})[^,;:()\n]{0,10}) (?:chuyển|mang|gối) (?:sang|qua)(?= (?:là |có )?$)/

/** Where what was counted before a number ends, units aside. */
const endOfLastCount = ({ all, index }: Scene): number =>
  all.slice(0, index).findLast(({ quantity }) => quantity.head !== 'other')?.quantity.end ?? 0

/** "Chủ tịch UBND tỉnh tiếp 11 kỳ với 43 lượt người", "Chủ tịch xã tiếp đạt 99% số ngày tiếp theo quy định với 350 lượt": what stands before the sessions is said of those received in them. */
const IN_SESSIONS =
  /% số (?:ngày|buổi|kỳ) tiếp[^,;.\d]{0,40} với $|\d+ (?:kỳ|buổi|ngày|phiên|đợt|lần)(?: tiếp (?:công )?dân)?(?:,? (?:với|được|có|đón|tiếp|nghe|gặp)(?: được)?|,) $|(?:tiếp|ủy quyền) [\d.]+ (?:ngày|kỳ|buổi)[^;.]{0,80}, tiếp $/
/** "Bí thư cấp ủy, chủ tịch UBND 22 địa phương tiếp 3.118 lượt", "từ tỉnh đến 95 xã, phường, cán bộ ghi sổ 4.128 lượt" */
const UNITS_COUNTED = /\d (?:địa phương|xã|phường|huyện|quận|sở|thị trấn|cơ quan|đơn vị)[^;:.()\d]{0,50}$/
/** A bracket right behind visits that counts the people. */
const isPeopleIn = ({ quantity: { head, bracketed, left }, parent }: Scene): boolean =>
  head === 'nguoi' &&
  bracketed &&
  (left.length === 1 || (left.length === 2 && left[1]?.text === 'có')) &&
  (parent?.quantity.head === 'luot' || parent?.quantity.head === 'luotNguoi')

/** The words of a part in and right behind the number's phrase. */
const wordsBehind = ({ start, end }: Range, lower: string): string | undefined =>
  PART_WORDS.exec(upToStop(lower.slice(start, end + 40)))?.[0].trim()

/** "Chủ tịch UBND tỉnh tiếp 64 lượt/71 người/52 vụ việc": what is told beside visits is of the same receptions. */
function partOfVisits(scene: Scene, of: PartOf): string | null {
  const { before, quantity, all, index } = scene
  // "tiếp 25.985 người về 17.640 vụ việc", "đón 2.659 người, bằng 30% tổng số, nghe 459 vụ việc"
  const ofThose = /^(?:.* )?(?:, )?(?:về|bằng|trình bày|nêu|nghe)$/.test(wordsOf(quantity.left))
  const beside = ({ quantity: { head, bracketed } }: Scene) => head !== 'percent' && bracketed === quantity.bracketed
  const told = ofThose ? all.slice(0, index).findLast(beside) : undefined
  // "lãnh đạo tỉnh tiếp 176 lượt (có 148 người)"
  const visits = before ?? told ?? (isPeopleIn(scene) ? scene.parent : null)
  if (!visits || quantity.link === ';') return null
  return partOf(visits, { ...of, listed: false }) ?? partOfVisits(visits, of)
}

/** "đã xong 203/226 vụ việc phức tạp, đạt 89,8%", "Ban Tiếp công dân tỉnh tiếp 17 lượt, nhận 64 đơn": of the part told right before. */
function partOfLast({ quantity }: Scene, { indicator, last }: PartOf): string | null {
  if (!last) return null
  const rated = indicator.endsWith('_rate') && /_(?:resolved|under_jurisdiction)$/.test(last.indicator)
  const received = indicator === 'petitions_received' && RECEPTION.has(last.indicator)
  return rated || (received && AND_RECEIVED.test(wordsOf(quantity.left))) ? last.part : null
}
const AND_RECEIVED = /^,(?: và| cũng| đã)* (?:tiếp )?nhận(?: được)?$/

/** "Phần của các cơ quan phối hợp là 169 lượt; 05 lượt đoàn; 257 đơn" */
const OPENS_A_PART = /^[^\p{L}]*(?:riêng )?phần (?:việc )?của (?<whose>[^,;:()\d]{4,60}?) (?:là|có|gồm|tiếp|theo|\()/u

/** What makes a number a part: its own words, else its line's, else those of the visits that it stands beside. */
export function partHere(scene: Scene, of: PartOf, ofReception: boolean): string | null {
  const opened = OPENS_A_PART.exec(of.lower.slice(of.sentence.start, scene.quantity.start))?.groups?.whose
  if (opened) return opened.trim()
  const own = partOf(scene, of)
  if (own !== null && own !== UNSAID) return own
  return partOfLine(scene, of) ?? own ?? (ofReception ? partOfVisits(scene, of) : partOfLast(scene, of))
}
