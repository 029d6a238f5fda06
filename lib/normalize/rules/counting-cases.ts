/** Which numbers count cases, and of which kind: complaints, denunciations, or both together. */
import type { Scene } from '../figures/context'
import { wordsOf } from '../figures/items'
import type { Kinds } from '../figures/phrase'
import type { Indicator } from '../report'
import { onlyOne } from './counting-petitions'

export type Side = 'complaint' | 'denunciation' | 'both'

/** Cases within an office's jurisdiction, by their kind. */
export const UNDER: Record<Side, Indicator> = {
  complaint: 'complaints_under_jurisdiction',
  denunciation: 'denunciations_under_jurisdiction',
  both: 'cases_under_jurisdiction',
}
/** Petitions received, by their kind. */
export const RECEIVED: Record<Side, Indicator> = {
  complaint: 'complaint_petitions',
  denunciation: 'denunciation_petitions',
  both: 'petitions_received',
}
/** Cases resolved, by their kind. */
export const RESOLVED: Record<Side, Indicator> = {
  complaint: 'complaints_resolved',
  denunciation: 'denunciations_resolved',
  both: 'cases_resolved',
}

/** Which cases the kinds make, or null where feedback is among them. */
export function sideOf(kinds: Kinds | null): Side | null {
  if (!kinds || (kinds.complaint && kinds.denunciation && !kinds.feedback)) return 'both'
  if (kinds.feedback) return null
  return kinds.complaint ? 'complaint' : 'denunciation'
}

/** The kind of cases that an indicator is of. */
export const sideOfIndicator = (indicator: Indicator): Side =>
  indicator.startsWith('complaints') ? 'complaint' : indicator.startsWith('denunciations') ? 'denunciation' : 'both'

/** "số vụ việc thuộc thẩm quyền: 25; đã giải quyết 22": a bare number of the cases before it. */
export function goesOnWithCases({ all, index, leftStage, quantity }: Scene): boolean {
  const last = all[index - 1]
  if (quantity.head !== null || leftStage !== 'giaiquyet' || !last) return false
  const { head } = last.quantity
  // "27 vụ tố cáo phải xem xét; kết luận được 24"
  const ofKind = head === 'vu' && last.kinds !== null && !last.outcome && last.stage !== 'giaiquyet'
  // "87 khiếu nại thuộc thẩm quyền …; các đơn vị giải quyết được 85"
  const counts = head === 'vu' || head === 'don' || (head === null && last.kinds !== null)
  return ofKind || (counts && last.stage === 'thamquyen')
}

/** "phải thi hành 923.500 việc", "Tòa án thụ lý 1.877 vụ": judgments carried out and a court's cases, unless complaints are named. */
export function countsCourtWork({ kinds, all, index }: Scene): boolean {
  if (kinds !== null) return false
  const court = all.slice(0, index + 1).some(({ quantity: { left } }) => {
    return left.some(item => item.text === 'tòa') && left.some(item => item.text.includes('thụ lý'))
  })
  return (
    court || all.some(({ quantity: { left, kinds: named } }) => !named && left.some(item => item.tag === 'thihanh'))
  )
}

/** Whether a number counts cases, said by its unit, by its kinds, or by the cases before it. */
export const countsCases = (scene: Scene): boolean => {
  const { head } = scene.quantity
  for (let i = 0; i < scene.index; i++) if (scene.all[i]?.quantity.own.includes('vuan')) return false
  if (goesOnWithCases(scene)) return true
  if (countsCourtWork(scene)) return false
  return head === 'vu' || head === 'don' || (head === null && (scene.kinds !== null || scene.quantity.whole !== null))
}

/** "nhận 20.451 đơn khiếu nại, 8.592 đơn tố cáo, giải quyết được 7.677 vụ việc": of both. */
function bothInRow({ all, index }: Scene): boolean {
  const [one, other] = all
    .slice(0, index)
    .filter(({ quantity }) => quantity.head !== 'percent')
    .slice(-2)
  const counts = ({ quantity: { head } }: Scene) => head === 'don' || head === 'vu'
  const kinds = [one, other].map(scene => (scene && counts(scene) ? onlyOne(scene.kinds) : null))
  return kinds[0] === 'complaint' && kinds[1] === 'denunciation'
}

/** "44/50 vụ việc (khiếu nại 40 vụ, tố cáo 10 vụ)" under a title of complaints alone. */
function breaksIntoBoth(scene: Scene): boolean {
  const kinds = scene.all.slice(scene.index + 1).map(other => (other.parent === scene ? onlyOne(other.kinds) : null))
  return kinds.includes('complaint') && kinds.includes('denunciation')
}

/** "Tổng hợp chung: 55/59 vụ": behind lines of each kind. */
const OF_BOTH = /(?:^|[ ;.])(?:tổng hợp chung|cộng chung|tính chung cả hai|chung cả hai|cả hai loại)(?: |$)/

/** Cases of unstated kind take their topic's; where the topic is petitions of all kinds, cases are complaints and denunciations. */
export function kindsFor(scene: Scene): Kinds | null {
  if (scene.kinds) return scene.kinds
  if (breaksIntoBoth(scene)) return null
  if (scene.quantity.head === 'vu' && scene.leftStage === 'giaiquyet' && bothInRow(scene)) return null
  if (scene.quantity.head === 'vu' && OF_BOTH.test(wordsOf(scene.quantity.scope))) return null
  // "tính cả kiến nghị …, là 585 đơn/279 vụ việc": the cases are of the petitions before the slash.
  const told = scene.quantity.link === '/' && scene.before ? scene.before : scene
  const own = told.quantity.left.some(item => item.tag === 'kiennghi')
  return scene.topic?.feedback && scene.quantity.head === 'vu' && !own ? null : scene.topic
}
