/** Numbers told only to compare: this period's beside the last one's. */
import { isOtherEnd, type Scene } from '../figures/context'
import { type Claim, claim, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { family, type Head } from '../figures/phrase'
import { INDICATOR_UNITS, type Indicator } from '../report'
import { onlyOne } from './counting-petitions'

/** "9 tháng năm 2020 con số này là 301 đơn" */
const THIS_NUMBER =
  /(?<!các |những |mấy )con số(?: (?:này|ấy|đó|tương ứng)(?: của [^,;:]{3,30})?(?: (?:là|chỉ|mới|đạt|có|ở mức|tụt|giảm|tăng|nhích|vọt|lên|xuống|còn|tới))*| (?:là|chỉ là)|(?: (?:tụt|giảm|tăng|nhích|vọt))? (?:xuống|lên|còn)(?: (?:còn|tới))?)$/

const OF_TIME =
  /^\( (?:(?:năm|quý|tháng|\d{1,2} tháng|cùng kỳ)[^,;()]{0,24}(?: :| là)|(?:tháng|quý|năm|kỳ) (?:liền )?trước|cùng kỳ)$/

/** How many tellings back the number may be that "con số này" points to. */
const REACH = 8

/** The heads that a unit's numbers are told with; cases are told in petitions as well. */
const COUNTED_BY: Readonly<Partial<Record<string, readonly Head[]>>> = {
  lượt: ['luot', 'luotNguoi'],
  người: ['nguoi', 'luotNguoi'],
  đoàn: ['doan', 'doandong'],
  đơn: ['don'],
  'vụ việc': ['vu', 'don'],
  cuộc: ['cuoc'],
  'mô hình': ['mohinh'],
}

export const comparisonRules: readonly FigureRule[] = [
  {
    id: 'figures/levels-in-turn',
    because: '"tăng 12% (2.454 lượt/2.191 lượt)": this period / last period, each with its unit.',
    read: ({ before, quantity, all, index }, sentence) => {
      const changed = before && all[index - 2]?.change !== null && before.quantity.head === quantity.head
      if (!changed || quantity.link !== '/' || !quantity.bracketed || !before.quantity.bracketed) return null
      const [made] = sentence.claims.get(index - 1) ?? []
      return made ? [{ indicator: made.indicator, numeral: quantity.numeral, otherTime: true }] : null
    },
    examples: [['Số lượt tiếp công dân tăng 12% (454 lượt/405 lượt).', { citizen_receptions: 454 }]],
    refusals: [],
  },
  {
    id: 'figures/level-behind-its-change',
    because:
      '"tăng 64% so với năm 2010 (2.539 lượt đoàn)", "tăng 15 lượt (72 lượt)": the level that a change counts from, where both come to the one told.',
    read: ({ quantity, all, index }, sentence) => {
      const change = all[index - 1]
      if (!quantity.bracketed || quantity.whole || change?.change == null || change.quantity.bracketed) return null
      const { head, numeral } = change.quantity
      if (head !== 'percent' && family(head) !== family(quantity.head)) return null
      const step = (change.change === 'up' ? 1 : -1) * numeral.value
      const { value } = quantity.numeral
      const comesTo = ({ numeral: { value: told } }: Claim) =>
        head === 'percent' ? Math.abs(value * (1 + step / 100) - told) <= CLOSE * told : value + step === told
      const same = (one: Scene) => family(one.quantity.head) === family(quantity.head)
      const level = all
        .slice(0, index - 1)
        .findLast(one => one.change === null && !one.quantity.bracketed && same(one) && sentence.claims.has(one.index))
      // "Năm 2023 tiếp 87 lượt. So với năm 2022 tăng 15 lượt (72 lượt)": told in a sentence before.
      const before = ({ indicator }: Claim) =>
        quantity.head !== null && COUNTED_BY[INDICATOR_UNITS[indicator]]?.includes(quantity.head)
      const made = level
        ? sentence.claims.get(level.index)?.slice(0, 1).find(comesTo)
        : sentence.told.slice(-MOST_TOLD).findLast(one => before(one) && comesTo(one))
      return made ? [{ indicator: made.indicator, numeral: quantity.numeral, otherTime: true }] : null
    },
    examples: [
      [
        'Năm 2011 tiếp 366.318 lượt, có 4.164 lượt đoàn đông người, so với năm 2010 tăng 64% (2.539 lượt đoàn).',
        { group_delegations: 2539 },
      ],
      ['Năm 2023 tiếp 87 lượt công dân, tăng 15 lượt so với năm 2022 (72 lượt).', { citizen_receptions: 72 }],
    ],
    refusals: ['Có 41 đoàn đông người, tăng 64% (16 đoàn).', 'Có 41 đoàn đông người, tăng 6 đoàn (16 đoàn).'],
  },
  {
    id: 'figures/other-end',
    because:
      '"từ 203 vụ việc khiếu nại thuộc thẩm quyền năm 2012 xuống còn 118 vụ việc năm 2016": the same of another time.',
    read: ({ quantity, all, index, kinds }, sentence) => {
      const first = all[index - 1]
      if (!first || quantity.whole || quantity.head !== first.quantity.head || !isOtherEnd(quantity, first)) return null
      const [made, more] = sentence.claims.get(first.index) ?? []
      const sameKinds = kinds === null || kinds === first.kinds
      return made && !more && sameKinds ? claim(made.indicator, quantity.numeral) : null
    },
    examples: [
      [
        'Từ 203 vụ việc khiếu nại thuộc thẩm quyền năm 2012 xuống còn 118 vụ việc năm 2016.',
        { complaints_under_jurisdiction: 118 },
      ],
    ],
    refusals: [],
  },
  {
    id: 'figures/this-number',
    because: '"con số này" is what was counted last, outside of brackets, in the same unit.',
    read: (scene, sentence) => {
      const { head, numeral, whole, scope } = scene.quantity
      if (whole || head === 'percent' || !scope.some(item => item.text.endsWith('số'))) return null
      if (!THIS_NUMBER.test(wordsOf(scope))) return null
      const last = scene.all
        .slice(0, scene.index)
        .findLast(({ index, quantity }) => !quantity.bracketed && sentence.claims.has(index))
      const fits = ({ indicator }: Claim) => head === null || COUNTED_BY[INDICATOR_UNITS[indicator]]?.includes(head)
      const made = last ? sentence.claims.get(last.index)?.find(fits) : sentence.told.slice(-REACH).findLast(fits)
      if (!made) return null
      return claim(made.indicator, numeral)
    },
    examples: [
      [
        'Quý I/2021 tỉnh tiếp 265 lượt (trong đó 20 lượt đoàn đông người), quý I/2020 con số này là 301 lượt.',
        { citizen_receptions: 265 },
      ],
    ],
    refusals: ['Tỉnh có 62 xã; năm 2020 con số này là 64 xã.'],
  },
  {
    id: 'figures/set-against-the-last',
    heads: [null, 'other'],
    because:
      '"quý I tiếp …, quý I năm ngoái tiếp …; đoàn đông người 9 so với 17": a bare number set against the one before it.',
    read: ({ quantity, all, index }, sentence) => {
      const first = all[index - 1]
      if (
        !first ||
        quantity.whole ||
        !/(?:^|[,;] )(?:so với|so sánh với)(?: con số| mức)?$/.test(wordsOf(quantity.left))
      )
        return null
      const [made] = sentence.claims.get(first.index) ?? []
      // "so với con số 2.233 của năm 2025"
      return made && (quantity.right.length === 0 || quantity.right[0]?.text === 'của')
        ? [{ indicator: made.indicator, numeral: quantity.numeral, otherTime: true }]
        : null
    },
    examples: [
      ['Quý I/2020 tiếp 1.153 lượt; đoàn đông người 9 so với 17.', { citizen_receptions: 1153, group_delegations: 9 }],
    ],
    refusals: [],
  },
  {
    id: 'figures/same-of-another-time',
    heads: [null],
    because: '"tiếp 4.016 lượt (năm 2020: 6.877)": a bare number in brackets behind another, of the time it names.',
    read: ({ quantity, kinds, all, index }, sentence) => {
      const first = all[index - 1]
      if (!first || first.quantity.bracketed || !quantity.bracketed || quantity.whole || kinds) return null
      const [made, more] = sentence.claims.get(first.index) ?? []
      return made && !more && OF_TIME.test(wordsOf(quantity.left))
        ? [{ indicator: made.indicator, numeral: quantity.numeral, otherTime: true }]
        : null
    },
    examples: [['Năm 2021 tiếp 4.016 lượt công dân (năm 2020: 6.877).', { citizen_receptions: 6877 }]],
    refusals: ['Năm 2021 tiếp 4.016 lượt công dân (trụ sở: 612).'],
  },
  {
    id: 'figures/this-period-and-last',
    because: '"1.428/1.573 lượt" with cùng kỳ: this period / last period.',
    read: (scene, sentence) => {
      const { numeral, whole } = scene.quantity
      if (!whole || !(scene.compared || isDifference(scene))) return null
      const told = sentence.told.findLast(made => made.numeral.value === numeral.value)
      // "Đoàn đông người: 23/31 đoàn so với cùng kỳ"
      const groups = scene.quantity.head === 'doan' && scene.quantity.left.some(({ tag }) => tag === 'doandong')
      const indicator =
        told?.indicator ?? (groups ? 'group_delegations' : ofDelegations(scene) ? null : byHead(scene, sentence))
      if (!indicator) return null
      return [
        { indicator, numeral },
        { indicator, numeral: whole, otherTime: true },
      ]
    },
    examples: [
      ['Toàn tỉnh tiếp 540 lượt công dân, giảm 32,67% so với cùng kỳ (540/802 lượt).', { citizen_receptions: 540 }],
    ],
    refusals: ['Đoàn đã đi 12/56 đơn vị.'],
  },
]

const ROUNDING = 0.1
/** How many tellings back a level may be that a later sentence sets another time's against. */
const MOST_TOLD = 60
/** How far a level and its change may come apart: by the rounding of a whole per cent. */
const CLOSE = 0.005
/** "1.741/1.847 lượt, giảm 106 lượt so với cùng kỳ", "17/29 đoàn, giảm 41,4%": the change is what the two differ by. */
function isDifference({ quantity: { numeral, whole }, all, index }: Scene): boolean {
  const next = all[index + 1]
  if (!whole || !next?.change) return false
  const difference = numeral.value - whole.value
  if (next.quantity.head === 'percent')
    return (
      next.change === (difference < 0 ? 'down' : 'up') &&
      Math.abs((Math.abs(difference) / whole.value) * 100 - next.quantity.numeral.value) <= ROUNDING
    )
  return next.quantity.numeral.value === Math.abs(difference) && next.change === (difference < 0 ? 'down' : 'up')
}

/** "số người theo đoàn giảm 460 lượt (250/710 lượt người)" */
const ofDelegations = ({ quantity, all, index }: Scene): boolean =>
  quantity.head !== 'doandong' &&
  [quantity, all[index - 1]?.quantity].some(one => one?.left.some(({ tag }) => tag === 'doan' || tag === 'doandong'))

function byHead(scene: Scene, sentence: Sentence): Indicator | null {
  const { head } = scene.quantity
  if (head === 'luot' || head === 'luotNguoi') return 'citizen_receptions'
  if (head === 'doandong') return 'group_delegations'
  if (head === 'nguoi') return 'citizens_received'
  const visits = [...sentence.claims.values()].some(made => made[0]?.indicator === 'citizen_receptions')
  if (head === 'vu' && visits && !scene.kinds) return 'reception_cases'
  if (head === 'don' && !onlyOne(scene.kinds)) return 'petitions_received'
  return null
}
