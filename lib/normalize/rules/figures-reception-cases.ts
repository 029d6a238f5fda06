/** Cases raised at receptions. */
import type { Scene } from '../figures/context'
import { claim, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { breaksVisitsDown } from '../figures/sums'
import { tagSet } from '../figures/vocabulary'
import { refuse } from '../rule'
import { WordSet } from '../vietnamese/dictionary'
import { MEDIATED } from './figures-cases-aside'
import { isDelegation, isVisits } from './figures-receptions'

/** What became of cases: such are counted elsewhere, or nowhere. */
const SETTLED = tagSet('giaiquyet thamquyen chuyen conlai phatsinh ngoaithamquyen')
const ABOUT = new WordSet('về với thuộc ghi')
/** "Tính theo vụ việc qua tiếp dân, năm 2008 có 187.037 vụ việc" */
const CASES_OF_VISITS = /vụ(?: việc)? (?:(?:qua|khi|được|đã) )?tiếp(?! nhận| tục| theo)/
/** How many words may stand between the visits and their cases. */
const REACH = 12

const mayBeRaised = ({ quantity: { head, scope, right }, change, stage, leftStage }: Scene): boolean =>
  (head === 'vu' || head === 'noidung') &&
  !change &&
  !(stage !== null && SETTLED.has(stage)) &&
  // "xử lý xong 17 việc tồn từ trước"
  !(leftStage === 'xuly' && scope.at(-1)?.text === 'xử lý xong') &&
  // "giải quyết 11/16 vụ việc; 05 vụ việc còn lại là tranh chấp đất rừng"
  right[0]?.text !== 'còn lại' &&
  // "Hội nghị nghe 5 ý kiến tham luận"
  !SPOKEN.test(wordsOf(right.slice(0, 3))) &&
  // "phạt 12 trường hợp", "hòa giải 34/37 vụ"
  scope.at(-1)?.text !== 'phạt' &&
  !MEDIATED.test(wordsOf(scope.slice(-4)))

const SPOKEN = /^(?:(?:được |đã )?trả lời|tham luận|phát biểu|thảo luận|góp ý|chất vấn|đóng góp)/

/** "tiếp 2.126 lượt, nội dung KN, TC, kiến nghị, phản ánh gom lại thành 1.833 vụ việc" */
const areOfAllKinds = (scene: Scene): boolean =>
  scene.after('noidung') && scene.after('kiennghi') && scene.after('khieunai', 'kntc')

/** "Số liệu được công bố, kèm theo 63.118 vụ việc": told along with the visits before. */
const ALONG = /(?:kèm theo|cùng với|đi cùng)(?: là)?$/

/** Told right behind the visits: "Số vụ việc tiếp nhận là 670 vụ", or behind cases: "187.037 vụ việc (2008) lên 248.823 vụ việc (2013)". */
function goesOn(scene: Scene, { told }: Sentence): boolean {
  const last = told.at(-1)?.indicator
  return (
    (last?.startsWith('citizen') === true && scene.after('vu') && scene.after('nhan')) ||
    (last === 'reception_cases' && scene.after('toimuc')) ||
    (last?.startsWith('citizen') === true && scene.kinds === null && ALONG.test(wordsOf(scene.quantity.scope)))
  )
}

/** "Số vụ việc là 24.001 vụ việc, gồm 16.612 vụ việc tiếp lần đầu": the total of cases received. */
const isTotalReceived = (scene: Scene): boolean =>
  !scene.has('tiep') &&
  scene.all.some(other => (other.parent === scene || other.index === scene.index + 1) && other.has('tiep'))

/** "Số vụ việc: 24.001 vụ việc (tiếp lần đầu 16.612, tiếp nhiều lần 7.389)": only what visitors come with is told by their turn. */
const isToldByTurn = ({ quantity: { behind } }: Scene): boolean => BY_TURN.test(wordsOf(behind.slice(0, 8)))
const BY_TURN =
  /^(?:[(,:] ?)?(?:(?:gồm|trong đó) )?(?:[\d.]+ (?:vụ việc |vụ )?)?(?:tiếp )?(?:lần (?:đầu|một)|nhiều lần)(?: |$)/

/** "Thanh tra Chính phủ tiếp 32 việc; Văn phòng Chính phủ 5 việc": what visitors came with, by who received them. */
function receivesCases(scene: Scene): boolean {
  if (scene.leftStage === 'tiep') return scene.quantity.scope.at(-1)?.tag === 'tiep'
  const last = scene.all[scene.index - 1]
  const goesOn = scene.leftStage === null && scene.quantity.left.length > 1 && last?.quantity.head === 'vu'
  return goesOn && receivesCases(last)
}

/** "tiếp thường xuyên 96 vụ/611 người": received, told by cases and by people. */
function withTheirPeople(scene: Scene): boolean {
  const next = scene.all[scene.index + 1]?.quantity
  return scene.leftStage === 'tiep' && scene.before === null && next?.head === 'nguoi' && next.link === '/'
}

export const receptionCaseRules: readonly FigureRule[] = [
  {
    id: 'figures/cases-of-others',
    heads: ['vu', 'noidung'],
    because: '"12 đơn/12 vụ", "05 đoàn/03 vụ việc": cases of petitions, or of a delegation.',
    read: (scene, sentence) => {
      if (!mayBeRaised(scene)) return null
      if (breaksVisitsDown(scene, sentence.claims)) return refuse('what the visits told were about')
      // "7.603 lượt đơn của 4.081 vụ việc", "54 đơn với 46 vụ việc"
      const [of, other] = scene.quantity.left
      if ((of?.text === 'của' || of?.text === 'với') && !other && scene.all[scene.index - 1]?.quantity.head === 'don')
        return refuse('told beside its petitions')
      // "138 lượt đoàn đông người, giảm 63 lượt so với cùng kỳ, với 107 vụ việc"
      const levels = scene.all.slice(0, scene.index).filter(({ change }) => change === null)
      if (
        scene.quantity.left.at(-1)?.text === 'với' &&
        scene.all[scene.index - 1]?.change &&
        isDelegation(levels.at(-1) ?? null)
      )
        return refuse('what a delegation came for')
      // "nhận đơn của 06 trường hợp"
      const [petitions, whose] = scene.quantity.scope.slice(-2)
      if (petitions?.tag === 'don' && whose?.text === 'của') return refuse('whose petitions they are')
      if (scene.quantity.link !== '/') return null
      if (scene.before?.quantity.head === 'don') return refuse('told beside its petitions')
      return isDelegation(scene.before) ? refuse('what a delegation came for') : null
    },
    examples: [],
    refusals: [
      'Tỉnh tiếp 90 lượt; có 05 đoàn đông người/03 vụ việc.',
      'Chủ tịch tiếp 06 lượt công dân: 02 trường hợp về đất, 03 trường hợp về giá, 01 trường hợp đòi nợ.',
    ],
  },
  {
    id: 'figures/cases-brought',
    heads: ['vu', 'noidung'],
    because: 'Cases that visitors are said to have brought, wherever the report has told of its visits.',
    read: (scene, sentence) => {
      if (!mayBeRaised(scene)) return null
      if (withTheirPeople(scene)) return claim('reception_cases', scene.quantity.numeral)
      const brought =
        areOfAllKinds(scene) ||
        CASES_OF_VISITS.test(wordsOf(scene.quantity.scope)) ||
        goesOn(scene, sentence) ||
        scene.after('trinhbay', 'luot', 'luotTiepDan') ||
        scene.leftStage === 'trinhbay' ||
        scene.stage === 'trinhbay' ||
        isTotalReceived(scene) ||
        isToldByTurn(scene) ||
        receivesCases(scene) ||
        (scene.leftStage === 'tiep' && scene.quantity.scope.at(-1)?.text === 'ghi nhận')
      const raises = scene.quantity.scope.at(-1)?.text === 'nêu'
      const ofVisits = !scene.kinds || areOfAllKinds(scene) || scene.after('luot', 'luotTiepDan')
      const told = sentence.told.some(
        made => made.indicator === 'citizen_receptions' || (raises && made.indicator === 'citizens_received'),
      )
      return (brought || raises) && ofVisits && told ? claim('reception_cases', scene.quantity.numeral) : null
    },
    examples: [
      [
        'Trụ sở đã tiếp 340 lượt công dân. Thanh tra Chính phủ tiếp 32 việc.',
        { citizen_receptions: 340, reception_cases: 32 },
      ],
    ],
    refusals: [],
  },
  {
    id: 'figures/reception-cases',
    heads: ['vu', 'noidung'],
    because: 'Cases told beside the visits that raised them.',
    read: (scene, sentence) => {
      if (!mayBeRaised(scene)) return null
      const { numeral, left } = scene.quantity
      const visits = scene.all
        .slice(0, scene.index)
        .findLast(other => (isVisits(other) && !other.change) || other.quantity.head === 'nguoi')
      const received = visits && sentence.claims.get(visits.index)?.some(made => made.indicator.startsWith('citizen'))
      if (!visits || visits.change || !received) return null
      // "tiếp 374 lượt, 405 người. Nội dung: đất đai 291 vụ, chính sách 66 vụ": what the cases before were is not told.
      const between = scene.all.slice(visits.index + 1, scene.index)
      if (between.some(other => other.quantity.head === 'vu' && !sentence.claims.has(other.index))) return null
      const behindBracket = left.length - left.findLastIndex(item => item.text === ')') - 1
      const linked =
        scene.before !== null ||
        scene.leftStage === 'trinhbay' ||
        left.some(item => ABOUT.has(item)) ||
        behindBracket <= 4 ||
        scene.after('tiep', 'vu') ||
        scene.has('nhan')
      return linked && (left.length <= REACH || left.at(-1)?.text === 'về') ? claim('reception_cases', numeral) : null
    },
    examples: [['Tỉnh tiếp 900 lượt công dân với 650 vụ việc.', { citizen_receptions: 900, reception_cases: 650 }]],
    refusals: ['Huyện tiếp 30 lượt công dân; đã chuyển 12 vụ việc.'],
  },
  {
    id: 'figures/cases-handled-at-receptions',
    heads: ['vu'],
    because: '"qua tiếp dân, 30/30 vụ việc đã xử lý": the cases raised, all told.',
    read: scene => {
      const { head, whole } = scene.quantity
      return head === 'vu' && whole && scene.stage === 'xuly' && scene.after('tiep')
        ? claim('reception_cases', whole)
        : null
    },
    examples: [['Qua các buổi tiếp, 30/32 vụ việc đã xử lý xong.', { reception_cases: 32 }]],
    refusals: [],
  },
]
