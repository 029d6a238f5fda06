/** Whether a number is what something changed by ("giảm 07 lượt đoàn"), not a level. */
import { WordSet } from '../vietnamese/dictionary'
import type { Item } from './items'
import type { Quantity } from './quantity'
import { STAGES } from './stage'

const LEVEL_WORDS = new WordSet('có còn (')
const TIME_OF_OTHER = /^(?:của|năm|hồi)$/
const FOR_EXAMPLE = /^(?:ví dụ|chẳng hạn)$/
/** How far before a number the word that makes it a change may stand. */
const CHANGE_REACH = 14

/** "(thêm 276 mô hình nếu đặt cạnh năm 2020)", not "ra mắt thêm 716 mô hình". */
function addsUp(quantity: Quantity, scope: readonly Item[], at: number): boolean {
  const before = scope[at - 1]
  const compared = (item: Item) => item.tag === 'cungky'
  return (
    !before || /^[(,]$|^nhưng$/.test(before.text) || quantity.right.some(compared) || scope.slice(0, at).some(compared)
  )
}

/** Whether the number is an amount of change ("giảm 07 lượt đoàn"): the nearest word that decides is a change, not a level. */
export function changeIn(quantity: Quantity): 'up' | 'down' | null | undefined {
  const { scope } = quantity
  // "cao hơn mức 88,1% của năm 2018", "giảm từ 1.500 lượt năm 2018 xuống …": the other time's level.
  if (/^(?:mức|từ|thành)$/.test(scope.at(-1)?.text ?? '')) return null
  // "tăng so với 640 lượt của năm 2009"
  if (scope.at(-1)?.text === 'so với' && TIME_OF_OTHER.test(quantity.behind[0]?.text ?? '')) return null
  // "Nghệ An ít hơn đôi chút, 2.655 mô hình", "tố cáo còn thấp hơn, 56%"
  if (scope.at(-1)?.text === ',' && /^(?:chút|hẳn|nhiều|xa|(?:thấp|ít|cao|nhiều) hơn)$/.test(scope.at(-2)?.text ?? ''))
    return null
  // "giảm 12 lượt so với năm 2021; trong đó TP Hạ Long 22 lượt": what the semicolon parts is broken down, not its change.
  const listed = scope[0]?.tag === 'danhsach' && quantity.left[quantity.left.indexOf(scope[0]) - 1]?.text === ';'
  // "; riêng năm 2019 giảm 137 lượt"
  if (listed && !/^(?:tang|giam)$/.test(scope.at(-1)?.tag ?? '')) return null
  // "như vậy tháng này hơn 16 lượt": more than the other time, not more than sixteen.
  const [time, more] = scope.slice(-2)
  if (more && /^(?:hơn|kém)$/.test(more.text) && /^(?:này|nay)$/.test(time?.text ?? ''))
    return more.text === 'hơn' ? 'up' : 'down'
  for (let i = scope.length - 1; i >= Math.max(0, scope.length - CHANGE_REACH); i--) {
    const item = scope[i]
    if (!item) continue
    const { tag } = item
    if (tag !== null) {
      if (tag === 'tang' || (tag === 'them' && addsUp(quantity, scope, i))) return 'up'
      if (tag === 'giam') return 'down'
      if (tag === 'toimuc' || (STAGES.has(tag) && tag !== 'conlai')) return null
    }
    // "Có nơi tiếp nhiều hơn hẳn, ví dụ xã Kỳ Phú 88 lượt"
    if (FOR_EXAMPLE.test(`${scope[i - 1]?.text} ${item.text}`)) return null
    // "có xu hướng tăng: 41 đoàn": behind the colon stands the level.
    if (i >= 3 && item.text === ':') return null
    if (LEVEL_WORDS.has(item)) return null
  }
  return undefined
}
