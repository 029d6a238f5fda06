/** Bare numbers that make up the one told before them. */
import { claim, claimPair, type FigureRule } from '../figures/figure-rule'
import { isOfAnAge, pairSumOf, sumOf } from '../figures/sums'

export const sumRules: readonly FigureRule[] = [
  {
    id: 'figures/parts-of-a-sum',
    heads: [null, 'vu', 'don'],
    because:
      '"540 mô hình: kinh tế 210, văn hóa 180, an ninh 150": numbers with a label each that add up to the one before.',
    read: (scene, sentence) => {
      // With its unit it is read as any other, where its label is no word of the work.
      if (scene.quantity.head !== null && !isOfAnAge(scene)) return null
      const whole = sumOf(scene, sentence.claims)
      return whole && claim(whole.indicator, scene.quantity.numeral)
    },
    examples: [
      ['Toàn tỉnh có 540 mô hình “Dân vận khéo”: kinh tế 210, văn hóa 180, an ninh 150.', { skilful_models: 180 }],
    ],
    refusals: ['Toàn tỉnh có 540 mô hình “Dân vận khéo”: kinh tế 210, văn hóa 180, an ninh 120.'],
  },
  {
    id: 'figures/pairs-of-a-sum',
    heads: ['vu', 'don', null],
    because:
      '"521/588 vụ: cấp tỉnh 71/84 vụ, cấp huyện 302/341 vụ, cấp xã 148/163 vụ": pairs that add up to the one before.',
    read: (scene, sentence) => {
      const pair = pairSumOf(scene, sentence.told)
      return pair && claimPair(pair.resolved, pair.under, scene)
    },
    examples: [
      [
        'Vụ việc khiếu nại, tố cáo thuộc thẩm quyền: 588; đã giải quyết: 521. Ở cấp tỉnh là 71/84 vụ, cấp huyện 302/341 vụ, cấp xã 148/163 vụ.',
        { cases_resolved: 302 },
      ],
    ],
    refusals: ['Vụ việc khiếu nại, tố cáo thuộc thẩm quyền: 588; đã giải quyết: 521. Đã rà soát 71/84 vụ, 302/340 vụ.'],
  },
]
