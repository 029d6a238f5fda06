/** What stands around a quantity decides what it is: the stage of the work, the kinds of petitions, a change against another time. */
import type { Item } from './items'
import { addKind, KIND_TAGS, type Kinds, type Quantity } from './quantity'
import type { Tag } from './vocabulary'

/** A quantity with its surroundings understood. Rules read these. */
export interface Scene {
  quantity: Quantity
  index: number
  /** The quantity before it in the sentence, where nothing but a link stands between them. */
  before: Scene | null
  parent: Scene | null
  /** All scenes of the sentence. */
  all: readonly Scene[]
  /** The stage that governs the number, nearest first: its own phrase, the words behind, the words before, its list. */
  stage: Tag | null
  /** The nearest stage before the number, whatever follows it. */
  leftStage: Tag | null
  /** Kinds in the phrase or right before the number. */
  kinds: Kinds | null
  /** Kinds in force from earlier words: its list's head, the sentence's or the paragraph's topic. */
  topic: Kinds | null
  /** An amount of change ("giảm 07 lượt đoàn"), not a level. */
  change: 'up' | 'down' | null
  /** The number is set against another time's: "giảm 32% (540/802 lượt)". */
  compared: boolean
  /** A target or plan. */
  planned: boolean
  outcome: 'dung' | 'sai' | 'dungmotphan' | null
  has(...tags: Tag[]): boolean
  /** Whether one of the tags stands before the number, in its sentence. */
  after(...tags: Tag[]): boolean
}

const STAGES: ReadonlySet<Tag> = new Set<Tag>([
  'tiep',
  'nhan',
  'xuly',
  'dudieukien',
  'thieudieukien',
  'thamquyen',
  'ngoaithamquyen',
  'giaiquyet',
  'conlai',
  'chuyen',
  'phatsinh',
  'khangia',
  'trinhbay',
  'thuhoi',
  'trave',
  'doithoai',
])
const OUTCOMES: ReadonlySet<Tag> = new Set<Tag>(['dung', 'sai', 'dungmotphan'])
// What the words right behind the unit say of it outweighs what stands before.
const RIGHT_STAGES: ReadonlySet<Tag> = new Set<Tag>([
  'nhan',
  'xuly',
  'dudieukien',
  'thieudieukien',
  'thamquyen',
  'ngoaithamquyen',
  'giaiquyet',
  'conlai',
  'chuyen',
  'phatsinh',
  'khangia',
  'tiep',
])
const OWN_STAGES: readonly Tag[] = ['thieudieukien', 'ngoaithamquyen', 'dudieukien', 'thamquyen']

/** Scenes of one sentence. `inherited`: the topic kinds of the sentence before. */
export function readScenes(quantities: readonly Quantity[], inherited: Kinds | null): Scene[] {
  const scenes: Scene[] = []
  let topic = inherited
  let carried: Tag | null = null
  quantities.forEach((quantity, index) => {
    const scope = scopeOf(quantity)
    const before = (quantity.joined && scenes[index - 1]) || null
    const parent = quantity.parent === null ? null : (scenes[quantity.parent] ?? null)
    const label = labelKinds(quantity.left)
    topic = kindsOf(quantity.left) ?? topic
    const leftStage = nearest(scope, STAGES)
    const ownStage = OWN_STAGES.find(tag => quantity.own.has(tag)) ?? null
    const rightStage = stageBehind(quantity)
    const nextStage = stageOfNext(quantities, index)
    let stage =
      ownStage ??
      rightStage ??
      (leftStage ? null : nextStage) ??
      leftStage ??
      before?.stage ??
      parent?.stage ??
      (quantity.bracketed ? null : carried)
    const paired = quantity.whole !== null && (leftStage ?? carried) === 'giaiquyet'
    if (stage === 'thamquyen' && (paired || resolvedOf(scope))) stage = 'giaiquyet'
    const scene: Scene = {
      quantity,
      index,
      before,
      parent,
      all: scenes,
      stage,
      leftStage,
      kinds: quantity.kinds ?? label,
      topic: parent?.kinds ?? topic,
      change: changeOf(scope, before, quantity),
      compared: quantity.whole !== null && comparedIn(quantity, scenes),
      planned: scope.some(item => item.tag === 'kehoach') || (before?.planned ?? false),
      outcome: null,
      has: (...tags) => tags.some(tag => quantity.own.has(tag)),
      after: (...tags) => quantity.left.some(item => item.tag !== null && tags.includes(item.tag)),
    }
    scenes.push(scene)
    topic = quantity.kinds ?? topic
    if (leftStage) carried = leftStage
  })
  for (const scene of scenes) scene.outcome = outcomeOf(scene, scenes)
  return scenes
}

/** The words before the number that belong to it: inside its own bracket, behind the last full stop or semicolon. */
export function scopeOf(quantity: Quantity): readonly Item[] {
  let depth = 0
  for (let i = quantity.left.length - 1; i >= 0; i--) {
    const text = quantity.left[i]?.text
    if (text === ')') depth++
    else if (text === '(' && depth-- === 0) return quantity.left.slice(i + 1)
    else if (text === ';' && depth === 0) return quantity.left.slice(i + 1)
  }
  return quantity.left
}

function nearest(items: readonly Item[], tags: ReadonlySet<Tag>): Tag | null {
  return items.findLast(item => item.tag !== null && tags.has(item.tag))?.tag ?? null
}

/** A slash in brackets behind a change, or behind "cùng kỳ", parts this period's number from the last one's. */
function comparedIn(quantity: Quantity, scenes: readonly Scene[]): boolean {
  if (quantity.left.some(item => item.tag === 'cungky')) return true
  const before = scenes.at(-1)
  return quantity.bracketed && before?.quantity.head === 'percent' && before.change !== null
}

function stageBehind(quantity: Quantity): Tag | null {
  const item = quantity.right
    .slice(0, 5)
    .find(word => word.tag !== null && (STAGES.has(word.tag) || word.tag === 'danhsach' || word.tag === 'chiem'))
  if (item?.tag === 'danhsach') {
    const inside = quantity.right.find(word => word.tag === 'giaiquyet')
    return inside ? 'giaiquyet' : null
  }
  return item?.tag && RIGHT_STAGES.has(item.tag) ? item.tag : null
}

/** "14 vụ việc KN và 10 vụ việc TC thuộc thẩm quyền": what follows the last of a joined row is said of each. */
function stageOfNext(quantities: readonly Quantity[], index: number): Tag | null {
  const head = quantities[index]?.head
  for (let i = index + 1; i < Math.min(quantities.length, index + 6); i++) {
    const next = quantities[i]
    if (!next?.joined || next.link === ';' || next.head !== head || next.bracketed !== quantities[index]?.bracketed)
      return null
    const stage = OWN_STAGES.find(tag => next.own.has(tag)) ?? stageBehind(next)
    if (stage) return stage
  }
  return null
}

function resolvedOf(scope: readonly Item[]): boolean {
  const at = scope.findLastIndex(item => item.tag !== null && STAGES.has(item.tag))
  if (scope[at]?.tag !== 'giaiquyet') return false
  return scope.slice(at + 1).every(item => !/^(?:có|là|với|tổng|số|:|,)$/.test(item.text) && item.tag !== 'trongso')
}

function changeOf(scope: readonly Item[], before: Scene | null, quantity: Quantity): 'up' | 'down' | null {
  for (let i = scope.length - 1; i >= 0; i--) {
    const tag = scope[i]?.tag
    if (tag === 'tang') return 'up'
    if (tag === 'giam') return 'down'
    if (tag === 'toimuc' || (tag && STAGES.has(tag) && tag !== 'conlai')) return null
    if (scope[i]?.text === '(' || /^(?:có|là|còn|:)$/.test(scope[i]?.text ?? '')) {
      if (scope[i]?.text === 'là' || scope[i]?.text === ':') continue
      return null
    }
  }
  return before && !quantity.bracketed === !before.quantity.bracketed ? before.change : null
}

export function kindsOf(items: readonly Item[]): Kinds | null {
  return items.reduce<Kinds | null>(
    (kinds, item) => (item.tag && KIND_TAGS.has(item.tag) ? addKind(kinds, item.tag) : kinds),
    null,
  )
}

const LABEL_WORDS =
  /^(?:là|có|:|chỉ|được|mới|với|số|đã|thì|,|\(|\)|và|hành|chính|còn|trên|hơn|gần|lại|-|\/|hay|hoặc|lẫn|")$/
const LABEL_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'don',
  'vu',
  'giaiquyet',
  'dung',
  'sai',
  'dungmotphan',
  'thamquyen',
  'chiem',
  'toimuc',
  'nhan',
])

/** Kinds that label the number: "KN 38 đơn", "đơn kiến nghị là 17", "khiếu nại đúng 4 vụ việc". */
function labelKinds(left: readonly Item[]): Kinds | null {
  let kinds: Kinds | null = null
  for (let i = left.length - 1; i >= Math.max(0, left.length - 12); i--) {
    const item = left[i]
    if (!item) break
    if (item.tag && KIND_TAGS.has(item.tag)) kinds = addKind(kinds, item.tag)
    else if (item.tag ? !LABEL_TAGS.has(item.tag) : !LABEL_WORDS.test(item.text)) break
  }
  return kinds
}

/** Right, wrong or partly right: said in the phrase, right before the number, or behind the row that it stands in. */
function outcomeOf(scene: Scene, scenes: readonly Scene[]): Scene['outcome'] {
  const own = [...OUTCOMES].find(tag => scene.quantity.own.has(tag))
  if (own) return own as Scene['outcome']
  const label = scopeOf(scene.quantity)
    .slice(-6)
    .findLast(item => item.tag !== null && OUTCOMES.has(item.tag))
  if (label) return label.tag as Scene['outcome']
  const behind = outcomeBehind(scene.quantity)
  if (behind) return behind
  const next = scenes[scene.index + 1]
  const row = next?.quantity.joined && next.quantity.link !== ';' && next.quantity.head === scene.quantity.head
  if (row) {
    const said = [...OUTCOMES].find(tag => next.quantity.own.has(tag)) ?? outcomeBehind(next.quantity)
    if (said) return said as Scene['outcome']
  }
  return scene.quantity.joined && scene.quantity.link !== ';' ? (scenes[scene.index - 1]?.outcome ?? null) : null
}

/** "… 1 vụ việc, là tố cáo sai", "… 12 vụ TC có đúng một phần". */
function outcomeBehind(quantity: Quantity): Scene['outcome'] {
  const near = quantity.behind.slice(0, 5)
  const stop = near.findIndex(
    (item, i) => /^[;.(:]$/.test(item.text) || (item.text === ',' && near[i + 1]?.text !== 'là'),
  )
  const found = (stop < 0 ? near : near.slice(0, stop)).find(item => item.tag !== null && OUTCOMES.has(item.tag))
  return (found?.tag ?? null) as Scene['outcome']
}
