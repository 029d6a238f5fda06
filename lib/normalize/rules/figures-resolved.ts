/** Cases resolved: said of a number, of a row, of what was told before, or by what two kinds make up. */
import type { Scene } from '../figures/context'
import { claim, claimPair, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import type { Indicator } from '../report'
import { refuse } from '../rule'
import { WordSet } from '../vietnamese/dictionary'
import {
  allFound,
  answeredBefore,
  areResolvedRetold,
  feedbackAmong,
  inCases,
  isOfResolved,
  isOfTheWhole,
  isRatedPair,
  STILL_OPEN,
  unnamedPetitions,
} from './cases-told'
import { countsCases, kindsFor, RESOLVED, sideOf, sideOfIndicator, UNDER } from './counting-cases'
import { onlyOne } from './counting-petitions'
import { OUTCOME } from './figures-outcomes'
import { besideVisits } from './figures-petitions'

const REPORTED = /(?:^| )(?:đã|được) báo cáo(?: kết quả| xong)?$/
const ADVISES = new WordSet('mưu trình')
/** "tiếp nhận, xử lý và đôn đốc giải quyết 20 đơn khiếu nại, tố cáo, kiến nghị": what came in. */
const RECEIVED_FIRST = /(?:^| )(?:tiếp nhận|nhận)(?: ?,| và) [^,;:\d]{0,40}giải quyết$/
const LOOKED_THROUGH = /(?:^| )(?:rà soát|kiểm tra)(?: được| xong)?$/
/** "Trong số đơn chuyển đi, 3.040 đơn đã có kết quả giải quyết" */
const PASSED_ON = /(?:số|các) đơn(?: thư)? (?:đã )?chuyển(?: đi)?(?: ,| thì)/

/** How many tellings back the number may be that two kinds make up. */
const MOST_BETWEEN = 4

export const resolvedRules: readonly FigureRule[] = [
  {
    id: 'figures/resolved-in-turn',
    heads: [null, 'vu'],
    because: '"58 vụ khiếu nại, 24 vụ tố cáo; xong 41 và 15": of each of the two in turn.',
    read: (scene, sentence) => {
      if (scene.kinds || scene.quantity.whole) return null
      const { all, index } = scene
      const isSecond = scene.quantity.link === 'và' && scene.before?.quantity.head === null
      const first = isSecond ? scene.before : scene
      const second = isSecond ? scene : all[index + 1]
      if (!first || first.quantity.head !== null || second?.before !== first || second.quantity.link !== 'và')
        return null
      if (first.leftStage !== 'giaiquyet' && second.stage !== 'giaiquyet') return null
      const [one, other] = [first.index - 2, first.index - 1].map(at => sentence.claims.get(at)?.[0]?.indicator)
      if (one !== 'complaints_under_jurisdiction' || other !== 'denunciations_under_jurisdiction') return null
      return claim(RESOLVED[sideOfIndicator(isSecond ? other : one)], scene.quantity.numeral)
    },
    examples: [
      [
        'Thuộc thẩm quyền: 48 vụ khiếu nại, 21 vụ tố cáo; đã giải quyết xong 40 và 13.',
        { complaints_resolved: 40, denunciations_resolved: 13 },
      ],
    ],
    refusals: [],
  },
  {
    id: 'figures/resolved',
    heads: ['vu', 'don', null],
    because: '"đã giải quyết 238/316 vụ việc": resolved, and under jurisdiction.',
    read: (scene, sentence) => {
      // "đã giải quyết 129 vụ. Trong đó khiếu nại 108/145 vụ, tố cáo 21/27 vụ"
      const last = scene.before ? sentence.claims.get(scene.before.index)?.[0] : sentence.told.at(-1)
      // "3 đoàn đông người; 698 đơn; giải quyết …": what came in, whatever the line before resolved.
      if (scene.quantity.head === 'don' && !scene.kinds && scene.leftStage === null && besideVisits(scene, sentence))
        return null
      const counted =
        scene.quantity.head === 'vu' ||
        (scene.quantity.head === 'don' && scene.kinds !== null && scene.quantity.whole !== null)
      const lately = scene.before ? [last] : sentence.told.slice(scene.quantity.head === 'vu' ? -1 : -2)
      const goesOn = counted && lately.some(made => made !== undefined && /_resolved$|rate$/.test(made.indicator))
      const listed = (sentence.resolving || goesOn) && scene.stage === null && scene.quantity.whole !== null
      // "23/24 vụ khiếu nại và cả 3 vụ tố cáo đã giải quyết": said behind the last of the row.
      const next = scene.all[scene.index + 1]
      const saidOfRow =
        scene.quantity.whole !== null &&
        scene.stage === null &&
        next !== undefined &&
        /^(?:và|cùng)(?: cả)?$/.test(wordsOf(next.quantity.left)) &&
        next.quantity.right.some(item => item.tag === 'giaiquyet')
      // "- Khiếu nại: 61/74 vụ việc, đạt 82,4%"
      const rated =
        (scene.quantity.head === 'vu'
          ? kindsFor(scene) !== null
          : scene.quantity.head === 'don' && scene.kinds !== null && !scene.kinds.feedback) &&
        scene.stage === null &&
        isRatedPair(scene)
      if (!countsCases(scene) || !(listed || rated || saidOfRow || scene.stage === 'giaiquyet') || scene.change)
        return null
      // "cả ba vụ đã giải quyết đúng thẩm quyền": those told of before.
      const inRow =
        scene.quantity.left.length <= 2 &&
        sentence.claims.get(scene.index - 1)?.some(made => made.indicator.endsWith('_resolved'))
      // "chỉ có 7 vụ khiếu nại, cả 7 vụ đã giải quyết xong"
      const all = sentence.claims
        .get(scene.index - 1)
        ?.find(
          made => made.indicator.endsWith('_under_jurisdiction') && made.numeral.value === scene.quantity.numeral.value,
        )
      if (all && scene.quantity.left.at(-1)?.text === 'cả' && scene.kinds === null)
        return claim(RESOLVED[sideOfIndicator(all.indicator)], scene.quantity.numeral)
      // "Cả 8/8 vụ khiếu nại thuộc thẩm quyền đều giải quyết xong": told for the first time, with their whole.
      const ofWhole = scene.quantity.whole !== null
      if (scene.leftStage !== 'giaiquyet' && scene.quantity.left.at(-1)?.text === 'cả' && !inRow && !ofWhole)
        return refuse('cases told before')
      // "Tham mưu UBND tỉnh: 14 vụ; đã trình 11 vụ", in a list of what was resolved.
      if (scene.leftStage === null && scene.quantity.scope.some(item => ADVISES.has(item)))
        return refuse('advice to another office')
      // "Việc cấp trên giao: 26 vụ, đã báo cáo 19 vụ"
      if (scene.leftStage === null && REPORTED.test(wordsOf(scene.quantity.scope)))
        return refuse('cases reported to another office')
      // "Sở còn tham mưu 06 vụ; xong 05 vụ"
      const advised = scene.all[scene.index - 1]?.quantity.scope.some(item => ADVISES.has(item))
      if (advised && scene.quantity.left.length <= 3 && scene.kinds === null) return refuse('advice to another office')
      // "giải quyết xong 05 vụ việc khiếu nại; tố cáo 02 vụ việc, đang xác minh"
      if (scene.leftStage === null && STILL_OPEN.test(wordsOf(scene.quantity.behind))) return refuse('cases pending')
      // "đã kiểm tra, rà soát 806/1.003 vụ việc (80,4%)"
      if (scene.leftStage !== 'giaiquyet' && LOOKED_THROUGH.test(wordsOf(scene.quantity.scope)))
        return refuse('cases looked through')
      // "85 trường hợp tuy đã được giải quyết đúng nhưng người dân chưa chịu"
      if (scene.leftStage !== 'giaiquyet' && /^(?:tuy|dù|mặc dù)$/.test(scene.quantity.right[0]?.text ?? ''))
        return refuse('cases that go on')
      if (answeredBefore(scene.quantity.right)) return refuse('how often a petition was answered before')
      // "Trong 55 vụ đã xong thì …"
      const { value } = scene.quantity.numeral
      const again =
        areResolvedRetold(scene) &&
        sentence.told.find(made => made.numeral.value === value && made.indicator.endsWith('_resolved'))
      if (again) return claim(again.indicator, scene.quantity.numeral)
      // "Trong 41 vụ khiếu nại kết luận đúng có 17 vụ của thị xã"
      if (areResolvedRetold(scene) && sentence.told.some(made => made.numeral.value === value))
        return refuse('cases told before')
      // "85/92 vụ việc đã xong. Bảy vụ trong số 85 vụ kết thúc nhờ hòa giải"
      if (isOfResolved(scene, sentence)) return refuse('some of those resolved')
      const told = toldWhole(scene, sentence)
      if (told) return claimPair(told, UNDER[sideOfIndicator(told)], scene)
      const side = sideOf(kindsFor(scene))
      if (!side || feedbackAmong(scene))
        return RECEIVED_FIRST.test(wordsOf(scene.quantity.scope)) && scene.quantity.head === 'don'
          ? claim('petitions_received', scene.quantity.numeral)
          : refuse('complaints told together with feedback')
      if (PASSED_ON.test(wordsOf(scene.quantity.scope))) return refuse('petitions passed on')
      if (unnamedPetitions(scene, sentence)) return refuse('petitions of unstated kinds')
      if (inCases(scene)) return refuse('petitions that are told in cases')
      if (isOfTheWhole(scene)) return claim(UNDER[side], scene.quantity.numeral)
      const resolved = claimPair(RESOLVED[side], UNDER[side], scene)
      const found = allFound(scene)
      if (!found || side === 'both') return resolved
      return [...resolved, ...claim(OUTCOME[found][side], scene.quantity.numeral)]
    },
    examples: [
      ['Đã giải quyết 238/316 vụ việc khiếu nại, tố cáo.', { cases_resolved: 238, cases_under_jurisdiction: 316 }],
      [
        'Đã giải quyết 03 vụ việc khiếu nại, đều kết luận khiếu nại sai.',
        { complaints_resolved: 3, complaints_unjustified: 3 },
      ],
    ],
    refusals: [],
  },
  {
    id: 'figures/resolved-by-outcomes',
    heads: ['vu', 'don', null],
    because: '"Tố cáo: 45 vụ việc, có 6 tố cáo đúng, 27 tố cáo sai": what has outcomes was resolved.',
    read: (scene, sentence) => {
      if (!countsCases(scene) || scene.stage !== null || scene.change || scene.outcome || scene.quantity.whole)
        return null
      const side = onlyOne(kindsFor(scene))
      if (side !== 'complaint' && side !== 'denunciation') return null
      const next = scene.all[scene.index + 1]
      const counted = sentence.told.slice(-12).some(made => made.indicator.endsWith('_resolved'))
      return counted && next?.outcome && onlyOne(next.kinds ?? next.topic) === side
        ? claim(RESOLVED[side], scene.quantity.numeral)
        : null
    },
    examples: [
      [
        'Kết quả giải quyết khiếu nại: 78 vụ việc, trong đó 14 vụ việc đúng. Tố cáo: 45 vụ việc, có 6 tố cáo đúng, 27 tố cáo sai.',
        {
          complaints_resolved: 78,
          denunciations_resolved: 45,
          denunciations_justified: 6,
          denunciations_unjustified: 27,
        },
      ],
    ],
    refusals: ['Trong năm phát sinh tố cáo: 45 vụ việc.'],
  },
  {
    id: 'figures/kinds-of-the-resolved',
    heads: ['vu'],
    because:
      '"giải quyết được 389/451 vụ việc. Trong đó, khiếu nại 331 vụ việc, tố cáo 58 vụ việc": what the two make up.',
    read: (scene, sentence) => {
      const { all, quantity } = scene
      const side = onlyOne(scene.kinds)
      if (!sentence.continues || scene.leftStage || scene.change || quantity.whole || !side || side === 'feedback')
        return null
      const [one, other, more] = all
      if (!one || !other || more || other.quantity.whole || one.quantity.whole) return null
      const sides = [one, other].map(({ kinds }) => onlyOne(kinds))
      if (!sides.includes('complaint') || !sides.includes('denunciation')) return null
      const sum = one.quantity.numeral.value + other.quantity.numeral.value
      const of = sentence.told.slice(-MOST_BETWEEN).find(({ numeral }) => numeral.value === sum)?.indicator
      if (of === 'cases_resolved') return claim(RESOLVED[side], quantity.numeral)
      return of === 'cases_under_jurisdiction' ? claim(UNDER[side], quantity.numeral) : null
    },
    examples: [
      [
        'Tỉnh giải quyết được 389/451 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 86,3%. Trong đó, khiếu nại 331 vụ việc, tố cáo 58 vụ việc.',
        { complaints_resolved: 331, denunciations_resolved: 58 },
      ],
    ],
    refusals: [
      'Tỉnh giải quyết được 389/451 vụ việc khiếu nại, tố cáo. Trong đó, khiếu nại 331 vụ việc, tố cáo 20 vụ việc.',
    ],
  },
]

/** "22/56 đơn" after "56 đơn khiếu nại, tố cáo thuộc thẩm quyền": the whole was told, and says what is resolved of it. */
function toldWhole(scene: Scene, sentence: Sentence): Indicator | null {
  const whole = scene.quantity.whole?.value
  if (whole === undefined || scene.kinds) return null
  const under = sentence.told.filter(made => made.indicator.endsWith('_under_jurisdiction'))
  const told = under.find(made => made.numeral.value === whole)
  if (told) return RESOLVED[sideOfIndicator(told.indicator)]
  // "14 đơn khiếu nại và 02 đơn tố cáo thuộc thẩm quyền, đã giải quyết 16/16 đơn"
  const [complaints, denunciations] = under.slice(-2)
  const both =
    complaints?.indicator === UNDER.complaint &&
    denunciations?.indicator === UNDER.denunciation &&
    complaints.numeral.value + denunciations.numeral.value === whole
  return both ? RESOLVED.both : null
}
