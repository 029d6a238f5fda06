/** What resolved complaints and denunciations were found: right, wrong, or right in part. */
import { claim, type FigureRule } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import { refuse } from '../rule'
import { areResolvedRetold, opensConclusion } from './cases-told'
import { countsCases, kindsFor } from './counting-cases'
import { onlyOne } from './counting-petitions'

export const OUTCOME = {
  dung: { complaint: 'complaints_justified', denunciation: 'denunciations_justified' },
  sai: { complaint: 'complaints_unjustified', denunciation: 'denunciations_unjustified' },
  dungmotphan: { complaint: 'complaints_partly_justified', denunciation: 'denunciations_partly_justified' },
} as const

const TWO_OUTCOMES =
  /(?:^| )(?:đúng|sai)(?: |, | và | hoặc | , )(?:và )?(?:có )?(?:đúng (?:một phần|có sai)|có đúng,? có sai|có đúng , có sai)(?: (?:là|có|:|chiếm|tổng cộng))*$/

export const outcomeRules: readonly FigureRule[] = [
  {
    id: 'figures/outcomes',
    heads: ['vu', 'don', null],
    because: 'Complaints or denunciations found right, wrong or partly right.',
    read: (scene, sentence) => {
      if (areResolvedRetold(scene)) return null
      // "Tố cáo xong 25 vụ (89,3%): đúng 3": behind a share, what the share is of.
      const before = scene.all.slice(0, scene.index).findLast(({ quantity }) => quantity.head !== 'percent')
      // "khiếu nại đúng 8, đúng một phần 11, sai 41"
      const goesOn = scene.quantity.head === null && before?.outcome && sentence.claims.has(before.index)
      // "Trong 9 khiếu nại thì 2 đúng, 7 sai"
      const ofCases =
        scene.quantity.head === null && before !== undefined && before.kinds !== null && countsCases(before)
      if (
        !(goesOn || ofCases || opensConclusion(scene, sentence) || countsCases(scene)) ||
        !scene.outcome ||
        scene.all.some(other => other.quantity.left.some(item => item.text === 'cứ'))
      )
        return null
      // "khiếu nại đúng và đúng một phần là 236 vụ"
      if (TWO_OUTCOMES.test(wordsOf(scene.quantity.scope.slice(-6)))) return refuse('two outcomes told together')
      const side = onlyOne(kindsFor(scene))
      return side === 'complaint' || side === 'denunciation'
        ? claim(OUTCOME[scene.outcome][side], scene.quantity.numeral)
        : null
    },
    examples: [
      [
        'Kết quả: khiếu nại đúng 4 vụ việc, khiếu nại sai 17 vụ việc.',
        { complaints_justified: 4, complaints_unjustified: 17 },
      ],
    ],
    refusals: [],
  },
]
