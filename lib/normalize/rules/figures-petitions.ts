/** Petitions: received, fit for processing, by kind. */
import { kindsAtStart, type Scene } from '../figures/context'
import { claim, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import type { Kinds } from '../figures/phrase'
import { LONGEST_ROW } from '../figures/run-of-scenes'
import type { Indicator } from '../report'
import { refuse } from '../rule'
import { BY_KIND, countsPetitions, isReceived, onlyOne, YEAR_OF_MANY } from './counting-petitions'
import { petitionsAside } from './figures-petitions-aside'

/** "đất đai có 2.069 đơn, chiếm 71,6%": those of one field. */
function isShare({ all, index, kinds, quantity: { bracketed } }: Scene): boolean {
  const [before, next] = [all[index - 1], all[index + 1]]
  // "Khiếu nại về đất đai chiếm 70% (84 đơn)"
  if (bracketed && before?.quantity.head === 'percent' && before.quantity.left.some(({ tag }) => tag === 'chiem'))
    return true
  return kinds === null && next?.quantity.head === 'percent' && next.quantity.left[1]?.tag === 'chiem'
}

/** "1.149 đơn đủ điều kiện: khiếu nại, tố cáo gộp lại 354 đơn, kiến nghị, phản ánh 795 đơn": of all kinds, told apart. */
function isBesideFeedback(scene: Scene): boolean {
  const { all, index, kinds } = scene
  const next = all[index + 1]
  const named = scene.after('kntc') || (scene.after('khieunai') && scene.after('tocao'))
  const both = kinds ? kinds.complaint && kinds.denunciation && !kinds.feedback : named && !scene.after('kiennghi')
  const listed = all[index - 1]?.quantity.head === 'don' && next?.quantity.head === 'don'
  return Boolean(both && listed && onlyOne(next.kinds) === 'feedback')
}

/** "nhận 1,468 triệu đơn các loại, trong đó có 385.683 đơn khiếu nại, tố cáo" */
const isAmongAllKinds = ({ parent, kinds }: Scene): boolean =>
  parent?.quantity.own.includes('cacloai') === true &&
  kinds?.complaint === true &&
  kinds.denunciation &&
  !kinds.feedback

/** "nhận và xử lý 981 đơn", "tiếp nhận, phân loại, xử lý 981 đơn", not "446.805 đơn được tiếp nhận, đã xử lý 422.801 đơn". */
function isReceivedAndProcessed({ quantity: { scope } }: Scene): boolean {
  const received = scope.findLastIndex(item => item.tag === 'nhan')
  const processed = scope.findLastIndex(item => item.tag === 'xuly')
  const together =
    scope[processed]?.text === 'xử lý' &&
    scope.slice(received + 1, processed).every(({ tag, text }) => tag === 'xuly' || text === ',' || text === 'và')
  return received >= 0 && (together || !scope.slice(received).some(item => item.text === ','))
}

/** "từ 720 đơn năm 2015 xuống 630 đơn năm 2016" */
const YEAR_BEHIND = /^(?:(?:của|trong|ở) )?năm (?:19|20)\d\d/

/** "tiếp nhận 1.142 đơn tố cáo. Chia ra: năm 2014: 402 đơn; năm 2015: 391 đơn": petitions by years and nothing else. */
const isYearOfMany = ({ all }: Scene): boolean => {
  const petitions = all.filter(({ quantity }) => quantity.head === 'don').slice(-LONGEST_ROW)
  const ofYears = petitions.filter(
    ({ quantity: { scope, behind } }) =>
      YEAR_OF_MANY.test(wordsOf(scope)) || YEAR_BEHIND.test(wordsOf(behind.slice(0, 3))),
  )
  return ofYears.length > 1 && ofYears.length >= petitions.length - 1
}

/** What the petitions told last are; undefined where something else was told since. */
const lastPetitions = ({ told }: Sentence): Indicator | undefined => {
  const last = told.at(-1)?.indicator
  return last === 'petitions_received' || last?.endsWith('_petitions') ? last : undefined
}

const OF_VISITS: ReadonlySet<string> = new Set(['citizen_receptions', 'citizens_received', 'group_delegations'])

/** Whether what stands right before was visits, visitors or delegations. */
export const besideVisits = ({ before }: Scene, { claims }: Sentence): boolean =>
  OF_VISITS.has((before && claims.get(before.index)?.[0]?.indicator) ?? '')

/** "đơn khiếu nại giảm rõ: năm 2016 là 1.102 đơn, năm 2017 là 938 đơn": the kind that the head of a list names. */
function headKinds({ all }: Scene): Kinds | null {
  const words = all[0]?.quantity.left ?? []
  const head = words.slice(0, words.findIndex(item => item.text === ':') >>> 0)
  const at = head.length < words.length ? head.findIndex(item => item.tag === 'don') : -1
  return at < 0 ? null : kindsAtStart(head, at + 1)
}

/** "Đơn khiếu nại trong năm là 310 đơn", "Số đơn tố cáo nhận được ở cấp huyện là 31 đơn, ở cấp tỉnh 12 đơn": the kind that the subject names. */
function subjectKinds({ all, index }: Scene): Kinds | null {
  const { scope = [] } = all[index]?.quantity ?? {}
  const words = wordsOf(scope)
  const before = all[index - 1]
  if (before && AT_ANOTHER.test(words)) return before.kinds ?? subjectKinds(before)
  const at = scope.findLastIndex(item => item.tag === 'don')
  return at >= 0 && IS_SO_MANY.test(wordsOf(scope.slice(at + 1))) ? kindsAtStart(scope, at + 1) : null
}

const IS_SO_MANY = /^ ?[^,;:()]* (?:là|có|còn|chỉ còn|chỉ có|chỉ là|gồm|đạt|ở mức|:)(?: (?:trên|hơn|gần|khoảng))? ?$/
const AT_ANOTHER = /^, (?:còn )?(?:ở |tại )?(?:cấp )?(?:tỉnh|huyện|xã|phường|quận|thành phố)(?: (?:là|có|còn))? ?$/

/** "nhận 1.127 đơn tố cáo; riêng huyện Phù Cừ 64 đơn": of the kind told right before, one unit's. */
function kindsOfWhole({ all, index, quantity: { left, scope } }: Scene): Kinds | null {
  const whole = all[index - 1]
  const apart =
    /^(?:[,;] )?(?:riêng|trong đó|nhất là) (?:ở |tại )?(?:huyện|xã|phường|thị xã|thành phố|quận) [^,;:\d]{2,24}$/
  return whole?.quantity.head === 'don' && (apart.test(wordsOf(left)) || apart.test(wordsOf(scope)))
    ? whole.kinds
    : null
}

export const petitionRules: readonly FigureRule[] = [
  petitionsAside,
  {
    id: 'figures/petitions-eligible',
    heads: ['don', null],
    because: 'Of the petitions, those fit for processing.',
    read: (scene, sentence) => {
      if (scene.stage !== 'dudieukien' || onlyOne(scene.kinds)) return null
      // "6.687 đơn đủ điều kiện; đơn KN, TC chiếm 2.478 đơn"
      // "1.149 đơn đủ điều kiện: 354 đơn KN, TC và 795 đơn kiến nghị"
      const listed = scene.kinds !== null && !scene.kinds.feedback && !scene.quantity.own.includes('dudieukien')
      const whole = listed && [...sentence.claims.values()].some(made => made[0]?.indicator === 'petitions_eligible')
      if (whole || scene.after('chiem')) return refuse('a share of petitions fit for processing')
      // "Nhận 1.318 đơn. Đủ điều kiện xử lý: 902."
      const last = scene.quantity.left.at(-1)
      const bare = scene.quantity.head === null && (last?.tag === 'dudieukien' || last?.text === ':')
      const ofTold = bare && sentence.told.slice(-3).some(isReceived)
      if (!countsPetitions(scene) && !ofTold) return null
      return claim('petitions_eligible', scene.quantity.numeral)
    },
    examples: [['Sau phân loại có 2.436 đơn đủ điều kiện xử lý.', { petitions_eligible: 2436 }]],
    refusals: ['Có 17 đơn không đủ điều kiện xử lý.'],
  },
  {
    id: 'figures/petitions-received',
    heads: ['don', null],
    because: 'Petitions of all kinds, or of unstated kind; of one kind alone they have their own indicator.',
    read: (scene, sentence) => {
      const { numeral, head } = scene.quantity
      // "1.138 đơn tố cáo (năm 2014: 441 đơn; …)": the years of one kind
      const ofYears = YEAR_OF_MANY.test(wordsOf(scene.quantity.scope))
        ? (scene.parent?.kinds ?? headKinds(scene))
        : null
      const last = lastPetitions(sentence)
      if (!scene.kinds && (scene.stage === null || scene.stage === 'nhan') && last && isYearOfMany(scene))
        return claim(last, numeral)
      const kind = onlyOne(scene.kinds ?? ofYears ?? kindsOfWhole(scene) ?? subjectKinds(scene))
      // "Đơn nhận: 46 đơn. Trong đó khiếu nại 15, tố cáo 04"
      const ofTold =
        kind !== null &&
        head === null &&
        sentence.continues &&
        !scene.quantity.whole &&
        sentence.told.slice(-3).some(isReceived)
      if (!countsPetitions(scene) && !ofTold) return null
      const listed = scene.parent !== null || scene.before !== null
      // "512 lượt công dân, 3 đoàn đông người; 698 đơn; giải quyết …"
      const visits = besideVisits(scene, sentence)
      const lent = visits && scene.leftStage === null && !scene.kinds
      if ((scene.stage === 'giaiquyet' || scene.stage === 'thamquyen') && !lent) return null
      // "tranh chấp 48, kiến nghị - phản ánh 85": a kind of its own beside feedback.
      if (kind === 'feedback' && scene.quantity.left.at(-1)?.text === 'tranh chấp') return refuse('disputes')
      if (kind) return claim(BY_KIND[kind], numeral)
      if (head !== 'don') return null
      if (scene.stage === 'xuly' && !isReceivedAndProcessed(scene)) return refuse('processed or sorted')
      if (scene.after('chiem') || isShare(scene)) return refuse('a share of petitions of all kinds')
      if (scene.quantity.right.slice(0, 3).some(item => item.text === 'khác')) return refuse('petitions of other kinds')
      if (isBesideFeedback(scene) || isAmongAllKinds(scene)) return refuse('a share of petitions of all kinds')
      if (scene.outcome) return refuse('petitions found right or wrong')
      // "xử lý 471.229/480.233 đơn tiếp nhận": of those received.
      const { whole } = scene.quantity
      // "tiếp nhận, xử lý 1.512/1.590 đơn thư"
      if (whole && !scene.kinds && scene.leftStage === 'nhan' && isReceivedAndProcessed(scene))
        return claim('petitions_received', whole)
      if (whole && !scene.kinds && (scene.leftStage === 'xuly' || scene.stage === null))
        return scene.stage === 'nhan' ? claim('petitions_received', whole) : refuse('of petitions received, processed')
      const received = scene.stage === 'nhan' || scene.has('cacloai') || scene.kinds?.feedback
      // "tiếp 936 lượt, 415 đơn"
      if (received || visits) return claim('petitions_received', numeral)
      return listed || sentence.continues ? null : claim('petitions_received', numeral)
    },
    examples: [
      [
        'Toàn tỉnh tiếp nhận 484 đơn, trong đó 255 đơn khiếu nại.',
        { petitions_received: 484, complaint_petitions: 255 },
      ],
    ],
    refusals: ['Đã chuyển 32 đơn đến cơ quan có thẩm quyền.'],
  },
]
