/** Numbers with a label each that add up to the one told before them: "540 mô hình: kinh tế 210, văn hóa 180, an ninh 150". */
import type { Indicator } from '../report'
import type { Scene } from './context'
import type { Claim } from './figure-rule'
import { wordsOf } from './items'
import { KIND_TAGS, OUTCOMES } from './phrase'
import { runAround } from './run-of-scenes'
import { STAGES } from './stage'

/** "kỳ trước chuyển sang 41 vụ, phát sinh trong năm 277 vụ": parts by their age, whatever else such words mean. */
const OF_AN_AGE =
  /(?:kỳ|năm|quý|tháng) trước(?: (?:chuyển|mang|gối|để))?|tồn (?:cũ|từ|của)|phát sinh (?:mới|trong|năm)|(?:tiếp nhận|nhận|thụ lý)? ?(?:mới|trong (?:kỳ|năm|quý|tháng))/
/** Items before a number of a list, its label among them. */
const LONGEST_LABEL = 12
/** How many numbers back the one that they make up may stand. */
const REACH = 8

/** What the number is a part of, where it and those beside it make up just so many; null for any other number. */
export function sumOf({ all, index }: Scene, claims: ReadonlyMap<number, readonly Claim[]>): Claim | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const [whole, ...more] = claims.get(at) ?? []
    if (!whole || more.length > 0 || whole.indicator.endsWith('_rate')) continue
    // "4.016 lượt (năm 2020: 6.877), trong đó cấp huyện 2.190, cấp xã 1.826": what a bracket sets beside the whole is no part of it.
    let behind = at + 1
    if (makesUp(all, at, behind, index, whole.numeral.value)) return whole
    while (behind < index && all[behind]?.quantity.bracketed) behind++
    if (behind > at + 1 && makesUp(all, at, behind, index, whole.numeral.value)) return whole
  }
  return null
}

/** Whether the numbers from one place on, up to the one asked for or behind it, make up a value. */
function makesUp(all: readonly Scene[], at: number, from: number, index: number, value: number): boolean {
  let sum = 0
  for (let part = from; sum < value && isPart(all[part], all[at]); part++) {
    sum += all[part]?.quantity.numeral.value ?? 0
    if (sum === value) return part > from && part >= index && from <= index
  }
  return false
}

function isPart(scene: Scene | undefined, whole: Scene | undefined): boolean {
  if (!scene || scene.change !== null || scene.compared || scene.quantity.whole) return false
  const { head, scope, numeral } = scene.quantity
  const labelled =
    scope.length <= LONGEST_LABEL &&
    scope.some(({ kind }) => kind === 'word') &&
    (isOfAnAge(scene) || !namesWork(scene))
  return labelled && numeral.qualifier === 'exact' && (head === null || head === whole?.quantity.head)
}

/** Kinds, outcomes and stages have indicators of their own. */
const namesWork = (scene: Scene): boolean =>
  namesKinds(scene) ||
  scene.quantity.scope.some(({ tag }) => tag !== null && (OUTCOMES.has(tag) || (STAGES.has(tag) && tag !== 'tiep')))

/** Whether a number's label says when its petitions or cases came in. */
export const isOfAnAge = ({ quantity }: Scene): boolean => OF_AN_AGE.test(wordsOf(quantity.scope))

/**
 * "giải quyết 521/588 vụ: cấp tỉnh 71/84 vụ, cấp huyện 302/341 vụ, cấp xã 148/163 vụ": what the resolved and what they are of count,
 * where a run of pairs makes up two numbers told before it; null for any other pair.
 */
export function pairSumOf(
  { all, index }: Scene,
  told: readonly Claim[],
): { resolved: Indicator; under: Indicator } | null {
  const isPair = (scene: Scene | undefined) =>
    scene !== undefined &&
    scene.quantity.whole !== null &&
    !scene.compared &&
    scene.change === null &&
    !namesKinds(scene)
  const run = runAround(all, index, isPair)
  if (run.length < 2) return null
  const [done, ofAll] = run.reduce(
    ([part, whole], { quantity }) => [part + quantity.numeral.value, whole + (quantity.whole?.value ?? 0)],
    [0, 0],
  )
  const counted = (end: string, value: number) =>
    told.findLast(({ indicator, numeral }) => indicator.endsWith(end) && numeral.value === value)?.indicator
  const [resolved, under] = [counted('_resolved', done), counted('_under_jurisdiction', ofAll)]
  return resolved && under && resolved.split('_')[0] === under.split('_')[0] ? { resolved, under } : null
}

const namesKinds = ({ quantity: { scope, kinds } }: Scene): boolean =>
  kinds !== null || scope.some(({ tag }) => tag !== null && KIND_TAGS.has(tag))

/** "06 lượt công dân: 02 trường hợp về đất, 03 trường hợp về giá, 01 trường hợp đòi nợ": what the visits told before them were about. */
export function breaksVisitsDown({ all, index }: Scene, claims: ReadonlyMap<number, readonly Claim[]>): boolean {
  const isCase = (scene: Scene | undefined) => scene?.quantity.head === 'vu' && !scene.quantity.whole && !scene.change
  const run = runAround(all, index, isCase)
  const visits = claims.get((run[0]?.index ?? 0) - 1)?.find(({ indicator }) => indicator === 'citizen_receptions')
  const sum = run.reduce((total, { quantity }) => total + quantity.numeral.value, 0)
  return run.length > 1 && visits?.numeral.value === sum
}
