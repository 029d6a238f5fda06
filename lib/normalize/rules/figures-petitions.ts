/** Petitions: received, fit for processing, by kind. */
import { isOtherEnd, kindsAtStart, type Scene } from '../figures/context'
import { type Claim, claim, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import type { Kinds } from '../figures/phrase'
import type { Indicator } from '../report'
import { refuse } from '../rule'
import { WordSet } from '../vietnamese/dictionary'

export const onlyOne = (kinds: Kinds | null): 'complaint' | 'denunciation' | 'feedback' | null => {
  if (!kinds) return null
  const { complaint, denunciation, feedback } = kinds
  if (complaint && !denunciation && !feedback) return 'complaint'
  if (denunciation && !complaint && !feedback) return 'denunciation'
  return feedback && !complaint && !denunciation ? 'feedback' : null
}

const BY_KIND: Record<'complaint' | 'denunciation' | 'feedback', Indicator> = {
  complaint: 'complaint_petitions',
  denunciation: 'denunciation_petitions',
  feedback: 'feedback_petitions',
}

/** A head that is told, or a bare number in a list under petitions. */
export function countsPetitions(scene: Scene): boolean {
  if (scene.quantity.head === 'don') return true
  if (scene.quantity.head !== null || scene.quantity.whole) return false
  // "Đơn tiếp nhận: 3.310; đủ điều kiện 2.104"
  if (scene.kinds === null)
    return (
      scene.leftStage === 'dudieukien' && scene.all.slice(0, scene.index).some(other => other.quantity.head === 'don')
    )
  // "nhận 90 đơn; khiếu nại 30, tố cáo 10"
  return (
    // "Loại đơn: KN 38; TC 5", "Chia theo loại: …"
    scene.all[0]?.quantity.left.some(({ text }) => text === 'loại' || text.endsWith('theo loại')) ||
    scene.parent?.quantity.head === 'don' ||
    scene.all.slice(0, scene.index).some(other => other.quantity.head === 'don') ||
    namedAtEndOfRow(scene)
  )
}

/** "KN 86, TC 133 và kiến nghị 2.202 đơn": the last of a row names the unit of all. */
function namedAtEndOfRow({ all, index }: Scene): boolean {
  for (let i = index + 1; all[i]?.before === all[i - 1] && all[i]?.kinds; i++) {
    if (all[i]?.quantity.head === 'don') return true
    if (all[i]?.quantity.head !== null) return false
  }
  return false
}

/** "đất đai có 2.069 đơn, chiếm 71,6%": those of one field. */
function isShare({ all, index, kinds }: Scene): boolean {
  const next = all[index + 1]
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

/** First words of what makes a petition another body's. */
const ELSEWHERE = new WordSet('và tố xem theo giám tái kháng phúc')
const TO_COURT = /^(?:xem xét )?(?:theo thủ tục )?(?:giám đốc thẩm|tái thẩm|kháng nghị|phúc thẩm)/

/** "780 đơn, người gửi được chỉ dẫn …": said of them behind the comma, before any other number. */
function arePassedOn({ quantity: { behind }, all, index }: Scene): boolean {
  // "(trên 800 đơn) chuyển về UBND các tỉnh"
  if (behind[0]?.text === ')' && behind[1]?.tag === 'chuyen') return true
  // ", số không thuộc thẩm quyền được chuyển đi": said of others.
  if (behind[0]?.text !== ',' || /^(?:số|phần|còn)/.test(behind[1]?.text ?? '')) return false
  const at = behind.slice(0, 6).findIndex(item => item.tag === 'chuyen' && item.text.startsWith('được'))
  const ends = behind.findIndex((item, i) => i > 0 && /^[,;.]$/.test(item.text))
  return at > 0 && (ends > at || (ends < 0 && !all[index + 1]))
}

/** "nhận và xử lý 981 đơn", not "446.805 đơn được tiếp nhận, đã xử lý 422.801 đơn". */
function isReceivedAndProcessed({ quantity: { scope } }: Scene): boolean {
  const received = scope.findLastIndex(item => item.tag === 'nhan')
  return received >= 0 && !scope.slice(received).some(item => item.text === ',')
}

const BY_ONE_PERSON =
  /(?:^| )(?:ông|bà|anh|chị|gia đình ông|gia đình bà) (?!(?:chánh|phó|trưởng|chủ tịch|bí thư|giám đốc))(?:\p{L}+[ .]*){1,4}(?:đã |từng |liên tục |có )?(?:gửi|nộp|viết)(?: tới| đến| tổng cộng)?$/u

/** "Lượng đơn còn 1.262 đơn, bằng 81% cùng kỳ", "Đơn tố cáo giảm sâu, còn 58 đơn": what came in, less than before. */
const FALLEN_TO =
  /(?:^| )(?:lượng đơn(?: thư)?(?: chỉ| giảm| cũng){0,2}|đơn(?: thư| khiếu nại| tố cáo)? (?:cũng )?(?:giảm|vơi|sụt|ít đi)(?: sâu| mạnh| nhiều| hẳn| đáng kể)? ?,?(?: chỉ)?) còn$/

const YEAR_OF_MANY = /(?:^|[,;:] )(?:(?:đến|sang|còn) )?(?:năm )?(?:19|20)\d\d(?: (?:là|có|chỉ|còn|chỉ còn))*(?: :)?$/

const OF_VISITS: ReadonlySet<string> = new Set(['citizen_receptions', 'citizens_received', 'group_delegations'])

/** Whether what stands right before was visits, visitors or delegations. */
export const besideVisits = ({ before }: Scene, { claims }: Sentence): boolean =>
  OF_VISITS.has((before && claims.get(before.index)?.[0]?.indicator) ?? '')

const isReceived = ({ indicator }: Claim): boolean => indicator === 'petitions_received'

/** "đơn khiếu nại giảm rõ: năm 2016 là 1.102 đơn, năm 2017 là 938 đơn": the kind that the head of a list names. */
function headKinds({ all }: Scene): Kinds | null {
  const words = all[0]?.quantity.left ?? []
  const head = words.slice(0, words.findIndex(item => item.text === ':') >>> 0)
  const at = head.length < words.length ? head.findIndex(item => item.tag === 'don') : -1
  return at < 0 ? null : kindsAtStart(head, at + 1)
}

/** "nhận 1.127 đơn tố cáo; riêng huyện Phù Cừ 64 đơn": of the kind told right before, one unit's. */
function kindsOfWhole({ all, index, quantity: { left, scope } }: Scene): Kinds | null {
  const whole = all[index - 1]
  const apart =
    /^(?:[,;] )?(?:riêng|trong đó|nhất là) (?:ở |tại )?(?:huyện|xã|phường|thị xã|thành phố|quận) [^,;:\d]{2,24}$/
  return whole?.quantity.head === 'don' && (apart.test(wordsOf(left)) || apart.test(wordsOf(scope)))
    ? whole.kinds
    : null
}

const ASSIGNED = /(?:^| )giao (?:cho )?[^,;.\d]{2,30}(?:xác minh|thẩm tra|tham mưu|xem xét)(?: giải quyết)?$/

export const petitionRules: readonly FigureRule[] = [
  {
    id: 'figures/petitions-aside',
    heads: ['don', null],
    because: 'Forwarded, answered, pending, unfit, arisen or processed petitions are no indicator.',
    read: (scene, sentence) => {
      if (!countsPetitions(scene)) return null
      if (scene.change) return refuse('a change, not a level')
      // "đã giải quyết xong 1 đơn tố cáo này" counts once more what was told, as resolved.
      if (scene.leftStage !== 'giaiquyet' && /^(?:này|ấy|đó|nói|trên|kia)$/.test(scene.quantity.right[0]?.text ?? ''))
        return refuse('petitions told before')
      // "Cả 36 đơn đều về lĩnh vực hành chính"
      const { value } = scene.quantity.numeral
      const all = /^(?:cả|toàn bộ|tất cả)$/.test(scene.quantity.left.at(-1)?.text ?? '')
      if (all && scene.leftStage === null && sentence.told.some(made => made.numeral.value === value))
        return refuse('petitions told before')
      // "UBND tỉnh giao Sở xác minh 15 đơn"
      if (ASSIGNED.test(wordsOf(scene.quantity.scope))) return refuse('petitions assigned')
      if (scene.quantity.left.at(-1)?.text === 'loại') return refuse('petitions sorted out')
      if (/^(?:bị )?(?:quá hạn|trễ|chậm)/.test(wordsOf(scene.quantity.right.slice(0, 2))))
        return refuse('petitions overdue')
      // "83 đơn có trả lời", "Hai đơn tố cáo tăng là …"
      if (
        /^(?:đã )?(?:có|được|nhận) (?:văn bản |công văn )?(?:trả lời|hồi âm)|^gửi đi/.test(
          wordsOf(scene.quantity.right.slice(0, 5)),
        )
      )
        return refuse('petitions answered')
      // "Cơ quan nhận đơn trả lời 171/207 đơn"
      if (scene.quantity.left.slice(-2).some(item => item.text === 'trả lời')) return refuse('petitions answered')
      // "có 7 đơn gửi vượt cấp lên thành phố"
      if (scene.quantity.right.slice(0, 2).some(item => item.text === 'vượt cấp'))
        return refuse('some of the petitions told')
      if (scene.quantity.right[0]?.text === 'tăng') return refuse('a change, not a level')
      if (scene.quantity.link === '/' && scene.before?.quantity.head === 'vu') return refuse('told beside its cases')
      // "gửi 24 đơn thư sang Phòng Xử lý đơn thư"
      if (scene.quantity.left.at(-1)?.text === 'gửi' && scene.quantity.right[0]?.text === 'sang')
        return refuse('petitions passed on')
      // "ông Đ. gửi 7 đơn khiếu nại đến các nơi"
      if (BY_ONE_PERSON.test(wordsOf(scene.quantity.left.slice(-9)))) return refuse('petitions of one person')
      // "51 đơn không ghi địa chỉ, được chuyển đến cơ quan khác"
      // "701 đơn (98,60%) không thuộc thẩm quyền giải quyết"
      const share = scene.all[scene.index + 1]?.quantity
      if (
        share?.head === 'percent' &&
        share.bracketed &&
        share.behind[0]?.text === ')' &&
        share.behind[1]?.tag === 'ngoaithamquyen'
      )
        return refuse("petitions that are not the office's")
      if (arePassedOn(scene)) return refuse('petitions passed on')
      const { right } = scene.quantity
      // "93 đơn mới nhận đang phân loại"
      const fell = scene.quantity.left.at(-1)?.text === 'từ'
      if (scene.leftStage === null && !fell && right.some(item => item.tag === 'conlai'))
        return refuse('petitions pending')
      const [first] = right
      const isElsewhere = first && (ELSEWHERE.has(first) || first.text.startsWith('tố giác'))
      const elsewhere = isElsewhere ? wordsOf(right.slice(0, 8)) : ''
      // "159 đơn tố giác tội phạm"
      if (/^(?:và )?tố giác/.test(elsewhere)) return refuse('reports of crimes')
      // "14.876 đơn đề nghị giám đốc thẩm"
      if (TO_COURT.test(elsewhere)) return refuse('petitions to a court')
      if (scene.stage === 'thieudieukien' || scene.stage === 'ngoaithamquyen')
        return refuse("petitions that are not the office's")
      // "71 khiếu nại, 44 tố cáo, còn 203 là kiến nghị": what is left of the sum, not of the work.
      const { behind } = scene.quantity
      const saysKind = scene.quantity.head === 'don' && scene.kinds !== null
      if (scene.stage === 'conlai' && (scene.quantity.head === null || saysKind) && behind[0]?.text === 'là')
        return null
      // "đơn khiếu nại 388 đơn, tố cáo 57 đơn, còn 158 đơn đề nghị, phản ánh": the last kind of a row.
      const earlier = scene.all[scene.index - 1]
      if (
        scene.stage === 'conlai' &&
        onlyOne(scene.kinds) === 'feedback' &&
        earlier &&
        onlyOne(earlier.kinds) !== null &&
        onlyOne(earlier.kinds) !== 'feedback'
      )
        return null
      // "các phòng tiếp dân chuyển về 1.963 đơn, trong đó khiếu nại 318 …"
      const broken = scene.all.some(other => other.parent === scene && onlyOne(other.kinds) !== null)
      if (
        scene.stage === 'chuyen' &&
        broken &&
        /(?:chuyển|gửi) (?:về|đến|tới)$/.test(wordsOf(scene.quantity.left.slice(-3)))
      )
        return claim('petitions_received', scene.quantity.numeral)
      if (
        FALLEN_TO.test(wordsOf(scene.quantity.left.slice(-7))) ||
        (scene.stage === 'conlai' && isOtherEnd(scene.quantity, earlier))
      ) {
        const fallen = onlyOne(scene.kinds ?? scene.topic)
        return claim(fallen ? BY_KIND[fallen] : 'petitions_received', scene.quantity.numeral)
      }
      // What such a sum breaks down into came in with it.
      const ofReceived = scene.parent && sentence.claims.get(scene.parent.index)?.some(isReceived)
      if (ofReceived && scene.kinds && scene.leftStage !== 'chuyen') return null
      if (scene.stage === 'chuyen' || scene.stage === 'trave' || scene.stage === 'conlai' || scene.stage === 'phatsinh')
        return refuse(`petitions ${scene.stage}`)
      return null
    },
    examples: [],
    refusals: [],
  },
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
      const kind = onlyOne(scene.kinds ?? ofYears ?? kindsOfWhole(scene))
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
      if (isBesideFeedback(scene)) return refuse('a share of petitions of all kinds')
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
