/** Numbers told only to compare: this period's beside the last one's. */
import type { Scene } from '../figures/context'
import type { FigureRule, Sentence } from '../figures/figure-rule'
import type { Indicator } from '../report'
import { onlyOne } from './figures-petitions'

export const comparisonRules: readonly FigureRule[] = [
  {
    id: 'figures/this-period-and-last',
    because: '"1.428/1.573 lượt" with cùng kỳ: this period / last period.',
    read: (scene, sentence) => {
      const { numeral, whole } = scene.quantity
      if (!whole || !(scene.compared || isDifference(scene))) return null
      const told = sentence.told.findLast(made => made.numeral.value === numeral.value)
      const indicator = told?.indicator ?? (ofDelegations(scene) ? null : byHead(scene, sentence))
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

/** "1.741/1.847 lượt, giảm 106 lượt so với cùng kỳ": the change is what the two differ by. */
function isDifference({ quantity: { numeral, whole }, all, index }: Scene): boolean {
  const next = all[index + 1]
  if (!whole || !next?.change || next.quantity.head === 'percent') return false
  const difference = numeral.value - whole.value
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
