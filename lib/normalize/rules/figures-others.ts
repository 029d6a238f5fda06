/** Dialogues, models, money and land. */
import type { Scene } from '../figures/context'
import { claim, type FigureRule } from '../figures/figure-rule'
import { type Item, type Numeral, wordsOf } from '../figures/items'
import type { Quantity } from '../figures/quantity'
import { LONGEST_ROW, rowBefore } from '../figures/run-of-scenes'
import type { Tag } from '../figures/vocabulary'
import { refuse } from '../rule'
import { WordSet } from '../vietnamese/dictionary'
import { times } from '../vietnamese/numbers'

/** "2.968 tỷ đồng và 100 ha đất được kiến nghị thu hồi cho Nhà nước, trả lại cho công dân" */
function togetherBehind({ quantity: { right, behind }, all, index }: Scene): boolean {
  if (right.some(item => item.tag === 'thuhoi')) return upToStop(behind.slice(0, 14)).some(item => item.tag === 'trave')
  const next = all[index + 1]
  return next?.quantity.joined === true && next.quantity.head === 'land' && togetherBehind(next)
}

/** Behind a semicolon something else is told: "thu về cho Nhà nước; công dân nhận lại …". */
const upToStop = (items: readonly Item[]): readonly Item[] => {
  const stop = items.findIndex(item => item.text === ';')
  return stop < 0 ? items : items.slice(0, stop)
}

/** "khôi phục quyền lợi: thu cho Nhà nước 8,7 tỷ đồng": behind a colon with a word of its own, no heading counts. */
function togetherSaid({ quantity: { scope } }: Scene): boolean {
  const moves = (items: readonly Item[], tag: Tag) => items.some(item => item.tag === tag)
  const own = scope.slice(scope.findLastIndex(item => item.text === ':') + 1)
  const words = moves(own, 'thuhoi') || moves(own, 'trave') ? own : scope
  return moves(words, 'thuhoi') && moves(words, 'trave')
}

/** "thu về cho Nhà nước và công dân 1,9 tỷ đồng" */
const OF_BOTH = /nhà nước(?: ,| và) (?:cho )?(?:các )?(?:công dân|người dân|nhân dân|tập thể|tổ chức|cá nhân)(?: |$)/
const ofBoth = ({ quantity }: Scene): boolean => OF_BOTH.test(wordsOf(quantity.scope))

const QUOTES = new WordSet('" “ ‘ «')

/** "2.173 mô hình “Tự quản, tự phòng ngừa”": a model of a name that says nothing of mass mobilisation. */
function namedOtherwise({ quantity }: Scene): boolean {
  const { behind } = quantity
  if (quantity.own.includes('dvk') || !behind[0] || !QUOTES.has(behind[0])) return false
  return (
    !behind.some(item => item.tag === 'dvk' || item.text === 'dân vận') &&
    !quantity.left.some(item => item.tag === 'dvk')
  )
}

const isMovement = ({ tag }: Item): boolean => tag === 'thuhoi' || tag === 'trave'

/** Whether a sum was recovered or returned: "khôi phục quyền lợi hợp pháp và hỗ trợ bổ sung 836,5 triệu đồng, 87.715 m2 đất". */
function movementOf(scene: Scene): 'thuhoi' | 'trave' | null {
  const { leftStage, stage, before, quantity } = scene
  // Of petitions it says that they came in; money that people "nhận về" was returned.
  if (quantity.scope.some(item => item.text === 'nhận về')) return 'trave'
  const said = quantity.right.find(isMovement)?.tag
  // "3,1 triệu đồng được thu hồi cho Nhà nước, 5 triệu đồng trả lại công dân": what stands before is said of the last sum.
  const last = scene.all[scene.index - 1]
  const saidOfLast = last?.quantity.right.some(isMovement) && quantity.left.at(-1)?.text === ','
  if (saidOfLast && (said === 'thuhoi' || said === 'trave')) return said
  if (leftStage === 'thuhoi' || leftStage === 'trave') return leftStage
  // "Thu hồi về cho Nhà nước qua giải quyết: 71 triệu đồng": of what it came stands between.
  const moved = quantity.scope.findLastIndex(isMovement)
  const movement = quantity.scope[moved]?.tag
  const ofWork = quantity.scope.slice(moved + 1).some(({ text }) => /^(?:thông )?qua$/.test(text))
  if (ofWork && (movement === 'thuhoi' || movement === 'trave')) return movement
  if (leftStage === 'khangia' && quantity.scope.some(item => item.tag === 'trave')) return 'trave'
  if (said === 'thuhoi' || said === 'trave') return said
  if (before && quantity.link !== ';') return movementOf(before)
  // Behind a semicolon others act: "thu hồi 200 triệu đồng; người dân được hỗ trợ 2 tỷ đồng".
  const apart = quantity.link !== ';' && quantity.left.some(item => item.text === ';')
  const others =
    last !== undefined && (last.quantity.head === 'land' || last.quantity.head === 'money') && movementOf(last) === null
  return !apart && !others && (stage === 'thuhoi' || stage === 'trave') ? stage : null
}

/** "Ngành Thanh tra mở 38 cuộc, kiến nghị thu hồi 4,1 tỷ đồng" */
const ofInspections = ({ all, index }: Scene): boolean =>
  all
    .slice(0, index)
    .some(({ quantity: { head, left } }) => head === 'cuoc' && left.some(item => item.text.includes('thanh tra')))

const wordsBehind = ({ quantity }: Scene): string => wordsOf(quantity.behind.slice(0, 4))

/** "Các cơ quan đã trả lại cho công dân 4,6 tỷ đồng, 3.350m2 đất; thu hồi về cho Nhà nước 812 triệu đồng": what only complaints come to. */
const returns = ({ all }: Scene): boolean =>
  all.some(
    ({ quantity: { left } }) =>
      left.some(({ tag }) => tag === 'trave') && /(?:công|người|nhân) dân|cho dân|tổ chức|cá nhân/.test(wordsOf(left)),
  )

/** "38 cuộc": of what is not said anew. */
const isBare = ({ right }: Quantity): boolean => right.length === 0 || /^(?:với|nhưng)$/.test(right[0]?.text ?? '')
/** The numbers of the sentence up to one, itself the last. */
const lately = (scene: Scene): readonly Scene[] => [...rowBefore(scene.all, scene.index), scene]

/** "cấp tỉnh 5 cuộc, cấp huyện 96 cuộc, cấp xã 1.012 cuộc đối thoại": the last of a row says what all are. */
function endsInDialogues({ all, index }: Scene): boolean {
  for (let i = index; i < index + LONGEST_ROW && all[i]?.quantity.head === 'cuoc'; i++) {
    const next = all[i]
    if (next?.has('doithoai') || next?.quantity.right[0]?.tag === 'doithoai') return i > index
    if (!next || next.quantity.right.length > 0 || ofOtherWork(next)) return false
  }
  return false
}

const ofOtherWork = ({ quantity: { left, right } }: Scene): boolean =>
  [...left, ...right].some(({ tag }) => tag === 'thanhtra' || tag === 'khangia')
/** "huyện mở 12 buổi họp dân": not dialogues. */
const OTHER_GATHERINGS =
  /(?<![a-zà-ỹ])(?:họp|hội nghị|giám sát|phản biện|khảo sát|sinh hoạt|tiếp (?:công )?dân|hội thảo|tọa đàm|diễn đàn|ra quân|văn nghệ|hòa giải)(?![a-zà-ỹ])/

export const otherRules: readonly FigureRule[] = [
  {
    id: 'figures/dialogues',
    heads: ['cuoc'],
    because: 'Dialogues held with people of any walk.',
    read: (scene, sentence) => {
      const { head, numeral, left, scope, right, own } = scene.quantity
      if (head !== 'cuoc') return null
      if (scene.change) return refuse('a change, not a level')
      // "có vụ sau ba lần đối thoại thì người dân rút đơn": of one case.
      if (left.at(-1)?.text === 'sau') return refuse('dialogues about one case')
      // "đối thoại ba lần thì xong"
      if (own.includes('lan') && right[0]?.text === 'thì') return refuse('dialogues about one case')
      // "2 lần được mời đối thoại"
      if (right[0]?.text === 'được' && right[1]?.text === 'mời') return refuse('dialogues about one case')
      const behind = scene.has('doithoai') || right.slice(0, 4).some(item => item.tag === 'doithoai')
      const before =
        left.slice(-3).some(item => item.tag === 'doithoai') || (scene.after('doithoai') && right.length === 0)
      // "TP A mở 27 cuộc đối thoại; huyện B 16 cuộc"
      const again =
        !left.some(item => item.tag === 'thanhtra') &&
        !OTHER_GATHERINGS.test(wordsOf(scope)) &&
        (right.length === 0 || right[0]?.text === 'với') &&
        [...sentence.claims.values()].some(made => made[0]?.indicator === 'citizen_dialogues')
      // "mở 300 cuộc đối thoại. Năm 2021 chỉ có 120 cuộc.", "Huyện chủ nhà có 21 cuộc", "Hoằng Hóa nhiều nhất: 38 cuộc": nothing else is counted so.
      const goesOn =
        sentence.told.at(-1)?.indicator === 'citizen_dialogues' &&
        own.includes('cuoc') &&
        lately(scene).every(({ change, quantity }) => change || quantity.head !== 'cuoc' || isBare(quantity)) &&
        !lately(scene).some(ofOtherWork) &&
        !OTHER_GATHERINGS.test(wordsOf(scope))
      return behind || before || again || goesOn || endsInDialogues(scene) ? claim('citizen_dialogues', numeral) : null
    },
    examples: [['Các cấp tổ chức 617 cuộc đối thoại với nhân dân.', { citizen_dialogues: 617 }]],
    refusals: ['Tỉnh mở 256 cuộc tuyên truyền.'],
  },
  {
    id: 'figures/models',
    heads: ['mohinh'],
    because: 'Models of skilful mobilisation registered, built or recognised.',
    read: (scene, sentence) => {
      const { head, numeral, whole } = scene.quantity
      if (head !== 'mohinh') return null
      if (scene.change) return refuse('a change, not a level')
      if (!sentence.mobilisation) return refuse('a report without mass mobilisation')
      // "21 mô hình kia cho dừng", "số mô hình trên", not "mô hình trên tất cả các lĩnh vực"
      const [pointer, place] = scene.quantity.right
      const where = pointer?.text === 'trên' && /^(?:tất|các|mọi|nhiều|địa|toàn|cả|lĩnh|\d)/.test(place?.text ?? '')
      if (!where && /^(?:này|ấy|đó|kia|nói|trên)$/.test(pointer?.text ?? '')) return refuse('models told before')
      if (namedOtherwise(scene)) return refuse('models of another name')
      // "27 mô hình không đạt", "11 mô hình bị đưa ra khỏi danh sách"
      if (
        /^(?:không|chưa) (?:đạt|được công nhận)|^bị (?:đưa|xóa|loại|gạch|rút)/.test(
          wordsOf(scene.quantity.right.slice(0, 3)),
        )
      )
        return refuse('models not recognised')
      // "xây dựng 183 mô hình; tới nay 160/183 mô hình hiệu quả"
      const toldBefore = ({ value }: Numeral) =>
        sentence.told.some(made => made.indicator === 'skilful_models' && made.numeral.value === value)
      return [
        { indicator: 'skilful_models', numeral },
        ...(whole && !toldBefore(whole) ? [{ indicator: 'skilful_models' as const, numeral: whole }] : []),
      ]
    },
    examples: [['Toàn huyện có 179 mô hình “Dân vận khéo”.', { skilful_models: 179 }]],
    refusals: [],
  },
  {
    id: 'figures/money-and-land',
    heads: ['money', 'land'],
    because: 'What resolving complaints recovered for the State or returned to people.',
    read: (scene, sentence) => {
      const { head, numeral, own } = scene.quantity
      if (head !== 'money' && head !== 'land') return null
      if (scene.change) return null
      if (
        !(sentence.work === 'complaints' || (sentence.work === null && sentence.complaintReport && returns(scene))) ||
        /^(?:từ|do|qua) (?:các |những )?(?:sai phạm|vi phạm)/.test(wordsBehind(scene))
      )
        return refuse('not of resolving complaints')
      if (ofInspections(scene)) return refuse('what inspections found')
      // "đã thi hành xong 2.107 việc; thu hồi số tiền gần 34 tỷ đồng"
      if (scene.all.slice(0, scene.index).some(({ quantity: { left } }) => left.some(({ tag }) => tag === 'thihanh')))
        return refuse('what judgments came to')
      if (scene.quantity.scope.some(item => item.text === 'phạt')) return refuse('fines told together with it')
      if (ofBoth(scene) || (scene.before && ofBoth(scene.before))) return refuse('State and citizens told together')
      if (togetherSaid(scene) || togetherBehind(scene) || (scene.before && togetherSaid(scene.before)))
        return refuse('State and citizens told together')
      const stage = movementOf(scene)
      const value = own.includes('ha') ? { ...numeral, value: times(numeral.value, 10_000) } : numeral
      if (stage === 'trave')
        return claim(head === 'money' ? 'returned_to_citizens_money' : 'returned_to_citizens_land', value)
      if (stage === 'thuhoi')
        return claim(head === 'money' ? 'recovered_for_state_money' : 'recovered_for_state_land', value)
      return null
    },
    examples: [
      [
        'Qua giải quyết khiếu nại, thu hồi cho Nhà nước 24,6 tỷ đồng và 11,3 ha đất.',
        { recovered_for_state_money: 24600000000, recovered_for_state_land: 113000 },
      ],
    ],
    refusals: ['Qua thanh tra đã thu hồi 3,4 tỷ đồng.'],
  },
]
