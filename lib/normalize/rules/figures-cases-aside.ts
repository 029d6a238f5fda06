/** Cases that are told of, and are no indicator. */
import { claim, type FigureRule } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { refuse } from '../rule'
import { carriedOver } from './carried-over'
import { NOT_DONE, UNDER_WAY } from './cases-told'

/** The last words before a number of cases that were settled by mediation. */
export const MEDIATED = /hòa giải(?: được| thành(?: công)?)?$/

const TAKEN_UP = /(?:tiếp nhận|nhận|ghi nhận) để (?:xem xét,? )?(?:giải quyết|xử lý)$/
const GIVEN_CASES = /(?:^| )vụ(?: việc)? (?:do |được )?(?:[^,;:\d]{0,40} )?giao(?: ,| thì)/
const LOOKED_INTO = /(?:^| )(?:xác minh|thẩm tra|kiểm tra|tham mưu)$/
const DONE_OF_THEM = /^, (?:đã |mới )?(?:làm )?(?:xong|hoàn thành)(?: được)?$/
const HOTLINE = /^[^\d]*đường dây nóng(?! và)/

export const casesAside: FigureRule = {
  id: 'figures/cases-aside',
  heads: ['vu'],
  because: 'Cases forwarded, pending or arisen are no indicator.',
  read: (scene, sentence) => {
    if (scene.quantity.head !== 'vu') return null
    if (scene.change) return refuse('a change, not a level')
    const carried = carriedOver(scene, sentence)
    if (carried) return claim(carried, scene.quantity.numeral)
    // "16 vụ việc do Thủ tướng giao"
    const { right, scope } = scene.quantity
    if (/^(?:do |được |thủ tướng |trung ương |cấp trên )(?:[^,;]{0,40} )?giao(?: |$)/.test(`${wordsOf(right)} `))
      return refuse('cases assigned')
    // "23 vụ còn lại thì 7 vụ công dân khởi kiện ra tòa"
    if (right[0]?.text === 'còn lại' && right[1]?.text !== 'là') return refuse('cases pending')
    if (/(?:^| )tái (?:khiếu|tố)(?: |$)/.test(wordsOf(right.slice(0, 4)))) return refuse('cases brought again')
    if (/(?:^| )khởi kiện(?: |$)/.test(wordsOf(right.slice(0, 5)))) return refuse('cases taken to court')
    // "112 vụ việc hòa giải xong trước khi viết thành đơn"
    if (right[0]?.text === 'hòa giải' || /^(?:được )?hòa giải/.test(wordsOf(right))) return refuse('cases mediated')
    // "hòa giải thành 512/600 vụ việc"
    if (!scene.kinds && !scene.topic && MEDIATED.test(wordsOf(scope))) return refuse('cases mediated')
    // "hướng dẫn 322 vụ việc, tiếp nhận để giải quyết 175 vụ việc"
    if (TAKEN_UP.test(wordsOf(scope))) return refuse('cases taken up')
    // "còn 2 vụ đang xác minh"
    const behind = wordsOf(right)
    if (UNDER_WAY.test(behind) || NOT_DONE.test(behind)) return refuse('cases pending')
    // "Đường dây nóng ghi nhận 98 trường hợp, …; đã giải quyết 101/106 trường hợp"
    if (HOTLINE.test(wordsOf(scene.all[0]?.quantity.left ?? []))) return refuse('calls to a hotline')
    // "giám sát việc giải quyết 8 vụ việc"
    if (/(?:giám sát|theo dõi|đôn đốc|kiểm tra) (?:việc |kết quả )?(?:giải quyết|xử lý)$/.test(wordsOf(scope).trim()))
      return refuse('cases watched')
    // "được giao xác minh 41 vụ, xong 36 vụ": looked into, not decided.
    const before = scene.all[scene.index - 1]?.quantity
    if (before && LOOKED_INTO.test(wordsOf(before.left)) && DONE_OF_THEM.test(wordsOf(scene.quantity.left)))
      return refuse('cases looked into')
    // "Riêng vụ việc Thủ tướng Chính phủ giao, Bộ đã báo cáo kết quả 19/22 vụ"
    if (GIVEN_CASES.test(wordsOf(scope))) return refuse('cases assigned')
    // "Thủ tướng giao thêm 13 vụ việc"
    if (scope.some(item => item.text === 'giao') && /(?:^| )giao(?: thêm| cho)?(?: [^,;]{0,24})?$/.test(wordsOf(scope)))
      return refuse('cases assigned')
    return scene.stage === 'chuyen' ||
      scene.stage === 'conlai' ||
      scene.stage === 'phatsinh' ||
      scene.stage === 'ngoaithamquyen'
      ? refuse(`cases ${scene.stage}`)
      : null
  },
  examples: [],
  refusals: ['Phát sinh 291 vụ việc khiếu nại.'],
}
