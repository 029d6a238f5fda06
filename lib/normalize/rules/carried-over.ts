/** Petitions and cases carried over from the time before: a part of what came in, or of what was to be resolved. */
import type { Scene } from '../figures/context'
import type { Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import type { Indicator } from '../report'

const BEFORE =
  /(?:(?:kỳ|năm|quý|tháng) (?:trước|[ivx]{1,4}|\d{1,4})|cũ|tồn)(?: [^,;:()]{0,24})? (?:chuyển|mang|gối) (?:sang|qua)(?: là| có)?$/
const BEHIND =
  /^(?:tồn )?(?:từ |của )?(?:kỳ|năm|quý|tháng) (?:trước|[ivx]{1,4})[^,;()]{0,10} (?:chuyển|mang|gối) (?:sang|qua)/
const MAY_BE_CARRIED = /_(?:received|petitions|under_jurisdiction)$/

/** "23 vụ việc khiếu nại (20 vụ việc từ kỳ trước chuyển sang)", "kỳ trước chuyển sang 442 đơn, trong kỳ tiếp nhận 1.621 đơn": the indicator that they are a part of. */
export function carriedOver(scene: Scene, { claims }: Sentence): Indicator | null {
  const { scope, behind, head } = scene.quantity
  if (!BEFORE.test(wordsOf(scope)) && !BEHIND.test(wordsOf(behind.slice(0, 8)))) return null
  const whole = scene.parent ?? scene.before
  const indicator = whole && claims.get(whole.index)?.[0]?.indicator
  if (indicator) return MAY_BE_CARRIED.test(indicator) ? indicator : null
  const next = scene.all[scene.index + 1]
  return head === 'don' && next?.quantity.head === 'don' && next.stage === 'nhan' ? 'petitions_received' : null
}
