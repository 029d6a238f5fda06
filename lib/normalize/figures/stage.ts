/** At what stage of the work a number stands: received, fit, under jurisdiction, resolved, forwarded … */
import { WordSet } from '../vietnamese/dictionary'
import { type Item, wordsOf } from './items'
import { KIND_TAGS, OUTCOMES } from './phrase'
import type { Quantity } from './quantity'
import { type Tag, tagSet } from './vocabulary'

export const STAGES = tagSet(
  'tiep nhan xuly dudieukien thieudieukien thamquyen ngoaithamquyen giaiquyet conlai chuyen phatsinh khangia trinhbay thuhoi trave doithoai',
)
// What the words right behind the unit say of it outweighs what stands before.
const RIGHT_STAGES = tagSet(
  'nhan xuly dudieukien thieudieukien thamquyen ngoaithamquyen giaiquyet conlai chuyen phatsinh khangia tiep trave thuhoi trinhbay',
)
const TOLD_OF_THEM = tagSet('giaiquyet chuyen ngoaithamquyen thieudieukien')
// Said of the number before only where no other follows: "1.000 đơn trong đó đủ điều kiện xử lý 900 đơn".
const TOLD_OF_THEM_ALONE = tagSet('dudieukien thamquyen')
const OWN_STAGES: readonly Tag[] = ['thieudieukien', 'ngoaithamquyen', 'dudieukien', 'thamquyen']
// Words that a row's own end outweighs: "Sau phân loại, 9 đơn khiếu nại, 5 đơn tố cáo thuộc thẩm quyền".
const WEAK = tagSet('xuly phatsinh khangia tiep')
const WEAK_FOR_VALUE = tagSet('xuly phatsinh khangia tiep giaiquyet')
// A stage that holds on behind a comma; that something was forwarded or heard ends with its own words.
const LASTING = tagSet('tiep nhan dudieukien thieudieukien thamquyen ngoaithamquyen giaiquyet thuhoi trave')
const NOT_THE_OFFICES = tagSet('thieudieukien ngoaithamquyen chuyen')
const PARTING_WORDS = new WordSet('có là với tổng số : ,')
/** How far before its bracket a noun may name its stage. */
const NOUN_REACH = 8
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
/** How far behind the unit the word that says what became of it may stand. */
const REACH = 8

export interface Stages {
  stage: Tag | null
  /** The nearest stage before the number, whatever follows it. */
  left: Tag | null
}

/** What earlier quantities of the sentence leave behind. */
export interface Earlier {
  before: { stage: Tag | null; own: readonly Tag[]; head: string | null } | null
  parent: { stage: Tag | null } | null
  /** The stage of the first quantity of the item before the last semicolon. */
  parallel: Tag | null
  /** The last stage named before. */
  carried: Tag | null
}

export function readStages(quantities: readonly Quantity[], index: number, earlier: Earlier): Stages {
  const quantity = quantities[index]
  if (!quantity) return { stage: null, left: null }
  const { scope } = quantity
  const left = nearest(scope, segmentStart(scope), quantity) ?? lasting(scope) ?? stageOfNoun(quantity)
  // "năm 2008 giải quyết được 196 vụ, năm 2009 được 155 vụ"
  const again =
    left === null && scope.at(-1)?.text === 'được' && earlier.carried === 'giaiquyet' ? earlier.carried : null
  const own = ownStage(quantity)
  const said = resolvesNext(quantities, index) ? null : (stageBehind(quantity) ?? stageBehindBracket(quantities, index))
  // "giải quyết 14.377/19.640 vụ việc mới phát sinh": resolved, however new.
  const behind = quantity.whole && left === 'giaiquyet' && said === 'phatsinh' ? null : said
  const weak = quantity.head === 'money' || quantity.head === 'land' ? WEAK_FOR_VALUE : WEAK
  const listed = left === 'nhan' && quantity.kinds !== null
  // "xử lý 3.950 đơn, 2.870 đơn đủ điều kiện": the first were processed, whatever the second are.
  const processed = quantity.kinds === null && scope.at(-1)?.tag === 'xuly'
  const row = (left === null || weak.has(left) || listed) && !processed ? stageOfRow(quantities, index) : null
  const parallel = quantity.link === ';' && !quantity.bracketed ? earlier.parallel : null
  const inherited = parallel ?? earlier.before?.stage
  const stage =
    own ??
    behind ??
    row ??
    left ??
    again ??
    inherited ??
    earlier.parent?.stage ??
    (quantity.bracketed ? null : earlier.carried)
  // "199/201 đơn gửi đến trụ sở được giải quyết"
  const settled = ({ tag, text }: Item) => tag === 'giaiquyet' && text.startsWith('được giải quyết')
  if (quantity.whole && stage === 'nhan' && quantity.right.some(settled)) return { stage: 'giaiquyet', left }
  if (stage !== 'thamquyen') return { stage, left }
  // "đã giải quyết 377 đơn (372 vụ việc) thuộc thẩm quyền"
  if (quantity.bracketed && left === null && earlier.parent?.stage === 'giaiquyet') return { stage: 'giaiquyet', left }
  // "giải quyết 27/31 đơn khiếu nại; có 5/24 đơn tố cáo thuộc thẩm quyền": told anew.
  const anew = quantity.link === ';' && scope.at(-1)?.text === 'có' && quantity.head === 'don'
  // "giải quyết 9 vụ việc thuộc thẩm quyền", "7/9 vụ thuộc thẩm quyền được giải quyết": resolved.
  const pair =
    !anew &&
    !takesOn(scope) &&
    quantity.whole !== null &&
    [left, behind, row, earlier.carried, inherited].includes('giaiquyet')
  // "đã thụ lý 5/5 vụ tố cáo": taken on, of those that came in.
  const cases =
    quantity.whole !== null && quantity.head === 'vu' && !takesOn(scope) && !takesOn(quantity.right.slice(0, 3))
  // "giải quyết xong 64 vụ khiếu nại, 21 vụ tố cáo thuộc thẩm quyền"
  const otherKind = quantity.link === ',' && quantity.left.length === 1 && quantity.kinds !== null && !quantity.whole
  const inRow =
    left === null &&
    earlier.before?.stage === 'giaiquyet' &&
    (earlier.before.own.includes('thamquyen') || (otherKind && earlier.before.head === quantity.head)) &&
    quantity.link !== ';'
  return { stage: pair || cases || inRow || resolves(scope) || isResolved(quantity) ? 'giaiquyet' : stage, left }
}

function takesOn(scope: readonly Item[]): boolean {
  const last = scope.findLast(item => item.tag !== null && STAGES.has(item.tag))
  return last?.tag === 'thamquyen' && last.text.includes('thụ lý')
}

/** "công tác giải quyết khiếu nại": the field of work, not what was done. */
function isTopic(scope: readonly Item[], at: number): boolean {
  if (scope[at]?.tag !== 'giaiquyet' || /^(?:đã|được|mới)/.test(scope[at - 1]?.text ?? '')) return false
  const next = scope[at + 1]
  return isKind(next) || next?.tag === 'don'
}

/**
 * Where the words behind the last comma begin, a comma between kinds of petitions aside ("khiếu nại, tố cáo"), or behind a "thì"
 * right before the number ("theo dõi, đôn đốc thì 118/126 vụ").
 */
function segmentStart(scope: readonly Item[]): number {
  if (scope.at(-1)?.text === 'thì') return scope.length
  for (let i = scope.length - 1; i >= 0; i--)
    if (scope[i]?.text === ',' && !(isKind(scope[i - 1]) && isKind(scope[i + 1]))) return i + 1
  return 0
}

/** A colon stands behind it, and "tổng số", or "đơn tố cáo có". */
function isHeading(scope: readonly Item[], at: number): boolean {
  const colon = scope.findIndex((item, i) => i > at && item.text === ':')
  const labelled = scope[colon + 1]?.tag === 'don' && scope.at(-1)?.text === 'có'
  return colon >= 0 && (labelled || scope[colon + 1]?.text === 'tổng số')
}

/** "đơn thuộc thẩm quyền Bộ giải quyết: 6 đơn": whose it is to resolve. */
function isOnesToResolve(scope: readonly Item[], at: number): boolean {
  const from = scope.slice(0, at).findLastIndex(({ tag }) => tag !== null)
  return (
    scope[at]?.text === 'giải quyết' &&
    scope[from]?.tag === 'thamquyen' &&
    at - from <= 4 &&
    !scope.slice(from + 1, at).some(({ text }) => /^(?:,|đã|được|và|mới|trong)$/.test(text))
  )
}

const isOutcome = (item: Item | undefined): boolean => item?.tag != null && OUTCOMES.has(item.tag)
const isKind = (item: Item | undefined): boolean => item?.tag != null && KIND_TAGS.has(item.tag)

/** "bỏ đơn trùng lắp (1.255 đơn)": the bracket counts what stands right before it. */
function stageOfNoun({ bracketed, scope, left, head }: Quantity): Tag | null {
  if (!bracketed || scope.length > 0) return null
  const noun = left.slice(-6, -1)
  // "số đơn đủ điều kiện xử lý chưa đầy một nửa (3.020 đơn)"
  const fit = head === 'don' ? left.findLastIndex(item => item.tag === 'dudieukien') : -1
  if (fit > 0 && left.length - fit <= NOUN_REACH && left[fit - 1]?.tag === 'don') return 'dudieukien'
  const at = noun.findLastIndex(item => item.tag !== null && NOT_THE_OFFICES.has(item.tag))
  const named =
    /^đơn|đơn$/.test(noun[at]?.text ?? '') || noun.slice(0, at).some(({ tag }) => tag === 'don' || tag === 'vu')
  return at >= 0 && named ? (noun[at]?.tag ?? null) : null
}

/** "sang năm 2013 còn", "8 tháng đầu năm 2020 chỉ còn": the level of that time. */
const FELL_IN_TIME =
  /(?:^|[:,;] )(?:(?:đến|sang|trong) )?(?:năm (?:19|20)\d\d|(?:năm|quý|tháng) (?:nay|này)|quý (?:[ivx]{1,3}|[1-4])(?: năm (?:19|20)\d\d| \/ (?:19|20)\d\d)?|(?:\d{1,2}|sáu|chín) tháng(?: đầu)?(?: năm(?: (?:19|20)\d\d| nay)?)?)(?: chỉ)?$/

/** The last stage named from a place on. */
function nearest(scope: readonly Item[], from: number, { head }: Quantity): Tag | null {
  for (let i = scope.length - 1; i >= from; i--) {
    const item = scope[i]
    if (!item || item.tag === null || !STAGES.has(item.tag)) continue
    // "Giải quyết khiếu nại: tổng số 5.627 đơn": the heading of what came in and of what became of it.
    if (head === 'don' && isTopic(scope, i) && isHeading(scope, i)) continue
    // "Thu hồi cho ngân sách qua giải quyết khiếu nại, tố cáo: 18.500.000 đồng"
    if ((head === 'money' || head === 'land') && isTopic(scope, i)) continue
    const before = scope[i - 1]
    // "chưa tới 40 vụ": less than, not yet done.
    if (item.text === 'chưa' && /^(?:tới|đến|đầy)$/.test(scope[i + 1]?.text ?? '')) continue
    // "Giải quyết khiếu nại, tố cáo thuộc thẩm quyền được khoảng 210 vụ việc"
    if (item.tag === 'thamquyen' && isDone(scope, i)) return 'giaiquyet'
    // "còn đề nghị chiếm 90 đơn": a conjunction, unless the number follows; "Đơn tiếp nhận còn 446.285 đơn": a level that fell.
    if (item.text === 'còn' && (i < scope.length - 2 || before?.tag === 'nhan' || before?.tag === 'dudieukien'))
      continue
    // "đang giảm dần"
    if (item.text === 'đang' && /^(?:tang|giam)$/.test(scope[i + 1]?.tag ?? '')) continue
    // "giảm từ 4.051 đơn năm 2012 còn 3.688 đơn năm 2013"
    if (item.text === 'còn' && FELL_IN_TIME.test(wordsOf(scope.slice(0, i)))) continue
    // "số đơn đủ điều kiện xử lý được xử lý là …": those fit, all told.
    if (item.tag === 'xuly' && scope.slice(from, i).some(({ tag }) => tag === 'dudieukien')) return 'dudieukien'
    // "Khiếu nại thuộc thẩm quyền phát sinh 604 vụ việc"
    if (item.tag === 'phatsinh' && before?.tag === 'thamquyen') return 'thamquyen'
    if (item.tag === 'giaiquyet' && isOnesToResolve(scope, i)) return 'thamquyen'
    // "chưa ngã ngũ", "chưa khép lại"
    return item.tag === 'giaiquyet' && before?.text === 'chưa' ? 'conlai' : item.tag
  }
  return null
}

const isDone = (scope: readonly Item[], at: number): boolean =>
  /^được(?: (?:trên|hơn|gần|khoảng))?$/.test(wordsOf(scope.slice(at + 1))) &&
  scope.slice(0, at).some(({ tag }) => tag === 'giaiquyet')

/** The last stage that holds on behind a comma. */
function lasting(scope: readonly Item[]): Tag | null {
  for (let i = scope.length - 1; i >= 0; i--) {
    const tag = scope[i]?.tag ?? null
    if (tag !== null && LASTING.has(tag) && !isTopic(scope, i)) return tag
  }
  return null
}

/** Its own phrase says the stage: "còn 819 đơn đủ điều kiện xử lý". */
export const namesStage = (quantity: Quantity): boolean => ownStage(quantity) !== null

function ownStage({ own }: Quantity): Tag | null {
  if (own.length === 0) return null
  for (const tag of OWN_STAGES) if (own.includes(tag)) return tag
  return null
}

function stageBehind({ left, right, behind, head }: Quantity): Tag | null {
  const value = head === 'money' || head === 'land'
  const end = Math.min(right.length, REACH)
  for (let i = 0; i < end; i++) {
    const tag = right[i]?.tag ?? null
    // "47/71 vụ khiếu nại - nơi này đang bồi thường …": behind a dash something else is told.
    if (DASHES.has(right[i]?.text ?? '') && !isKind(right[i + 1])) return null
    if (tag === null || (left.at(-1)?.text === 'từ' && right[i]?.text === 'còn')) continue
    if (value) {
      if (tag === 'thuhoi' || tag === 'trave') return tag
    } else if (tag === 'danhsach') {
      // "115 vụ việc trong đó đã khép lại", "106 đơn trong số này đã chuyển": of those told before.
      const stops = behind.length > right.length
      const told = right
        .slice(0, end)
        .find(({ tag }) => tag !== null && (TOLD_OF_THEM.has(tag) || (stops && TOLD_OF_THEM_ALONE.has(tag))))
      return told?.tag ?? null
    } else if (STAGES.has(tag) || tag === 'chiem') return RIGHT_STAGES.has(tag) ? tag : null
  }
  return null
}

/** "221 đơn (196 khiếu nại, 25 tố cáo) thuộc thẩm quyền giải quyết": what stands behind the bracket is said of what it breaks down. */
function stageBehindBracket(quantities: readonly Quantity[], index: number): Tag | null {
  const quantity = quantities[index]
  if (!quantity || quantity.bracketed || quantity.behind.at(-1)?.text !== '(' || quantity.behind.length > 1) return null
  let last = index
  while (quantities[last + 1]?.bracketed) last++
  const ends = quantities[last]
  if (last === index || !ends) return null
  const close = ends.behind.findIndex(({ text }) => text === ')')
  // The last number's own phrase may reach over the bracket: "(196 khiếu nại, 25 tố cáo) thuộc thẩm quyền".
  // Not "còn 41 vụ việc (34 khiếu nại, 7 tố cáo) đã thụ lý": still open.
  if (close < 0)
    return ends.own.includes('thamquyen') && !quantity.scope.some(({ tag }) => tag === 'conlai') ? 'thamquyen' : null
  const word = ends.behind[close + 1]
  return word?.tag === 'thamquyen' && word.text.startsWith('thuộc') ? word.tag : null
}

/** "khiếu nại thuộc thẩm quyền 29 vụ đã giải quyết 27 vụ": what stands between two numbers of one unit is said of the second. */
function resolvesNext(quantities: readonly Quantity[], index: number): boolean {
  const [one, next] = [quantities[index], quantities[index + 1]]
  return (
    one?.head === 'vu' &&
    next?.head === 'vu' &&
    !one.whole &&
    one.left.some(item => item.tag === 'thamquyen') &&
    one.behind.length <= 2 &&
    one.behind.at(-1)?.tag === 'giaiquyet'
  )
}

/** "14 vụ việc KN và 10 vụ việc TC thuộc thẩm quyền": what follows the last of a row is said of each. */
function stageOfRow(quantities: readonly Quantity[], index: number): Tag | null {
  const first = quantities[index]
  let parted = false
  for (let i = index + 1; i < Math.min(quantities.length, index + 6); i++) {
    const next = quantities[i]
    // "196 vụ khiếu nại (41 vụ kỳ trước chuyển sang), 22 vụ tố cáo thuộc thẩm quyền": a bracket parts two kinds.
    if (next?.bracketed && first?.kinds && !first.bracketed) {
      parted = true
      continue
    }
    if (
      !first ||
      !next?.joined ||
      (parted && !next.kinds) ||
      next.link === ';' ||
      next.bracketed !== first.bracketed ||
      next.left.some(item => item.text === 'có')
    )
      return null
    const value = first.head === 'money' && next.head === 'land'
    if (next.head !== first.head && next.link !== '/' && !value) return null
    const stage = stageBehind(next) ?? ownStage(next) ?? stageBehindBracket(quantities, i)
    // "179 đơn khiếu nại sai, 74 đơn được rút": what was found right or wrong was not withdrawn.
    if (stage)
      return stage === 'chuyen' && (first.own.some(tag => OUTCOMES.has(tag)) || isOutcome(first.left.at(-1)))
        ? null
        : stage
  }
  return null
}

function resolves(scope: readonly Item[]): boolean {
  const at = scope.findLastIndex(item => item.tag !== null && STAGES.has(item.tag))
  if (scope[at]?.tag !== 'giaiquyet') return false
  return scope.slice(at + 1).every(item => !PARTING_WORDS.has(item) && item.tag !== 'trongso')
}

/** "hơn 1.000 vụ thuộc thẩm quyền ở tỉnh được giải quyết xong", with no number behind it that would be the resolved. */
const isResolved = ({ right, behind }: Quantity): boolean =>
  behind.length > right.length && (WAS_RESOLVED.test(wordsOf(right)) || right.some(isSaidResolved))

/** "được giải quyết", "được các cấp giải quyết" */
const isSaidResolved = ({ tag, text }: Item, i: number, right: readonly Item[]): boolean =>
  tag === 'giaiquyet' &&
  (text.startsWith('được giải quyết') || right.slice(0, i).some(before => before.text === 'được'))

/** "15.400 vụ việc thuộc thẩm quyền đã giải quyết xong, …" */
const WAS_RESOLVED = /(?:^| )đã (?:được )?giải quyết(?: xong| dứt điểm| hết)?$/
