/** Numbers with a label each that add up to the one told before them: "540 mô hình: kinh tế 210, văn hóa 180, an ninh 150". */
import type { Indicator } from '../report'
import type { Scene } from './context'
import type { Claim } from './figure-rule'

/** What is told by level or field under no unit of its own; petitions and cases have indicators for their kinds. */
const TOLD_IN_PARTS: ReadonlySet<Indicator> = new Set([
  'skilful_models',
  'citizen_dialogues',
  'citizen_receptions',
  'citizens_received',
  'group_delegations',
])
/** Items before a number of a list, its label among them. */
const LONGEST_LABEL = 12
/** How many numbers back the one that they make up may stand. */
const REACH = 8

/** What the number is a part of, where it and those beside it make up just so many; null for any other number. */
export function sumOf({ all, index }: Scene, claims: ReadonlyMap<number, readonly Claim[]>): Claim | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const [whole, ...more] = claims.get(at) ?? []
    if (!whole || more.length > 0 || !TOLD_IN_PARTS.has(whole.indicator)) continue
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
  const labelled = scope.length <= LONGEST_LABEL && scope.some(({ kind }) => kind === 'word')
  return labelled && numeral.qualifier === 'exact' && (head === null || head === whole?.quantity.head)
}
