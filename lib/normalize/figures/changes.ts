/**
 * Changes told beside a figure ("tiếp 866 lượt, tăng 9,3% so với cùng kỳ", "05 lượt đoàn (giảm 07 lượt đoàn)"). A change
 * goes to a figure only where no other could be meant: a wrong comparison misleads, a missing one does not.
 */
import { startingIn } from '../by-place'
import type { Range } from '../document'
import type { PeriodMention } from '../metadata'
import { yearsBefore } from '../related-periods'
import type { Comparison, Period } from '../report'
import type { Scene } from './context'
import { family, type Head } from './phrase'
import type { Telling } from './read-block'
import { rowBefore } from './run-of-scenes'

export interface Change extends Range {
  direction: Comparison['direction']
  percent: number | null
  amount: number | null
  /** The sentence that tells it, where that is not its figure's. */
  sentence?: Range
}

/** The changes told of the tellings of one train, first to last. */
export function changesOf(tellings: readonly Telling[], scenes: readonly Scene[], lower: string): Map<Telling, Change> {
  const changes = new Map<Telling, Change>()
  const claimed = new Map<Scene, Telling[]>()
  const told = new Map<Scene, Telling>()
  for (const telling of tellings) claimed.set(telling.scene, [...(claimed.get(telling.scene) ?? []), telling])
  for (const scene of scenes) {
    if (scene.change === null || claimed.has(scene) || !isAmount(scene, lower)) continue
    // "tăng 120 lượt (5,4%)": the bracket tells the same change once more.
    const again = scene.quantity.bracketed && scene.parent?.change ? told.get(scene.parent) : undefined
    const telling = again ?? toldOf(scene, scenes, claimed, lower)
    if (!telling) continue
    told.set(scene, telling)
    const { start, end, numeral, head } = scene.quantity
    const points = head === 'percent' && telling.scene.quantity.head === 'percent'
    const known = changes.get(telling)
    const change = known ?? { start, end, direction: scene.change, percent: null, amount: null }
    if (change.direction !== scene.change) continue
    if (head === 'percent' && !points) change.percent ??= numeral.value
    else change.amount ??= numeral.value
    changes.set(telling, { ...change, end })
  }
  for (const telling of tellings) {
    if (changes.has(telling) || claimed.get(telling.scene)?.length !== 1) continue
    const { end } = telling.words
    const same = SAME.exec(lower.slice(end, end + 60))
    if (same)
      changes.set(telling, { start: end, end: end + same[0].length, direction: 'same', percent: null, amount: null })
  }
  return changes
}

const SAME =
  /^[ ,(]{0,3}(?:bằng(?: với)?|ngang(?: bằng)?(?: với)?|tương đương(?: (?:so )?với)?|không (?:tăng|đổi|thay đổi|tăng,? không giảm) so với) (?=cùng kỳ|năm (?:trước|ngoái|20)|quý|tháng)/
const NO_PERIOD = /so với (?:kế hoạch|chỉ tiêu|mục tiêu|mức|bình quân|yêu cầu|nghị quyết|quy định)/
/** "(năm 2024 cao hơn 28%)": of the other time, the other way round. */
const OTHER_WAY = /(?:^|[(,;]) ?(?:cùng kỳ|năm|quý|tháng|\d+ tháng)[^,;()]{0,30}(?:cao|nhiều|thấp|ít|tăng|giảm|hơn|kém)/

/** An amount of change, not one end of it ("tăng từ 120 lên 150"), a multiple ("gấp 2 lần") or a distance from a target. */
export function isAmount(scene: Scene, lower: string): boolean {
  const { quantity } = scene
  const words = lower.slice(quantity.left[0]?.start ?? quantity.start, quantity.start)
  if (quantity.numeral.qualifier === 'about' || quantity.whole) return false
  if (/(?:từ|gấp|từ mức) ?$/.test(words) || /gấp|chỉ tiêu|kế hoạch|mục tiêu/.test(words) || OTHER_WAY.test(words))
    return false
  const behind = lower.slice(quantity.numeral.start, quantity.end + 40)
  return !/^[\d.,]+ lần/.test(behind) && !NO_PERIOD.test(behind)
}

/** The telling that a change is of; undefined where none or several could be meant. */
function toldOf(
  change: Scene,
  scenes: readonly Scene[],
  claimed: ReadonlyMap<Scene, readonly Telling[]>,
  lower: string,
): Telling | undefined {
  const { head } = change.quantity
  const written = head === 'percent' ? namedBehind(change) : head
  const named = family(written)
  const row: Scene[] = []
  for (let i = change.index - 1; i >= 0 && row.length < 3; i--) {
    const scene = scenes[i]
    if (!scene) break
    if (isParted(scenes[i + 1])) break
    if (scene.change !== null) continue
    // A bracket in between explains what stands before it.
    if (scene.quantity.bracketed && !change.quantity.bracketed) continue
    // "16 đoàn với 338 người, giảm 28 đoàn": of the delegations, past their people.
    if (!claimed.has(scene) && named === 'doandong' && /^(?:nguoi|luot|luotNguoi)$/.test(scene.quantity.head ?? ''))
      continue
    if (!claimed.has(scene)) break
    row.push(scene)
    const last = scene.before ?? (isAbout(scene) ? scenes[i - 1] : null) ?? null
    const linked = last !== null && scene.quantity.link !== ';' && claimed.has(last)
    // "tiếp 2.120 lượt với 3.314 công dân (tăng 537 lượt so với năm 2015)": of the visits, whatever the bracket stands behind.
    const ofAnother = named !== null && named !== family(scene.quantity.head)
    if (!linked || (change.quantity.bracketed && change.parent === scene && !ofAnother)) break
  }
  // "138 lượt đoàn đông người, giảm 63 lượt": of the delegations, counted by their visits.
  const visitsTold = rowBefore(scenes, change.index).some(
    one => claimed.has(one) && family(one.quantity.head) === 'luot',
  )
  const ofTheirVisits = ({ quantity: { head, numeral, end } }: Scene) =>
    named === 'luot' && !visitsTold && family(head) === 'doandong' && lower.slice(numeral.start, end).includes('lượt')
  const fit = named ? row.filter(scene => family(scene.quantity.head) === named || ofTheirVisits(scene)) : row
  const exact = named ? fit.filter(scene => scene.quantity.head === written) : []
  const [chosen, other] = exact.length === 1 ? exact : fit
  // "tiếp 866 lượt/964 lượt người, tăng 5%": of which is not said.
  if (!chosen || other) return undefined
  const tellings = claimed.get(chosen) ?? []
  const [telling] = tellings
  // "214 cuộc, trong đó cấp huyện 26 cuộc, cấp xã 188 cuộc, tăng 31 cuộc": of the last part, or of all?
  const ofTotal = (scene: Scene) =>
    claimed.get(scene)?.some(({ indicator, part }) => indicator === telling?.indicator && part === null)
  const endsParts = telling?.part != null && !change.quantity.bracketed && rowBefore(scenes, chosen.index).some(ofTotal)
  return tellings.length === 1 && !endsParts ? telling : undefined
}

/** "1.356 lượt với 1.512 người về 1.102 vụ việc" */
const isAbout = ({ quantity: { left } }: Scene): boolean => left.length === 1 && left[0]?.text === 'về'

/** Behind a semicolon other things are told, but "; so với cùng kỳ tăng 144 lượt, 96 người". */
function isParted(scene: Scene | undefined): boolean {
  const { left = [] } = scene?.quantity ?? {}
  const at = left.findLastIndex(({ text }) => text === ';' || text === '.')
  return at >= 0 && !(left[at]?.text === ';' && left[at + 1]?.tag === 'cungky')
}

/** "tăng 14,5% về số lượt": what the share is of. */
function namedBehind(change: Scene): Head | null {
  const words = change.quantity.right.slice(0, 4)
  const at = words.findIndex(item => item.text === 'số' || item.text === 'về' || item.text === 'lượng')
  if (at < 0) return null
  const unit = words.slice(at).find(item => item.tag !== null)?.tag
  return unit === 'luot' ||
    unit === 'nguoi' ||
    unit === 'don' ||
    unit === 'vu' ||
    unit === 'doandong' ||
    unit === 'luotNguoi'
    ? unit
    : null
}

/** The time that a change is counted against: named with it, before another number. */
export function comparisonOf(
  change: Change,
  mentions: readonly PeriodMention[],
  own: Period | null,
  sentence: Range,
): Comparison {
  const { direction, percent, amount } = change
  const beside = { start: Math.max(sentence.start, change.start - 45), end: Math.min(sentence.end, change.end + 45) }
  const told = startingIn(mentions, { start: sentence.start, end: change.start })
  // "tăng 37,5% so với năm 2022, với 433.832 người (tăng 41,8%)": set against the time named before, where no other is since.
  const last = told.at(-1)
  const near = startingIn(mentions, beside).find(mention => mention.comparison) ?? (last?.comparison ? last : undefined)
  const named = near?.period ?? null
  // "cùng kỳ" is the same part of an earlier year, whatever time was told last before it.
  const label = named?.label.toLowerCase() ?? ''
  const samePart = own && named && /cùng (?:kỳ|kì|thời điểm)/.test(label)
  const years = samePart ? (/năm (?:trước|ngoái)/.test(label) ? 1 : yearOf(own) - yearOf(named)) : 0
  const against = own && named && years > 0 ? { ...yearsBefore(own, years), label: named.label } : named
  const earlier = against !== null && (own === null || against.start < own.start)
  return { direction, percent, amount, against: earlier ? against : null }
}

const yearOf = ({ end }: Period): number => Number(end.slice(0, 4))
