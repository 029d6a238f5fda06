/** Petitions that are told of, and are no indicator. */
import { isOtherEnd, type Scene } from '../figures/context'
import { claim, type FigureRule } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { refuse } from '../rule'
import { WordSet } from '../vietnamese/dictionary'
import { carriedOver } from './carried-over'
import { UNDER_WAY } from './cases-told'
import { BY_KIND, countsPetitions, isReceived, onlyOne } from './counting-petitions'

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

const BY_ONE_PERSON =
  /(?:^| )(?:ông|bà|anh|chị|gia đình ông|gia đình bà) (?!(?:chánh|phó|trưởng|chủ tịch|bí thư|giám đốc))(?:\p{L}+[ .]*){1,4}(?:đã |từng |liên tục |có )?(?:gửi|nộp|viết)(?: tới| đến| tổng cộng)?$/u

/** "Lượng đơn còn 1.262 đơn, bằng 81% cùng kỳ", "Đơn tố cáo giảm sâu, còn 58 đơn": what came in, less than before. */
const FALLEN_TO =
  /(?:^| )(?:lượng đơn(?: thư)?(?: chỉ| giảm| cũng){0,2}|đơn(?: thư| khiếu nại| tố cáo)? (?:cũng )?(?:giảm|vơi|sụt|ít đi)(?: sâu| mạnh| nhiều| hẳn| đáng kể)? ?,?(?: chỉ)?) còn$/

/** "Số đơn tiếp nhận giảm 7,1%, còn 446.285 đơn": a level, behind what it fell by. */
const fellBy = ({ quantity: { left } }: Scene, before: Scene | undefined): boolean =>
  before?.change === 'down' &&
  before.quantity.head === 'percent' &&
  /^, (?:chỉ )?còn(?: lại)?$/.test(wordsOf(left)) &&
  before.quantity.left.some(({ tag }) => tag === 'don')

/** "Sau khi loại đơn trùng, đơn không ký tên (268 đơn), còn 1.872 đơn" */
const SORTED_OUT =
  /(?:^| )(?:loại|loại bỏ|loại trừ|trừ|bỏ) (?:đi |ra )?(?:các |những )?đơn (?:thư )?(?:trùng|nặc danh|không|chưa)[^;]* \($/

const ASSIGNED = /(?:^| )giao (?:cho )?[^,;.\d]{2,30}(?:xác minh|thẩm tra|tham mưu|xem xét)(?: giải quyết)?$/

export const petitionsAside: FigureRule = {
  id: 'figures/petitions-aside',
  heads: ['don', null],
  because: 'Forwarded, answered, pending, unfit, arisen or processed petitions are no indicator.',
  read: (scene, sentence) => {
    if (!countsPetitions(scene)) return null
    if (scene.change) return refuse('a change, not a level')
    const carried = carriedOver(scene, sentence)
    if (carried) return claim(carried, scene.quantity.numeral)
    // "đã giải quyết xong 1 đơn tố cáo này" counts once more what was told, as resolved.
    if (scene.leftStage !== 'giaiquyet' && /^(?:này|ấy|đó|nói|trên|kia)$/.test(scene.quantity.right[0]?.text ?? ''))
      return refuse('petitions told before')
    // "Cả 36 đơn đều về lĩnh vực hành chính"
    const { value } = scene.quantity.numeral
    // "trong 604 đơn có 157 vụ thuộc thẩm quyền"
    const all = /^(?:cả|toàn bộ|tất cả|trong)$/.test(scene.quantity.left.at(-1)?.text ?? '')
    if (
      all &&
      scene.leftStage === null &&
      scene.stage !== 'dudieukien' &&
      sentence.told.some(made => made.numeral.value === value)
    )
      return refuse('petitions told before')
    // "UBND tỉnh giao Sở xác minh 15 đơn"
    if (ASSIGNED.test(wordsOf(scene.quantity.scope))) return refuse('petitions assigned')
    if (scene.quantity.left.at(-1)?.text === 'loại' || SORTED_OUT.test(wordsOf(scene.quantity.left)))
      return refuse('petitions sorted out')
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
    // "So với năm 2022, tỉnh nhận thêm 614 đơn"
    const against = scene.all[0]?.quantity.left.some(({ tag }) => tag === 'cungky')
    if (against && /(?:^| )thêm$/.test(scene.quantity.left.at(-1)?.text ?? '')) return refuse('a change, not a level')
    // "thuộc thẩm quyền có 221 đơn. 1.315 đơn nữa là phản ánh, đơn trùng": what is left of those that came in.
    if (scene.quantity.right[0]?.text === 'nữa' && sentence.told.some(made => made.indicator === 'petitions_received'))
      return refuse('some of the petitions told')
    if (scene.quantity.right[0]?.text === 'tăng') return refuse('a change, not a level')
    if (scene.quantity.link === '/' && scene.before?.quantity.head === 'vu') return refuse('told beside its cases')
    // "gửi 24 đơn thư sang Phòng Xử lý đơn thư"
    if (scene.quantity.left.at(-1)?.text === 'gửi' && scene.quantity.right[0]?.text === 'sang')
      return refuse('petitions passed on')
    // "đã giải quyết xong 3 đơn KN, còn 1 đơn TC đang xác minh"
    if (UNDER_WAY.test(wordsOf(scene.quantity.right))) return refuse('petitions pending')
    // "ông Đ. gửi 7 đơn khiếu nại đến các nơi"
    if (BY_ONE_PERSON.test(wordsOf(scene.quantity.left.slice(-9)))) return refuse('petitions of one person')
    // "701 đơn (98,60%) không thuộc thẩm quyền giải quyết"
    const share = scene.all[scene.index + 1]?.quantity
    if (
      share?.head === 'percent' &&
      share.bracketed &&
      share.behind[0]?.text === ')' &&
      share.behind[1]?.tag === 'ngoaithamquyen'
    )
      return refuse("petitions that are not the office's")
    // "xong 46/76 đơn. 30 đơn còn lại vướng khâu đo đạc"
    if (/^còn lại(?! (?:đều )?là)/.test(wordsOf(scene.quantity.right.slice(0, 3)))) return refuse('petitions pending')
    // "Với 826 đơn, Ban hướng dẫn, chuyển cơ quan có thẩm quyền"
    const opensWith = scene.quantity.left.at(-1)?.text === 'với' && scene.quantity.behind[0]?.text === ','
    if (opensWith && scene.quantity.behind.slice(0, 6).some(({ tag }) => tag === 'chuyen'))
      return refuse('petitions passed on')
    // "51 đơn không ghi địa chỉ, được chuyển đến cơ quan khác"
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
    const { behind } = scene.quantity
    // "1.315 đơn còn lại là đơn kiến nghị, phản ánh, đơn trùng, đơn nặc danh"
    if (
      /^(?:còn lại|là)$/.test(behind[0]?.text ?? '') &&
      behind.slice(0, 10).some(({ tag }) => tag === 'thieudieukien')
    )
      return refuse('petitions of other kinds')
    // "71 khiếu nại, 44 tố cáo, còn 203 là kiến nghị": what is left of the sum, not of the work.
    const saysKind = scene.quantity.head === 'don' && scene.kinds !== null
    if (scene.stage === 'conlai' && (scene.quantity.head === null || saysKind) && behind[0]?.text === 'là') return null
    // "đơn khiếu nại 388 đơn, tố cáo 57 đơn, còn 158 đơn đề nghị, phản ánh": the last kind of a row.
    const earlier = scene.all[scene.index - 1]
    if (
      scene.stage === 'conlai' &&
      // "Còn 28 đơn (24 khiếu nại, 4 kiến nghị) đang thẩm tra"
      scene.parent?.stage !== 'conlai' &&
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
      (scene.stage === 'conlai' && (isOtherEnd(scene.quantity, earlier) || fellBy(scene, earlier)))
    ) {
      const fallen = onlyOne(scene.kinds ?? scene.topic)
      return claim(fallen ? BY_KIND[fallen] : 'petitions_received', scene.quantity.numeral)
    }
    // What such a sum breaks down into came in with it.
    const ofReceived = scene.parent && sentence.claims.get(scene.parent.index)?.some(isReceived)
    if (ofReceived && scene.kinds && scene.leftStage !== 'chuyen') return null
    // "74 đơn được rút thông qua giải thích và 179 đơn khiếu nại sai"
    if (scene.has('dung', 'sai', 'dungmotphan')) return null
    if (scene.stage === 'chuyen' || scene.stage === 'trave' || scene.stage === 'conlai' || scene.stage === 'phatsinh')
      return refuse(`petitions ${scene.stage}`)
    return null
  },
  examples: [],
  refusals: [],
}
