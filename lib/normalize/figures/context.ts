/** A quantity with its surroundings understood: its stage, the kinds of petitions, change, comparison, plan, outcome. */
import { WordSet } from '../vietnamese/dictionary'
import { changeIn } from './amount-of-change'
import { endsLine, type Item, wordsOf } from './items'
import { addKind, isQualifier, KIND_TAGS, type Kinds, MOST_OF_ALL, OUTCOMES } from './phrase'
import { behindBracket, type Quantity } from './quantity'
import { namesStage, readStages } from './stage'
import { type Tag, tagSet } from './vocabulary'

export interface Scene {
  quantity: Quantity
  index: number
  /** The quantity before it in the sentence, where nothing but a link stands between them. */
  before: Scene | null
  parent: Scene | null
  /** All scenes of the sentence. */
  all: readonly Scene[]
  stage: Tag | null
  leftStage: Tag | null
  /** Kinds in the phrase, right before the number or said of it ("8 đơn là tố cáo"). */
  kinds: Kinds | null
  /** Kinds in force from earlier words: its list's head, the sentence's or the paragraph's topic. */
  topic: Kinds | null
  /** An amount of change ("giảm 07 lượt đoàn"), not a level. */
  change: 'up' | 'down' | null
  /** The number is set against another time's: "giảm 32% (540/802 lượt)". */
  compared: boolean
  /** A target or plan, a number of each ("mỗi phường 5 mô hình") or an average. */
  planned: boolean
  outcome: 'dung' | 'sai' | 'dungmotphan' | null
  /** Whether its own phrase has one of the tags. */
  has(...tags: Tag[]): boolean
  /** Whether one of the tags stands between the quantity before and its number. */
  after(...tags: Tag[]): boolean
}

const STOPS = new WordSet('; . ( :')
const EACH = new WordSet('mỗi từng')
const EACH_ONE = new WordSet('mỗi')
/** "tỉnh từng đối thoại 211 cuộc": once, not each. */
const DONE = tagSet('doithoai tiep nhan giaiquyet xuly')
function tellsPast(scope: readonly Item[]): boolean {
  const [word, verb] = scope.slice(-2)
  return word?.text === 'từng' && verb?.tag != null && DONE.has(verb.tag)
}
const isEach = (item: Item | undefined): boolean => item !== undefined && EACH.has(item)

/** Scenes of one sentence. `inherited`: the kinds that the sentences or the heading before were about. */
export function readScenes(quantities: readonly Quantity[], inherited: Kinds | null): Scene[] {
  const scenes: Scene[] = []
  let topic = inherited
  let outside: Kinds | null | undefined
  let carried: Tag | null = null
  let [itemStage, parallel]: (Tag | null)[] = [null, null]
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]
    if (!quantity) continue
    const { scope } = quantity
    // Behind a bracket the row goes on with what stands before it, not with what the bracket holds.
    const closes = behindBracket(quantity.left) > 0
    const beside = closes
      ? scenes.findLast(scene => scene.quantity.bracketed === quantity.bracketed)
      : scenes[index - 1]
    const before = (quantity.joined && beside) || null
    const parent = quantity.parent === null ? null : (scenes[quantity.parent] ?? null)
    if (scope.length < quantity.left.length && !quantity.bracketed) [parallel, itemStage] = [itemStage ?? null, null]
    const earlier = {
      before: before && { stage: before.stage, own: before.quantity.own, head: before.quantity.head },
      parent,
      parallel: parallel ?? null,
      carried,
    }
    const { stage, left } = readStages(quantities, index, earlier)
    const ownTopic = kindsNamed(quantity.left)
    // What a bracket breaks down into ("(KN 150 vụ, TC 38 vụ)") ends with it.
    if (quantity.bracketed) {
      if (outside === undefined) outside = topic
    } else if (outside !== undefined) [topic, outside] = [outside, undefined]
    topic = ownTopic ?? topic
    // "tăng 120 đơn (5,2%)": a bracket behind a change tells it once more.
    const next = quantities[index + 1]
    // "tăng 12% (2.454 lượt/2.191 lượt)": this time's level and the last one's.
    const levels = next?.link === '/' && next.head === quantity.head
    const again = quantity.left.length === 1 && quantity.bracketed && quantity.left[0]?.text === '(' && !levels
    const own = changeIn(quantity)
    const change = own === undefined && again ? (scenes[index - 1]?.change ?? undefined) : own
    scenes.push({
      quantity,
      index,
      before,
      parent,
      all: scenes,
      stage,
      leftStage: left,
      kinds:
        quantity.kinds ??
        labelKinds(quantity.left) ??
        kindsSaid(quantity) ??
        kindsOfCases(quantity, quantities[index + 1]) ??
        (isOtherEnd(quantity, scenes[index - 1]) ? (scenes[index - 1]?.kinds ?? null) : null),
      topic: ownTopic ?? parent?.kinds ?? topic,
      change:
        change === undefined
          ? before && before.quantity.bracketed === quantity.bracketed && quantity.link !== ';'
            ? before.change
            : null
          : change,
      compared: quantity.whole !== null && comparedIn(quantity, scenes),
      planned:
        plannedIn(scope, quantity.head === 'percent') ||
        (isEach(scope[scope.length - 2]) && !tellsPast(scope)) ||
        ((scenes[index - 1]?.planned ?? false) &&
          // "65 lượt đoàn (mỗi lượt đoàn từ 4 người trở lên), giảm 77 lượt"
          !(scenes[index - 1]?.quantity.bracketed && !quantity.bracketed) &&
          !quantity.left.some(endsLine) &&
          !TELLS_ANEW.test(wordsOf(scope))),
      outcome: null,
      has: ownHas,
      after: scopeHas,
    })
    // "Kết quả giải quyết khiếu nại, tố cáo: khiếu nại 140 vụ, đã giải quyết 119 vụ": of the kind that the number itself bears.
    topic = quantity.kinds ?? (ownTopic && labelKinds(quantity.left)) ?? topic
    // "còn 819 đơn đủ điều kiện xử lý: 235 đơn …": what is left of the sum, not of the work.
    carried = (left === 'conlai' && namesStage(quantity) ? stage : left) ?? carried
    itemStage = itemStage ?? stage
  }
  for (const scene of scenes) scene.outcome = outcomeOf(scene, scenes)
  return scenes
}

function ownHas(this: Scene, ...tags: Tag[]): boolean {
  for (const tag of this.quantity.own) if (tags.includes(tag)) return true
  return false
}

function scopeHas(this: Scene, ...tags: Tag[]): boolean {
  for (const { tag } of this.quantity.scope) if (tag !== null && tags.includes(tag)) return true
  return false
}

/** "mỗi tháng tiếp 260 lượt, cả năm 3.120 lượt", "mỗi xã ít nhất 1 mô hình; năm 2020 có 1.120 mô hình": what is told behind a plan or an average. */
const TELLS_ANEW =
  /(?:^|[,;] )(?:tính )?(?:cả năm|tổng cộng|tổng số)(?: |$)|(?:^|[,;] )(?:trong |riêng )?năm (?:19|20)\d\d (?:[^,;]{0,24} )?(?:có|đã|tiếp|nhận|giải quyết)(?: |$)/

/** "Người dân đi khiếu nại mỗi năm một đông: …" */
const MORE_EACH_TIME = /^một (?:đông|nhiều|tăng|cao|ít|giảm|khá|tốt)$/

/** @param rate an average of rates is a rate as stated, an average of counts no count */
function plannedIn(scope: readonly Item[], rate: boolean): boolean {
  for (let i = 0; i < scope.length; i++) {
    const item = scope[i]
    if (!item) continue
    if (item.tag === null) {
      if (scope.length - i <= 5 && EACH_ONE.has(item)) return true
      // "cứ mười đơn thì sáu đơn về đất"
      if (i === scope.length - 1 && item.text === 'cứ') return true
    } else if (
      (item.tag === 'kehoach' &&
        !(scope[i + 1]?.text === ':' && headsTable(item, scope[i - 1])) &&
        // "Bám Kế hoạch số 57-KH/HU ngày 05/3/2018 của Ban Thường vụ, huyện mở 32 cuộc đối thoại"
        !(item.text === 'kế hoạch' && (scope[i + 1]?.text === 'số' || isActedBy(scope, i)))) ||
      (!rate &&
        item.tag === 'binhquan' &&
        scope.length - i <= 10 &&
        !MORE_EACH_TIME.test(wordsOf(scope.slice(i + 1, i + 3))))
    )
      return true
  }
  return false
}

/** "Căn cứ kế hoạch đầu năm, huyện công nhận 123 mô hình": what was done by it. */
function isActedBy(scope: readonly Item[], plan: number): boolean {
  const before = wordsOf(scope.slice(Math.max(0, plan - 2), plan))
  return (
    /(?:^| )(?:căn cứ|bám)$/.test(before) ||
    (/(?:^| )(?:thực hiện|triển khai)$/.test(before) && scope.slice(plan).some(({ text }) => text === ','))
  )
}

/** "Ít nhất: huyện A 12 lượt", "Một số chỉ tiêu:" over a table: no plan. */
const headsTable = ({ text }: Item, before: Item | undefined): boolean =>
  text === 'ít nhất' || (text === 'chỉ tiêu' && /số$|^các$/.test(before?.text ?? ''))

/** A slash in brackets behind a change, or behind "cùng kỳ", parts this period's number from the last one's. */
function comparedIn(quantity: Quantity, scenes: readonly Scene[]): boolean {
  if (quantity.left.some(item => item.tag === 'cungky') || quantity.right[0]?.tag === 'cungky') return true
  const before = scenes.at(-1)
  // "giảm về số lượt (700/840 lượt tiếp) và giảm về số người (812/1.290 lượt người)"
  if (quantity.bracketed && before?.quantity.bracketed && before.compared) return true
  // "số liệu trong quý so với cùng kỳ: 428/503 lượt, nhận 215/244 đơn": so is each of the row.
  if (before?.compared && !quantity.bracketed && quantity.link !== ';' && headsComparison(scenes)) return true
  if (!quantity.bracketed || !before || !quantity.whole) return false
  if (before.change !== null && before.quantity.head === 'percent') return true
  // "bớt 145 lượt (1.428/1.573 lượt tiếp)", "số đoàn không đổi (16/16 đoàn)"
  const difference = Math.abs(quantity.numeral.value - quantity.whole.value)
  if (before.change !== null) return difference === before.quantity.numeral.value
  return difference === 0 && UNCHANGED.test(wordsOf(quantity.left))
}

/** Whether the first of compared numbers stands right behind "so với cùng kỳ:". */
const headsComparison = (scenes: readonly Scene[]): boolean => {
  const left = scenes.find(scene => scene.compared)?.quantity.left ?? []
  return left.at(-1)?.text === ':' && left.at(-2)?.tag === 'cungky'
}

const UNCHANGED = /không (?:đổi|thay đổi|tăng,? không giảm)|giữ nguyên|bằng (?:cùng kỳ|năm trước)/

/** The kinds that words tell of, not those named only to say that there are none: "không có đơn tố cáo". */
export const kindsNamed = (items: readonly Item[]): Kinds | null =>
  kindsOf(items.filter(({ tag }, i) => tag === null || !NONE_OF.test(wordsOf(items.slice(Math.max(0, i - 4), i)))))
const NONE_OF = /(?:^| )không (?:có|phát sinh|nhận|nhận được|còn)(?: đơn| vụ| vụ việc| trường hợp)?$/

export function kindsOf(items: readonly Item[]): Kinds | null {
  let kinds: Kinds | null = null
  for (const { tag } of items) if (tag !== null && KIND_TAGS.has(tag)) kinds = addKind(kinds, tag)
  return kinds
}

const LABEL_WORDS = new WordSet(
  'là có : chỉ được mới với số đã thì , ( ) và hành chính còn trên hơn gần lại - / hay hoặc lẫn " lần đầu hai phần đông lớn nhất vỏn vẹn tròn kỳ',
)
const LABEL_TAGS = tagSet(
  'don vu giaiquyet dung sai dungmotphan thamquyen dudieukien chiem toimuc nhan conlai dat tongcong',
)

/** Where a label ends: "khiếu nại giảm mạnh từ 22 đơn" before the words of the change. */
function endOfLabel(left: readonly Item[]): number {
  const last = left.length - 1
  if (left[last]?.text !== 'từ') return last
  const moves = left.findLastIndex(({ tag }) => tag === 'tang' || tag === 'giam')
  return moves > last - MOST_BETWEEN ? moves - 1 : last
}

/** "giảm từ 22 đơn (năm 2017) xuống còn 14 đơn": the second level. */
export const isOtherEnd = ({ left }: Quantity, before: Scene | undefined): boolean =>
  before?.quantity.left.at(-1)?.text === 'từ' && OTHER_END.test(wordsOf(left))
const OTHER_END =
  /^(?:\([^)]*\) |\) )?(?:(?:của |hồi )?(?:năm|quý|tháng) [\d/]{1,7} )?(?:tụt |rớt |nhích |vọt )?(?:xuống|lên|xuống còn|lên tới|lên đến|còn|tăng lên|giảm còn|giảm xuống)(?: còn)?$/

/** Kinds that label the number: "KN 38 đơn", "đơn kiến nghị là 17", "khiếu nại đúng 4 vụ việc". */
function labelKinds(left: readonly Item[]): Kinds | null {
  let kinds: Kinds | null = null
  for (let i = endOfLabel(left); i >= Math.max(0, left.length - 12); i--) {
    const item = left[i]
    if (!item || item.text === ';' || (kinds && item.text === ':')) break
    if (item.tag && KIND_TAGS.has(item.tag)) kinds = addKind(kinds, item.tag)
    // "đơn tố cáo nhận mới trong kỳ là 266"
    else if (MOST_OF_ALL.test(item.text) || (item.text === 'trong' && left[i + 1]?.text === 'kỳ')) continue
    else if (item.tag ? !LABEL_TAGS.has(item.tag) : !(LABEL_WORDS.has(item) || isQualifier(item))) break
  }
  return kinds
}

/** "1.244 đơn còn lại đều là kiến nghị" */
const PASSED_OVER = /^(?:còn lại|đều|toàn|kia|này|hầu hết)$/
const MOST_BETWEEN = 4
const OF_A_SORT = /^(?:diện|loại|dạng|nhóm)$/

/** Kinds said of the number behind it: "1.210 vụ việc là kiến nghị", "(1.612 đơn) là phản ánh". */
function kindsSaid(quantity: Quantity): Kinds | null {
  const { behind } = quantity
  let at = behind[0]?.text === ')' ? 1 : 0
  while (at < MOST_BETWEEN && PASSED_OVER.test(behind[at]?.text ?? '')) at++
  // "531 đơn thuộc diện đề nghị, phản ánh"
  if (behind[at]?.text === 'thuộc' && OF_A_SORT.test(behind[at + 1]?.text ?? '')) return kindsAtStart(behind, at + 2)
  return behind[at]?.text === 'là' ? kindsAtStart(behind, at + 1) : null
}

/** "235 đơn/235 vụ khiếu nại", "103 vụ/121 vụ khiếu nại": what stands before the slash is of the kind named behind it. */
const kindsOfCases = (quantity: Quantity, next: Quantity | undefined): Kinds | null =>
  (quantity.head === 'don' || quantity.head === 'vu') && next?.head === 'vu' && next.link === '/' ? next.kinds : null

const BEFORE_KINDS = new WordSet(', và số các / hay hoặc đối với ở cho')

/** The kinds that the items from a place on start with, an article or "số đơn" before them passed over. */
export function kindsAtStart(items: readonly Item[], from = 0): Kinds | null {
  let kinds: Kinds | null = null
  for (let i = from; i < from + 12; i++) {
    const item = items[i]
    if (!item) break
    if (item.tag && KIND_TAGS.has(item.tag)) kinds = addKind(kinds, item.tag)
    else if (item.tag ? item.tag !== 'don' && item.tag !== 'vu' : !BEFORE_KINDS.has(item)) break
  }
  return kinds
}

/** Right, wrong or partly right: said in the phrase, right before the number, or behind the row that it stands in. */
function outcomeOf(scene: Scene, scenes: readonly Scene[]): Scene['outcome'] {
  const own = ownOutcome(scene.quantity)
  if (own) return own
  const label = outcomeBefore(scene.quantity)
  if (label) return label
  const behind = outcomeBehind(scene.quantity)
  if (behind) return behind
  const next = scenes[scene.index + 1]
  // "Trong 07 việc có 06 việc khiếu nại sai": some of them.
  const inRow =
    next?.quantity.joined &&
    !/^(?:;|có)$/.test(next.quantity.link) &&
    // "Qua giải quyết 12 vụ tố cáo, có 5 vụ tố cáo sai"
    next.quantity.left.at(-1)?.text !== 'có' &&
    next.quantity.head === scene.quantity.head
  const said = inRow ? (ownOutcome(next.quantity) ?? outcomeBehind(next.quantity)) : null
  if (said) return said
  // "9 vụ đúng một phần, 37 vụ công dân rút đơn"
  const withdrawn = scene.quantity.right.some(({ text }) => text === 'rút đơn')
  return scene.quantity.link !== ';' && !withdrawn ? (scene.before?.outcome ?? null) : null
}

function ownOutcome({ own }: Quantity): Scene['outcome'] {
  return own.includes('dung')
    ? 'dung'
    : own.includes('sai')
      ? 'sai'
      : own.includes('dungmotphan')
        ? 'dungmotphan'
        : null
}

function outcomeBefore({ scope }: Quantity): Scene['outcome'] {
  // "công nhận 20 vụ, bác 85 vụ": as a word of the vocabulary it would be the uncle that it more often is.
  if (scope.at(-1)?.text === 'bác') return 'sai'
  for (let i = scope.length - 1; i >= Math.max(0, scope.length - 6); i--) {
    const tag = scope[i]?.tag ?? null
    if (tag !== null && OUTCOMES.has(tag)) return tag as Scene['outcome']
  }
  return null
}

/** "… 1 vụ việc, là tố cáo sai", "… 12 vụ TC có đúng một phần". */
function outcomeBehind(quantity: Quantity): Scene['outcome'] {
  const { behind } = quantity
  for (let i = 0; i < Math.min(behind.length, 5); i++) {
    const item = behind[i]
    // Behind the fifth word nothing is looked at, not even after its comma.
    if (!item || STOPS.has(item) || (item.text === ',' && (i === 4 || behind[i + 1]?.text !== 'là'))) return null
    if (item.tag !== null && OUTCOMES.has(item.tag)) return item.tag as Scene['outcome']
  }
  return null
}
