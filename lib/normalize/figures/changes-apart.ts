/** Changes told in a sentence of their own: "… tiếp 866 lượt. So với cùng kỳ năm trước giảm 146 lượt". */
import type { Range } from '../document'
import type { Indicator } from '../report'
import { BY_KIND, onlyOne } from '../rules/counting-petitions'
import { type Change, isAmount } from './changes'
import { kindsOf, type Scene } from './context'
import { family, type Head, headOf } from './phrase'
import type { Telling } from './read-block'

/** What a change of one unit is of, where no kind of petitions is named. */
const COUNTED_IN: Partial<Record<Head, Indicator>> = {
  luot: 'citizen_receptions',
  luotNguoi: 'citizens_received',
  nguoi: 'citizens_received',
  doandong: 'group_delegations',
  don: 'petitions_received',
}

/**
 * The changes of a sentence that tells no level before them, each with the one telling of its paragraph that it can be of.
 *
 * @param told what the paragraph told before the sentence, or the last one that told a figure
 * @param here what the sentence itself told
 */
export function changesApart(
  scenes: readonly Scene[],
  told: readonly Telling[],
  here: readonly Telling[],
  sentence: Range,
  lower: string,
): Map<Telling, Change> {
  const changes = new Map<Telling, Change>()
  if (told.length === 0 || !SETS_AGAINST.test(lower.slice(sentence.start, sentence.start + 90))) return changes
  // "tăng 15 lượt (72 lượt), giảm 2 đoàn (8 đoàn)": levels of the other time between.
  const first = here.find(({ otherTime }) => !otherTime)?.scene.index ?? scenes.length
  for (const scene of scenes.slice(0, first)) {
    const { start, end, numeral, head } = scene.quantity
    if (scene.change === null || scene.quantity.bracketed || !isAmount(scene, lower)) continue
    const indicator = indicatorOf(scene)
    const [telling, other] = told.filter(one => one.indicator === indicator && one.part === null && !one.otherTime)
    if (!telling || other || telling.change || changes.has(telling)) continue
    const amount = head === 'percent' ? null : numeral.value
    const percent = head === 'percent' ? numeral.value : null
    changes.set(telling, { start, end, direction: scene.change, percent, amount, sentence })
  }
  return changes
}

/** "So với cùng kỳ năm trước giảm 146 lượt", "So với tháng 1/2020, số lượt tiếp công dân giảm 46 lượt" */
const SETS_AGAINST = /^[^\p{L}]{0,4}(?:(?:như vậy|tính chung|theo đó),? )?(?:so|đối chiếu|so sánh) (?:với|cùng)/u

/** The indicator that a change names, by its unit or by the words before it. */
function indicatorOf({ quantity }: Scene): Indicator | undefined {
  const named = quantity.left.findLast(({ tag }) => tag !== null && headOf(tag) !== undefined)?.tag
  const unit = quantity.head === 'percent' || quantity.head === null ? (named ? headOf(named) : null) : quantity.head
  const counted = unit === 'luotNguoi' || unit === 'nguoi' ? unit : family(unit ?? null)
  const kind = onlyOne(quantity.kinds ?? kindsOf(quantity.scope))
  if (counted === 'don' && kind) return BY_KIND[kind]
  return counted ? COUNTED_IN[counted] : undefined
}
