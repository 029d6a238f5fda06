/** Cases under jurisdiction, and all rules of cases in the order in which they are asked. */
import { kindsNamed } from '../figures/context'
import { claim, claimPair, type FigureRule } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { refuse } from '../rule'
import { feedbackAmong, inCases, isCarriedAndNew, isRatedPair, labelledAsPair, unnamedPetitions } from './cases-told'
import { countsCases, kindsFor, RECEIVED, RESOLVED, sideOf, UNDER } from './counting-cases'
import { onlyOne, YEAR_OF_MANY } from './counting-petitions'
import { casesAside } from './figures-cases-aside'
import { outcomeRules } from './figures-outcomes'
import { resolvedRules } from './figures-resolved'

const OF_A_LEVEL =
  /^(?:, )?(?:(?:còn|và) )?(?:của )?(?:cấp (?:tỉnh|huyện|xã)|(?:chủ tịch )?ubnd [^,;\d]{2,24}|các (?:sở|huyện|xã)[^,;\d]{0,20})(?: có| là)?$/

const underByResolved: FigureRule = {
  id: 'figures/under-by-resolved',
  heads: ['vu', 'don', null],
  because: '"Số vụ khiếu nại là 247, giải quyết xong 216 vụ": what the resolved are of.',
  read: scene => {
    // Behind a semicolon the stage of the clause before is only lent.
    const staged =
      scene.stage !== null && !(scene.leftStage === null && scene.quantity.scope.length < scene.quantity.left.length)
    // "2 vụ tố cáo đã kết luận xong"
    const done = scene.quantity.right.some(item => item.tag === 'giaiquyet')
    if (!countsCases(scene) || staged || done || scene.change || scene.outcome || scene.quantity.whole) return null
    const next = scene.all[scene.index + 1]
    // "Tố cáo năm 2022 chỉ 17 vụ, xong hết"
    const [comma, settled, all] = scene.quantity.behind
    const whole = settled?.tag === 'giaiquyet' && /^(?:hết|cả|toàn bộ)$/.test(all?.text ?? '')
    const one = onlyOne(kindsFor(scene))
    if (comma?.text === ',' && whole && !next && one && one !== 'feedback')
      return claim(UNDER[one], scene.quantity.numeral)
    // "Khiếu nại: 486 vụ (kỳ trước chuyển sang 59 vụ, phát sinh trong kỳ 427 vụ)"
    if (one && one !== 'feedback' && isCarriedAndNew(scene)) return claim(UNDER[one], scene.quantity.numeral)
    // "tố cáo ít hơn, 19 vụ, đã xong 14 vụ"
    const kinds = scene.kinds ?? kindsNamed(scene.quantity.scope)
    const side = kinds && sideOf(kinds)
    const own = next && (next.kinds === null || sideOf(next.kinds) === side) && !next.quantity.bracketed
    if (!side || !own || !countsCases(next) || next.stage !== 'giaiquyet' || next.leftStage !== 'giaiquyet') return null
    return next.quantity.whole === null && next.quantity.numeral.value <= scene.quantity.numeral.value
      ? claim(UNDER[side], scene.quantity.numeral)
      : null
  },
  examples: [
    [
      'Số vụ khiếu nại là 247, giải quyết xong 216 vụ; số vụ tố cáo là 19, giải quyết xong cả 19 vụ.',
      { complaints_under_jurisdiction: 247, denunciations_under_jurisdiction: 19, denunciations_resolved: 19 },
    ],
  ],
  refusals: ['Phát sinh 47 vụ khiếu nại, đã giải quyết 20 vụ.', 'Có 47 vụ việc, đã giải quyết 20 vụ.'],
}

export const caseRules: readonly FigureRule[] = [
  ...outcomeRules,
  casesAside,
  underByResolved,
  ...resolvedRules,
  {
    id: 'figures/under-by-level',
    heads: ['vu', 'don'],
    because:
      '"Chủ tịch UBND tỉnh có 93 vụ khiếu nại thuộc thẩm quyền; cấp huyện có 532 vụ": the same of the next level.',
    read: (scene, { told, claims }) => {
      const { index } = scene
      const { scope, left, numeral, whole } = scene.quantity
      const last = told.at(-1)?.indicator
      if (scene.change || whole || scene.kinds || scene.leftStage !== null || !last) return null
      // "Năm 2015 có 20 vụ khiếu nại thuộc thẩm quyền, năm 2016 còn 15 vụ"
      const before = claims.get(index - 1)?.[0]?.indicator
      if (/_(?:under_jurisdiction|resolved)$/.test(last) && before === last && YEAR_OF_MANY.test(wordsOf(scope)))
        return claim(last, numeral)
      if (!last.endsWith('_under_jurisdiction')) return null
      const apart = left.some(({ text }) => text === ';' || text === ':') || before === last
      return apart && OF_A_LEVEL.test(wordsOf(scope).replace(/^.*: /, '')) ? claim(last, numeral) : null
    },
    examples: [
      [
        'Chủ tịch UBND tỉnh có 93 vụ khiếu nại thuộc thẩm quyền; cấp huyện có 532 vụ.',
        { complaints_under_jurisdiction: 532 },
      ],
    ],
    refusals: ['Chủ tịch UBND tỉnh tiếp 93 lượt; cấp huyện có 532 vụ.'],
  },
  {
    id: 'figures/under-jurisdiction',
    heads: ['vu', 'don', null],
    because: "Cases within the office's jurisdiction, counted in vụ việc or in đơn.",
    read: (scene, sentence) => {
      if (!countsCases(scene) || scene.stage !== 'thamquyen' || scene.change) return null
      // "120 đơn/118 vụ việc thuộc thẩm quyền": the cases count, not the petitions that tell of them.
      const next = scene.all[scene.index + 1]?.quantity
      if (scene.quantity.head === 'don' && next?.head === 'vu' && next.link === '/')
        return refuse('told beside its cases')
      const side = sideOf(kindsFor(scene))
      if (!side || feedbackAmong(scene)) return refuse('complaints told together with feedback')
      if (unnamedPetitions(scene, sentence)) return refuse('petitions of unstated kinds')
      if (inCases(scene)) return refuse('petitions that are told in cases')
      const { whole, head, numeral } = scene.quantity
      if (isRatedPair(scene) || (whole && labelledAsPair(scene))) return claimPair(RESOLVED[side], UNDER[side], scene)
      // "5/32 đơn tố cáo thuộc thẩm quyền": of the petitions received.
      const received = whole && head === 'don' ? [{ indicator: RECEIVED[side], numeral: whole }] : []
      return [...claim(UNDER[side], numeral), ...received]
    },
    examples: [
      ['Có 5/32 đơn tố cáo thuộc thẩm quyền.', { denunciations_under_jurisdiction: 5, denunciation_petitions: 32 }],
      [
        'Có 14 vụ việc KN và 10 vụ việc TC thuộc thẩm quyền.',
        { complaints_under_jurisdiction: 14, denunciations_under_jurisdiction: 10 },
      ],
    ],
    refusals: [],
  },
]
