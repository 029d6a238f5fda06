/** The rate of resolution, as the text states it. */
import { kindsAtStart, kindsOf, type Scene } from '../figures/context'
import { type Claim, claim, type FigureRule, type Sentence } from '../figures/figure-rule'
import { wordsOf } from '../figures/items'
import type { Indicator } from '../report'
import { refuse } from '../rule'
import { UNITS } from '../units'
import { WordSet } from '../vietnamese/dictionary'
import { countsCourtWork, kindsFor, type Side, sideOf, sideOfIndicator } from './counting-cases'
import { onlyOne } from './counting-petitions'

const RATE: Record<Side, Indicator> = {
  complaint: 'complaints_resolution_rate',
  denunciation: 'denunciations_resolution_rate',
  both: 'resolution_rate',
}
const TIMES = new WordSet('năm quý tháng')
const OF_A_YEAR =
  /^[,;] (?:(?:còn|và|nhưng|đến|sang|riêng) )*(?:năm )?(?:19|20)\d\d(?: (?:là|đạt|chỉ|mới|còn|được|lên|tới))+$/
const STOPS = new WordSet('; . (')
const TOGETHER = /(?:tính|gộp|cộng) (?:chung|cả hai|hai|lại)|^tổng cộng đạt|(?:tỷ|tỉ) lệ chung|chung (?:cho )?cả hai/
/** "Tính chung cả năm, tỷ lệ giải quyết khiếu nại đạt" */
const OF_ONE_KIND = /(?:tỷ|tỉ) lệ giải quyết (?:các )?(?:vụ |vụ việc |đơn )?(?:khiếu nại|tố cáo)(?: (?:đạt|là|ở mức))*$/
const THIS_RATE = /(?:tỷ|tỉ) lệ (?:này|ấy|đó)|con số (?:này|ấy|đó)/
const BOTH_RATES = /hai (?:tỷ|tỉ) lệ(?: này| ấy| đó)? (?:lần lượt )?(?:là|đạt|ở mức)$/
const LESS_THAN_A_YEAR = /(?:thấp|cao|ít|nhiều) hơn (?:so với )?(?:năm|quý|tháng|cùng kỳ)[^,;:]{0,20} \($/
const RATE_OF_RESOLVING = /(?:tỷ|tỉ) lệ giải quyết(?: đạt| là| chung| lên| tới)*$/
const RANKED =
  /(?:tỷ|tỉ) lệ (?:cao|thấp) nhất(?: ?:| là| với)?$|(?:tiếp theo|tiếp đến|kế đến|sau đó|rồi đến) là [^,;]{2,30} (?:với|đạt)$/
const ASKED_FOR =
  /^(?:mà |do |như |theo )?(?:quốc hội|chính phủ|thủ tướng(?: chính phủ)?|trung ương|cấp trên|tỉnh ủy|thành ủy|nghị quyết|kế hoạch)(?: đã)? (?:yêu cầu|giao|đề ra|đặt ra)(?: |$)/
const MEDIATION = /hòa giải/
const RESOLVING = /_resolved$|_rate$/

const PROVINCES: ReadonlySet<string> = new Set(UNITS.map(({ name }) => name.toLowerCase()))
/** A name behind a semicolon or comma, alone before its number. */
const LABEL = /^[;,] (?:tỉnh |thành phố |còn )*(.+?)(?: (?:đạt|là|có|chỉ|mới|được)){0,2}$/
const OTHER_SIDE = /^[;,] (?:còn )?(khiếu nại|tố cáo) (?:còn |thì |lại )?(?:thấp|cao) hơn(?: nữa| chút)?(?: ,|:)?$/

/** What was resolved that a rate of a row told "lần lượt" is of: as many of different kinds stand before the row as it has rates. */
function resolvedInTurn(scene: Scene, { claims }: Sentence): Claim | undefined {
  const isRate = (one: Scene | null | undefined): one is Scene => one?.quantity.head === 'percent'
  let first = scene
  let place = 0
  for (; isRate(first.before); first = first.before) place++
  if (!first.quantity.scope.some(({ text }) => text === 'lần lượt')) return undefined
  let rates = place + 1
  for (let last = scene; isRate(scene.all[last.index + 1]) && scene.all[last.index + 1]?.before === last; rates++)
    last = scene.all[last.index + 1] ?? last
  const resolved = [...claims]
    .filter(([index]) => index < first.index)
    .flatMap(([, made]) => made.filter(({ indicator }) => indicator.endsWith('_resolved')))
    .slice(-rates)
  return resolved.length === rates && new Set(resolved.map(({ indicator }) => indicator)).size === rates
    ? resolved[place]
    : undefined
}

const rateOf = ({ indicator }: Claim): Indicator => RATE[sideOfIndicator(indicator)]

/** "23/24 vụ khiếu nại và cả 3 vụ tố cáo đã giải quyết, đạt 96,3%": the share that both rows make together. */
function isOfBoth(last: Scene, sentence: Sentence, rate: number): boolean {
  const first = last.all[last.index - 1]
  if (!first || sentence.claims.get(first.index)?.[0]?.indicator !== 'complaints_resolved') return false
  if (sentence.claims.get(last.index)?.[0]?.indicator !== 'denunciations_resolved') return false
  const [one, other] = [first.quantity, last.quantity]
  const [done, all] = [
    one.numeral.value + other.numeral.value,
    (one.whole ?? one.numeral).value + (other.whole ?? other.numeral).value,
  ]
  return Math.abs((done / all) * 100 - rate) <= ROUNDING
}
const ROUNDING = 0.1

/** "thuộc thẩm quyền có 36, đã giải quyết 18 đơn, chiếm 50%": what was resolved is that share of what was to be. */
const isShareOf = ({ indicator, numeral }: Claim, { claims }: Sentence, rate: number): boolean =>
  [...claims.values()]
    .flat()
    .some(
      all =>
        all.indicator === indicator.replace('_resolved', '_under_jurisdiction') &&
        Math.abs((numeral.value / all.numeral.value) * 100 - rate) <= ROUNDING,
    )

export const rateRules: readonly FigureRule[] = [
  {
    id: 'figures/rate',
    heads: ['percent'],
    because: 'The rate of resolution as the text states it.',
    read: (scene, sentence) => {
      const { head, numeral, behind, left } = scene.quantity
      if (head !== 'percent') return null
      if (scene.change) return refuse('a change, not a level')
      if (countsCourtWork(scene)) return refuse('a rate of judgments carried out')
      // "những nơi còn lại đều trên 70%"
      if (
        numeral.qualifier !== 'exact' &&
        /(?:^| )(?:nơi|địa phương|đơn vị|tỉnh|huyện) (?:còn lại|khác)[^,;]*$/.test(wordsOf(left))
      )
        return refuse('of several, not one')
      // "325 vụ việc, bằng 139% so với cùng kỳ"
      if (left.at(-1)?.text === 'bằng' && behind[0]?.tag === 'cungky') return refuse('a change, not a level')
      // "giải quyết 17.421 vụ việc, hơn 23% so với năm 2022"
      if (numeral.qualifier === 'over' && behind[0]?.tag === 'cungky' && !scene.after('dat'))
        return refuse('a change, not a level')
      // What a bracket between them breaks down is not what the share is of.
      const before = scene.quantity.bracketed
        ? scene.all[scene.index - 1]
        : (scene.all.slice(0, scene.index).findLast(other => !other.quantity.bracketed) ?? scene.all[scene.index - 1])
      if (before && MEDIATION.test(wordsOf(before.quantity.scope))) return refuse('a rate of mediation')
      // "giải quyết đơn đúng hạn đạt 100%"
      if (scene.quantity.scope.some(({ text }) => text === 'đúng hạn' || text === 'đúng thời hạn'))
        return refuse('a rate of what was done in time')
      // "đơn kiến nghị, phản ánh trả lời đạt 91,4%"
      if (scene.quantity.scope.some(({ text }) => text === 'trả lời')) return refuse('a rate of petitions answered')
      // "chưa tới mức 85% Quốc hội yêu cầu"
      if (ASKED_FOR.test(wordsOf(behind.slice(0, 8)))) return refuse('a target')
      // "Trong số khiếu nại đã xong, 17,5% đúng"
      if (behind[0]?.tag === 'dung' || behind[0]?.tag === 'sai' || behind[0]?.tag === 'dungmotphan')
        return refuse('a share')
      // "14,2% khiếu nại đúng"
      if (kindsAtStart(behind) && /^(?:dung|sai|dungmotphan)$/.test(behind[1]?.tag ?? '')) return refuse('a share')
      // "gần 89% là khiếu nại"
      if (behind[0]?.text === 'là' && kindsAtStart(behind, 1)) return refuse('a share')
      const earlier = before && sentence.claims.get(before.index)
      // "56 vụ việc/61 vụ việc thuộc thẩm quyền, đạt 91,8%": of the one resolved of the other.
      const beside =
        before?.before && before.quantity.link === '/' ? sentence.claims.get(before.before.index) : undefined
      // "…; Đồng Nai giải quyết khiếu nại đạt 91%": another's work, its kind told anew.
      const anew =
        left[0]?.text === ';' && onlyOne(kindsOf(left)) !== null && left.some(({ tag }) => tag === 'giaiquyet')
      const resolved = anew
        ? undefined
        : [...(earlier ?? []), ...(beside ?? [])].find(made => made.indicator.endsWith('_resolved'))
      const rated = earlier?.find(made => made.indicator.endsWith('_rate'))
      // "cao hơn mức 88,1% của năm 2018", "12/15 vụ (80%), thấp hơn mức 84% của cùng kỳ"
      const setAgainst = resolved && /^(?:tang|giam)$/.test(left.at(-2)?.tag ?? '') ? rateOf(resolved) : undefined
      const level = left.at(-1)?.text === 'mức' ? (rated?.indicator ?? setAgainst) : undefined
      if (level) return [{ indicator: level, numeral, otherTime: true }]
      // "Năm 2011, hai tỷ lệ này lần lượt là 87,2% và 91,3%": those told last, in their order.
      if (
        scene.all
          .slice(Math.max(0, scene.index - 1), scene.index + 1)
          .some(({ quantity }) => BOTH_RATES.test(wordsOf(quantity.left)))
      ) {
        const inTurn = sentence.told.filter(made => made.indicator.endsWith('_rate')).at(-2)
        if (inTurn) return claim(inTurn.indicator, numeral)
      }
      // "giải quyết được 274 đơn khiếu nại và 105 đơn tố cáo, đạt tỷ lệ lần lượt 76,3% và 86%"
      const ofTurn = resolvedInTurn(scene, sentence)
      if (ofTurn) return claim(rateOf(ofTurn), numeral)
      // "giải quyết lần lượt 54, 51 và 39 vụ việc; tỷ lệ tương ứng là 85,5%, 84,2% và 84,6%": of years, units or levels, each its own.
      const inRow = numeral.turn?.name && !scene.after('chiem') ? [...sentence.claims.values()].flat() : []
      const done = inRow.findLast(made => made.indicator.endsWith('_resolved'))
      if (done) return claim(rateOf(done), numeral)
      // "Tỷ lệ ấy lần lượt là 82,4%, 79,1% và 88%": of what was named in an earlier sentence.
      const next = scene.all[scene.index + 1]
      if (scene.quantity.scope.some(({ text }) => text === 'lần lượt') && next?.before === scene)
        return refuse('rates in turn, of what another sentence names')
      // "thấp hơn năm 2024 (86,9%)"
      if (rated && scene.quantity.bracketed && LESS_THAN_A_YEAR.test(wordsOf(left)))
        return [{ indicator: rated.indicator, numeral, otherTime: true }]
      // "qua các năm: 2019 đạt 81,3%, 2020 đạt 84,9%"
      if (rated && OF_A_YEAR.test(wordsOf(left))) return claim(rated.indicator, numeral)
      // "Đồng Tháp giải quyết 1.803/1.866 vụ việc, đạt 96,6%; Bến Tre đạt 94,2%; Đắk Nông 61,9%"
      if (rated && PROVINCES.has(LABEL.exec(wordsOf(left))?.[1] ?? '')) return claim(rated.indicator, numeral)
      // "Tỷ lệ giải quyết khiếu nại là 60%; tố cáo còn thấp hơn, 56%"
      const other = rated ? OTHER_SIDE.exec(wordsOf(left))?.[1] : undefined
      if (other) return claim(RATE[other === 'tố cáo' ? 'denunciation' : 'complaint'], numeral)
      // "giải quyết 97 vụ, tương đương 82,2%"
      const equals =
        resolved !== undefined &&
        left.length <= 3 &&
        (/^tương (?:đương|ứng)/.test(left[1]?.text ?? '') || isShareOf(resolved, sentence, numeral.value))
      if ((scene.after('chiem') && !equals) || scene.after('dung', 'sai')) return refuse('a share')
      // "85/89 vụ khiếu nại cùng 40/41 vụ tố cáo được giải quyết, tính chung đạt 96,2%"
      if (resolved && TOGETHER.test(wordsOf(left))) return claim(RATE.both, numeral)
      // "Giải quyết được 198 vụ khiếu nại … và 34 vụ tố cáo. Thanh tra tỉnh tính ra tỷ lệ chung 57,6%"
      if (
        !before &&
        TOGETHER.test(wordsOf(left)) &&
        !OF_ONE_KIND.test(wordsOf(left)) &&
        sentence.told.slice(-6).some(made => made.indicator.endsWith('_resolved'))
      )
        return claim(RATE.both, numeral)
      if (before && resolved && isOfBoth(before, sentence, numeral.value)) return claim(RATE.both, numeral)
      // "9/10 vụ khiếu nại, 100% vụ tố cáo": the share names its own cases.
      const apart = behind[0]?.text === ',' ? null : onlyOne(kindsAtStart(behind))
      const own = apart === 'complaint' || apart === 'denunciation' ? RATE[apart] : null
      if (resolved && own && own !== rateOf(resolved)) return claim(own, numeral)
      // "giải quyết 95,6% vụ khiếu nại (87/91 vụ) và 100% vụ tố cáo"
      const beforeIt = earlier?.find(made => made.indicator.endsWith('_rate'))
      if (beforeIt && own && own !== beforeIt.indicator && left.length <= 3) return claim(own, numeral)
      if (
        resolved &&
        (left.length <= 8 || scene.after('dat')) &&
        !scene.quantity.left.some(item => item.tag === 'xuly')
      )
        return claim(rateOf(resolved), numeral)
      const counted = before?.quantity.head === 'vu' || before?.quantity.head === 'don'
      if (!resolved && counted && before.quantity.whole && left.length <= 4)
        return refuse('a rate of cases that are no figure')
      const again =
        scene.kinds !== null &&
        (earlier?.some(made => made.indicator.endsWith('_rate')) ||
          (!before && scene.after('dat') && sentence.told.slice(-6).some(made => RESOLVING.test(made.indicator))))
      // "(cùng kỳ 2021: 71,9%)", "(năm 2011 đạt 84,7%)"
      const dated = scene.after('cungky') || scene.quantity.scope.some(item => TIMES.has(item))
      // "còn năm 2009 tỷ lệ này mới là 91,2%"
      const thisRate = THIS_RATE.test(wordsOf(left))
      const sameRate = thisRate || left.some(item => item.text === 'này')
      // "tỷ lệ 79,62%; 9 tháng năm 2020 là 80,4%", "đạt 82,6%, 6 tháng đầu năm 2020 chỉ 79,3%"
      const bare =
        /^[,;]$/.test(left[0]?.text ?? '') && left.slice(1).every(item => item.tag === null || item.tag === 'dat')
      if (rated && dated && (scene.quantity.bracketed || sameRate || bare))
        return [{ indicator: rated.indicator, numeral, otherTime: true }]
      const last = sentence.told.at(-1)
      // "đạt 85,6%; Hà Tĩnh có tỷ lệ cao nhất: 92,1%, tiếp theo là Quảng Trị với 90,4%"
      if (rated && RANKED.test(wordsOf(left))) return claim(rated.indicator, numeral)
      if (thisRate && last?.indicator.endsWith('_rate')) return claim(last.indicator, numeral)
      const near = behind.slice(0, behind.findIndex(item => STOPS.has(item)) >>> 0).slice(0, 12)
      if (near.some(item => item.tag === 'ngoaithamquyen')) return refuse("a rate of what is not the office's")
      if (!again && !scene.after('giaiquyet') && !near.some(item => item.tag === 'giaiquyet')) return null
      if (before && (before.quantity.head === 'hoso' || before.quantity.head === 'other'))
        return refuse('a rate of something else')
      const said = behind[0]?.text === ',' ? null : kindsAtStart(behind)
      const named = said ?? scene.kinds ?? scene.topic
      // "trên 60% việc cả năm đã xong": work of any kind.
      const cases = [...left, ...near].some(
        item => item.tag === 'don' || (item.tag === 'vu' && item.text !== 'việc') || item.tag === 'thamquyen',
      )
      const about = scene.after('giaiquyet') ? named : (said ?? scene.kinds)
      // "Riêng năm 2013, tỷ lệ giải quyết đạt 86,1%", where the report has told of cases resolved.
      const ofAll = sentence.told.some(
        made => made.indicator === 'cases_resolved' || made.indicator === 'resolution_rate',
      )
      if (!about && ofAll && RATE_OF_RESOLVING.test(wordsOf(left))) return claim('resolution_rate', numeral)
      if (!about && !cases) return refuse('a rate of something unnamed')
      const side = sideOf(said ?? kindsFor(scene))
      return side ? claim(RATE[side], numeral) : refuse('a rate of petitions of all kinds')
    },
    examples: [['Đã giải quyết 42/49 vụ việc khiếu nại, đạt tỷ lệ 85,7%.', { complaints_resolution_rate: 85.7 }]],
    refusals: ['Đã xử lý 2.260 đơn, đạt 99,7%.'],
  },
]
