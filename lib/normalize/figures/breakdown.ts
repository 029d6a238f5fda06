/** Whether a number is one of those that make up a number told before it, by what they add up to and how they stand. */
import { isOtherEnd, type Scene } from './context'
import type { Numeral } from './items'
import { runAround } from './run-of-scenes'
import { STAGES } from './stage'

const OF_A_TIME = /(?<![a-zà-ỹ])(?:tháng|quý|năm|tuần) (?:\d|[ivx]+(?![a-z])|đầu)/
const MOST_BEFORE = 80
/** How many numbers may make up the one told before them: province, districts, communes, and one more. */
const MOST_PARTS = 4

/**
 * "tiếp 276 lượt …; huyện tiếp 98 lượt, các xã tiếp 178 lượt": one of the numbers that make the one told before them.
 * @param told what was told before of the same indicator
 */
export function breaksDown(scene: Scene, told: readonly Numeral[], lower: string): boolean {
  if (told.length === 0) return false
  const { all, index, quantity, change } = scene
  const before = lower.slice(Math.max(0, quantity.start - MOST_BEFORE), quantity.start)
  // "tháng 7 chỉ có 402 lượt; tháng 8 …": the numbers of other times.
  if (
    change !== null ||
    isOtherEnd(quantity, all[index - 1]) ||
    OF_A_TIME.test(before.slice(before.search(/[^.;\n]*$/)))
  )
    return false
  // "540 vụ việc được trình bày thì 471 vụ dính tới đất"
  const last = all[index - 1]?.quantity
  const ofThose = quantity.left.at(-1)?.text === 'thì' && last?.head === quantity.head
  if (ofThose && told.at(-1) === last.numeral && last.numeral.value > quantity.numeral.value) return true
  const run = labelledRun(scene)
  const first = run[0]?.quantity.start ?? 0
  const sumOfRun = run.reduce((sum, { quantity }) => sum + quantity.numeral.value, 0)
  if (run.length >= 3 && told.some(({ start, value }) => start < first && value >= sumOfRun)) return true
  const later = all.slice(index + 1).filter(scene => scene.change === null && scene.quantity.head === quantity.head)
  const row = [...told, ...[{ quantity }, ...later].map(scene => scene.quantity.numeral)].map(({ value }) => value)
  const at = told.length
  for (let whole = Math.max(0, at - MOST_PARTS); whole < at; whole++) {
    let sum = 0
    for (let last = whole + 1; last <= whole + MOST_PARTS && last < row.length; last++) {
      sum += row[last] ?? 0
      if (last >= at && last > whole + 1 && sum === row[whole]) return true
    }
  }
  return false
}

/** "nói về đất đai 287 lượt; bồi thường 41 lượt; nhà cửa 05 lượt": numbers of one kind with no more than a label each. */
function labelledRun({ all, index, quantity }: Scene): readonly Scene[] {
  const inRun = (scene: Scene | undefined): boolean =>
    scene !== undefined &&
    scene.quantity.head === quantity.head &&
    scene.quantity.head !== 'percent' &&
    scene.change === null &&
    !scene.quantity.whole &&
    !scene.quantity.bracketed &&
    scene.quantity.scope.length <= LONGEST_LABEL &&
    !scene.quantity.scope.some(({ tag }) => tag !== null && STAGES.has(tag))
  return runAround(all, index, inRun)
}
const LONGEST_LABEL = 10
