/** What the numbers around one say of it: a rated pair, petitions of no stated kind, feedback among its parts. */
import type { Scene } from '../figures/context'
import type { Sentence } from '../figures/figure-rule'
import { type Item, wordsOf } from '../figures/items'
import { goesOnWithCases } from './counting-cases'
import { onlyOne } from './counting-petitions'

/** "thuộc thẩm quyền giải quyết 44/47 đơn, đạt 93,6%": the share says that the first were resolved. */
export function isRatedPair({ quantity: { numeral, whole }, all, index }: Scene): boolean {
  const rate = all[index + 1]
  // "52/55 vụ (94,5%)"
  const inBracket = rate?.quantity.bracketed && rate.quantity.left.length === 1
  if (!whole || rate?.quantity.head !== 'percent' || !(inBracket || rate.after('dat'))) return false
  return Math.abs((numeral.value / whole.value) * 100 - rate.quantity.numeral.value) <= 0.1
}

/** "Khiếu nại (đã giải quyết/thuộc thẩm quyền) | 19/24 | 26/31": pairs of a row whose label says what they are. */
export function labelledAsPair({ all, index }: Scene): boolean {
  for (const { quantity } of all.slice(0, index + 1).toReversed()) {
    if (RESOLVED_OF_ALL.test(wordsOf(quantity.scope))) return true
    if (quantity.scope.length < quantity.left.length) return false
  }
  return false
}
const RESOLVED_OF_ALL = /giải quyết(?: xong)? \/ (?:tổng số |số )?(?:vụ việc |vụ )?(?:phải giải quyết|thuộc thẩm quyền)/

/** "đơn" of no stated kind are cases only where the paragraph told of complaints and denunciations alone. */
export function unnamedPetitions(scene: Scene, sentence: Sentence): boolean {
  if (scene.kinds || (scene.topic && !scene.topic.feedback) || partsAreCases(scene)) return false
  if (scene.quantity.head === 'vu' || goesOnWithCases(scene)) return sentence.feedbackCases
  if (sentence.petitionsOfNoKind) return true
  return sentence.named === null || sentence.named.feedback
}

/** "154 đơn (143 đơn khiếu nại, 11 đơn tố cáo)": nothing else is among them. */
function partsAreCases(scene: Scene): boolean {
  let sum = 0
  for (const other of scene.all) {
    if (other.parent !== scene || other.quantity.head === 'percent') continue
    if (!onlyOne(other.kinds) || other.kinds?.feedback) return false
    sum += other.quantity.numeral.value
  }
  return sum === scene.quantity.numeral.value
}

/** Whether feedback is among what a number breaks down into. */
export function feedbackAmong(scene: Scene): boolean {
  return scene.all.some(other => other.parent === scene && other.kinds?.feedback)
}

/** "giải quyết 377 đơn (372 vụ việc)": the bracket says how many cases the petitions are. */
export function inCases({ all, index, kinds, quantity: { head, behind } }: Scene): boolean {
  const next = all[index + 1]
  const cases = next?.quantity.bracketed === true && next.quantity.head === 'vu' && next.kinds === null
  return head === 'don' && kinds === null && behind.length === 1 && behind[0]?.text === '(' && cases
}

/** Broken down, in the bracket behind it, into those of the time before and the new ones. */
export function isCarriedAndNew(scene: Scene): boolean {
  const [one, other] = scene.all.slice(scene.index + 1)
  if (!one?.quantity.bracketed || !other?.quantity.bracketed || scene.quantity.bracketed) return false
  const stages = [one.leftStage, other.leftStage]
  return (
    stages.includes('phatsinh') &&
    stages.some(stage => stage === 'chuyen' || stage === 'conlai') &&
    one.quantity.numeral.value + other.quantity.numeral.value === scene.quantity.numeral.value
  )
}

/** "Trong 55 vụ đã xong thì khiếu nại đúng 5 vụ" */
export const areResolvedRetold = ({ quantity: { left, right } }: Scene): boolean =>
  /^trong(?: số)?$/.test(left.at(-1)?.text ?? '') &&
  (right.some(item => item.tag === 'giaiquyet') || /^(?:ấy|này|đó|kia)$/.test(right[0]?.text ?? ''))

/** "10 đơn chưa qua giải quyết, 15 đơn đã có quyết định lần đầu": the state in which petitions come in. */
export const answeredBefore = (right: readonly Item[]): boolean =>
  right.some(item => item.tag === 'giaiquyet') && /lần(?: (?:đầu|hai)|$)|nhiều lần|cuối cùng/.test(wordsOf(right))

/** "214/266 vụ việc (khiếu nại 200 vụ, tố cáo 66 vụ)": the bracket breaks down all that there were, not those resolved. */
export function isOfTheWhole(scene: Scene): boolean {
  const { parent, quantity } = scene
  if (!parent?.quantity.whole || quantity.whole) return false
  let sum = 0
  for (const other of scene.all)
    if (other.parent === parent && other.quantity.head !== 'percent') sum += other.quantity.numeral.value
  return sum === parent.quantity.whole.value && sum !== parent.quantity.numeral.value
}

/** "đã giải quyết 44 vụ (cấp tỉnh 08, cấp xã 36). Kết luận: đúng 05; sai 33": outcomes of the resolved told right before. */
export function opensConclusion({ quantity: { head, left }, index }: Scene, { told }: Sentence): boolean {
  if (head !== null || index > 0 || !CONCLUDED.test(wordsOf(left))) return false
  return told.slice(-4).some(made => made.indicator.endsWith('s_resolved'))
}
const CONCLUDED = /^[- ]*(?:kết luận|kết quả|phân tích)(?: giải quyết)? : (?:đúng|sai)/

/** Whether what a number is of was told as resolved, and not as all that were to be. */
export function isOfResolved({ leftStage, all, quantity: { whole } }: Scene, { told }: Sentence): boolean {
  // Rows of pairs, each of a place of its own.
  if (all.filter(({ quantity }) => quantity.whole !== null).length > 2) return false
  // "Giải quyết 38 đơn khiếu nại, tố cáo [title] … giải quyết được 10/38 đơn": of those to resolve, whatever the headline says.
  if (leftStage === 'giaiquyet') return false
  const same = whole === null ? [] : told.filter(made => made.numeral.value === whole.value)
  return (
    same.some(made => made.indicator.endsWith('_resolved')) &&
    !same.some(made => made.indicator.endsWith('_under_jurisdiction'))
  )
}

const ALL_FOUND =
  /^(?:[^;.,]{0,30} )?, (?:(?:cả hai|tất cả|đều|đã|được|cùng) )*(?:(?:kết luận|xác định)(?: là)?|đều(?: là)?) (?:(?:đơn |nội dung )?(?:khiếu nại|tố cáo|kn|tc)(?: là)? )?(?<how>đúng một phần|có đúng,? có sai|đúng|sai)(?: sự thật| toàn bộ)?(?= ?[.;]|$)/
const HOW: Readonly<Partial<Record<string, 'dung' | 'sai'>>> = { đúng: 'dung', sai: 'sai' }

/** "giải quyết 03 vụ khiếu nại, đều kết luận khiếu nại sai": what all of them were found. */
export function allFound({ quantity: { behind } }: Scene): NonNullable<Scene['outcome']> | null {
  const how = ALL_FOUND.exec(wordsOf(behind))?.groups?.how
  return how === undefined ? null : (HOW[how] ?? 'dungmotphan')
}

/** What is being worked on is not settled. */
export const UNDER_WAY = /^(?:thì |vẫn |còn )?đang (?:được )?(?:xác minh|thẩm tra|xem xét|xử lý|giải quyết|làm rõ)/
/** "còn 214 vụ việc thuộc thẩm quyền chưa xong" */
export const NOT_DONE =
  /^(?:thì |vẫn |còn )?chưa (?:được )?(?:giải quyết |xử lý )?(?:xong|dứt điểm|giải quyết|xem xét|thụ lý)(?![a-zà-ỹ])/
/** Said of the number before it: another does not follow. */
export const STILL_OPEN =
  /^, (?:hiện |hiện nay )?(?:vẫn )?(?:đang|còn) (?:được )?(?:xác minh|thụ lý|xem xét|giải quyết|trong)(?: [^,;\d]*)?$/
