/** Numbers with a label each that add up to the one told before them: "540 mô hình: kinh tế 210, văn hóa 180, an ninh 150". */
import type { Scene } from './context'
import type { Claim } from './figure-rule'
import { wordsOf } from './items'
import { KIND_TAGS, OUTCOMES } from './phrase'
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
    let sum = 0
    for (let part = at + 1; sum < whole.numeral.value && isPart(all[part], all[at]); part++) {
      sum += all[part]?.quantity.numeral.value ?? 0
      if (sum === whole.numeral.value && part > at + 1 && part >= index) return whole
    }
  }
  return null
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
const namesWork = ({ quantity: { scope, kinds } }: Scene): boolean =>
  kinds !== null ||
  scope.some(
    ({ tag }) => tag !== null && (KIND_TAGS.has(tag) || OUTCOMES.has(tag) || (STAGES.has(tag) && tag !== 'tiep')),
  )

/** Whether a number's label says when its petitions or cases came in. */
export const isOfAnAge = ({ quantity }: Scene): boolean => OF_AN_AGE.test(wordsOf(quantity.scope))
