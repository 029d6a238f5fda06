/** Visits, people, the cases they brought, and delegations. */
import type { Scene } from '../figures/context'
import { claim, type FigureRule } from '../figures/figure-rule'
import { endsLine, wordsOf } from '../figures/items'
import { ADDED_UP } from '../figures/times-of-tables'
import type { Tag } from '../figures/vocabulary'
import { refuse } from '../rule'

export const isVisits = (scene: Scene | null): boolean =>
  scene?.quantity.head === 'luot' || scene?.quantity.head === 'luotNguoi'
export const isDelegation = (scene: Scene | null): boolean =>
  scene?.quantity.head === 'doan' || scene?.quantity.head === 'doandong'

/** The quantity that this one is told beside: joined before it, or the one whose bracket it stands in. */
const beside = ({ before, parent, quantity: { scope, left } }: Scene): Scene | null =>
  // "19 đoàn (cùng kỳ năm 2019: 1.498 lượt/2.011 người, 27 đoàn)", "41 đoàn; so với cùng kỳ năm 2022 (3.120 lượt, 52 đoàn)": the other
  // time's numbers, none of the delegations'.
  before ?? (scope[0]?.text === 'cùng kỳ' || left.some(({ tag }) => tag === 'cungky') ? null : parent)

/** The last words before the number, within its clause. */
const wordsBefore = (scene: Scene): string => wordsOf(scene.quantity.scope.slice(-4))
/** Which of some tags stands last before the number. */
const lastOf = ({ quantity }: Scene, ...tags: Tag[]): Tag | null =>
  quantity.scope.findLast(({ tag }) => tag !== null && tags.includes(tag))?.tag ?? null

/** The words behind the unit, up to a mark. */
const wordsBehind = (scene: Scene): string => wordsOf(scene.quantity.right)
const WITH = /(?:^|[,(] ?|[^;]* )(?:với|gồm|có|của|cho)(?: (?:tổng số|tổng cộng|sự tham gia của))?$|tổng số$/

/** "số lượt đoàn đông người 865 lượt", "29 lượt là đoàn đông người", "31 lần là đoàn đông người": delegations, counted by their times. */
function isOfDelegations({ parent, quantity: { head, scope, behind, bracketed, left } }: Scene): boolean {
  // "Số lượt đoàn đông người là 60 lượt (năm 2018 có 44 lượt)"
  if (head === 'luot' && bracketed && parent && OF_OTHER_TIME.test(wordsOf(left)) && isOfDelegations(parent))
    return true
  if (behind[0]?.text === 'là' && behind[1]?.tag === 'doandong') return true
  const at = scope.findLastIndex(item => item.tag !== null)
  return (
    head === 'luot' && scope[at]?.tag === 'doandong' && /^(?:(?:là|có|:|đạt) ?)*$/.test(wordsOf(scope.slice(at + 1)))
  )
}

const OF_OTHER_TIME = /^\(? ?(?:năm (?:(?:19|20)\d\d|trước|ngoái)|cùng kỳ)(?: (?:là|có|:|chỉ))*$/
/** Items of a place's name with its rank, and what parts it from the others. */
const LONGEST_NAME = 7
const ONE_TIME_ALONE = /^; (?:tính |chỉ |nói )?riêng (?:trong )?(?:quý|tháng|năm|tuần|\d+ tháng)(?: |$)/
const COME = /(?:người|công) dân (?:đến|tới) (?!dự|nghe|xem)/
const ONE_DAY = /(?:^| )có (?:hôm|ngày|buổi|bữa)(?: |$)/
const CAME = /^(?:kéo|đi|đến|tới|tập trung|tụ tập|lên|về)(?: |$)/
const GUESTS = /^[^.;]{0,200}(?:về|đến|tới|tham) dự(?: |$)/

export const receptionRules: readonly FigureRule[] = [
  {
    id: 'figures/people-of-delegations',
    heads: ['nguoi', 'luotNguoi', 'luot'],
    because: 'People inside delegations are no indicator.',
    read: scene => {
      const { head } = scene.quantity
      if (head !== 'nguoi' && head !== 'luotNguoi' && head !== 'luot') return null
      const next = beside(scene)
      // "06 đoàn/04 vụ việc, 73 người"
      const other = next?.quantity.head === 'vu' && next.quantity.link === '/' ? next.before : next
      // "68 đoàn đông người; trong đó tiếp định kỳ 2.106 lượt": received themselves.
      if (!isDelegation(other) || (head === 'luot' && scene.after('tiep'))) return null
      // "143 lượt đoàn đông người; riêng quý II tiếp 2.305 lượt công dân": visits told anew.
      if (head === 'luotNguoi' && scene.quantity.left[0]?.text === ';' && scene.quantity.scope.at(-1)?.tag === 'tiep')
        return null
      // "88 đoàn đông người; tính riêng quý IV là 1.402 lượt"
      if (ONE_TIME_ALONE.test(wordsOf(scene.quantity.left))) return null
      // "đón 340 đoàn gồm 798 lượt công dân": the groups are how visitors come, not large delegations.
      return head === 'luotNguoi' &&
        other?.quantity.head === 'doan' &&
        !other.after('doandong') &&
        scene.quantity.link !== '/'
        ? null
        : refuse('people inside delegations')
    },
    examples: [],
    refusals: ['Toàn tỉnh có 4 đoàn đông người (61 người).', 'Trong kỳ có 05 lượt đoàn/75 lượt người.'],
  },
  {
    id: 'figures/people-received',
    heads: ['nguoi', 'luotNguoi'],
    because: '"lượt người" beside "lượt" counts people; "tiếp 1.220 công dân" counts people.',
    read: (scene, sentence) => {
      const { head, numeral, whole } = scene.quantity
      if (head !== 'nguoi' && head !== 'luotNguoi') return null
      if (scene.change) return null
      // "259 lượt công dân/316 người …; tiếp thường xuyên 161/201 người"
      const pair = sentence.told.slice(-2).map(made => made.indicator)
      const bothTold = pair[0] === 'citizen_receptions' && pair[1] === 'citizens_received'
      if (head === 'nguoi' && whole && whole.value >= numeral.value && scene.leftStage === 'tiep' && bothTold)
        return [
          { indicator: 'citizen_receptions', numeral },
          { indicator: 'citizens_received', numeral: whole },
        ]
      // "có hôm anh tiếp 19 người"
      if (ONE_DAY.test(wordsOf(scene.quantity.scope.slice(-7)))) return refuse('one day')
      const [first, second] = scene.quantity.right
      if (first?.text === 'trở' && /^(?:lên|xuống)/.test(second?.text ?? '')) return refuse('a bound, not a count')
      if (/^(?:đã )?(?:bị|được trả|được minh oan|được khôi phục|được bảo vệ|giữ)(?: |$)/.test(wordsBehind(scene)))
        return refuse('people whom a decision was about')
      // "không có đoàn nào quá 20 người"
      if (/(?:^| )không (?:có|còn) (?:đoàn|trường hợp|vụ)(?: |$)/.test(wordsOf(scene.quantity.scope.slice(-5))))
        return refuse('none of so many')
      // "37 lớp tập huấn … về tiếp công dân, khiếu nại, tố cáo với 3.919 người tham gia"
      if (first?.tag === 'khangia') return refuse('an audience')
      // "TP Vinh đón hơn 280 người có uy tín về dự hội nghị"
      if (GUESTS.test(wordsOf(scene.quantity.behind.slice(0, 30)))) return refuse('guests')
      // "biên chế tiếp dân chỉ 01 người kiêm nhiệm"
      if (
        /^(?:kiêm nhiệm|chuyên trách|phụ trách|trực)/.test(wordsBehind(scene)) ||
        /(?:biên chế|bố trí|phân công)[^,;]*$|bộ phận tiếp (?:công )?dân (?:gồm|có|với)$/.test(
          wordsOf(scene.quantity.scope),
        )
      )
        return refuse('people who receive')
      // "Gặp mặt 214 người có uy tín", in a line behind the one of receptions
      const otherLine = scene.quantity.left.some(endsLine)
      if (otherLine && scene.leftStage === null && !scene.after('nguoi', 'nguoiTiep')) return null
      if (/(?:^| )gặp mặt(?: [^\d,;]{0,20})?$/.test(wordsOf(scene.quantity.scope)))
        return refuse('people honoured or visited')
      // "cử 17 người lo tiếp dân": those who receive.
      if (
        scene.leftStage !== 'tiep' &&
        /^(?:lo|trực|làm|phục vụ|chuyên|phụ trách|để)[\p{L} ]* tiếp (?:công )?dân/u.test(wordsBehind(scene))
      )
        return refuse('people who receive')
      // "462 người, đi thành 182 lượt"
      const next = scene.all[scene.index + 1]
      if (head === 'nguoi' && next && isVisits(next) && /thành$/.test(wordsOf(next.quantity.left)))
        return claim('citizens_received', numeral)
      const other = beside(scene)
      // "9.500 lượt, chia ra: lãnh đạo tiếp 3.100 lượt người": visits as well, by who received them.
      const byReceiver = head === 'luotNguoi' && scene.before === null && scene.after('tiep')
      if (isVisits(other) && !byReceiver && !(head === 'luotNguoi' && other?.quantity.head === 'luotNguoi'))
        return claim('citizens_received', numeral)
      if (head === 'luotNguoi') return null
      // "6.140 lượt công dân đến khiếu nại, phản ánh, với tổng số 6.887 người"
      if (isVisits(scene.all[scene.index - 1] ?? null) && WITH.test(wordsBefore(scene)))
        return claim('citizens_received', numeral)
      const labelled = scene.after('nguoi', 'nguoiTiep') && scene.all.slice(0, scene.index).some(isVisits)
      const inChain =
        labelled ||
        (other &&
          (other.quantity.head === 'vu' || other.quantity.head === 'nguoi') &&
          scene.all.slice(0, scene.index).some(isVisits))
      if (inChain || scene.has('tiep', 'nguoiTiep') || (scene.after('nguoiTiep') && sentence.complaintReport))
        return claim('citizens_received', numeral)
      return scene.leftStage === 'tiep' || scene.stage === 'tiep' ? claim('citizens_received', numeral) : null
    },
    examples: [
      ['Huyện tiếp 210 lượt/275 lượt người.', { citizen_receptions: 210, citizens_received: 275 }],
      ['Sở đã tiếp 1.220 công dân.', { citizens_received: 1220 }],
    ],
    refusals: ['Hội nghị có 300 người dự.'],
  },
  {
    id: 'figures/visits-of-one-walk',
    heads: ['other'],
    because: 'Farmers, workers or members received are visits; of talks and courses they are an audience.',
    read: ({ quantity: { own, left, numeral }, change }) =>
      own.includes('luotGioi') && !change && (left.at(-1)?.tag === 'tiep' || own.includes('tiep'))
        ? claim('citizen_receptions', numeral)
        : null,
    examples: [['Hội Nông dân tỉnh tiếp 4.870 lượt nông dân.', { citizen_receptions: 4870 }]],
    refusals: ['Hội tập huấn cho 4.870 lượt nông dân.'],
  },
  {
    id: 'figures/visits',
    heads: ['luot', 'luotNguoi'],
    because: '"lượt", "lượt công dân" and "lượt người" alone count visits.',
    read: (scene, sentence) => {
      const { head, numeral, left, right } = scene.quantity
      if (head !== 'luot' && head !== 'luotNguoi') return null
      if (scene.change) return refuse('a change, not a level')
      // "Nửa năm, Tây Ninh thêm 118 lượt người đến gặp chính quyền"
      if (left.at(-1)?.text === 'thêm' && !scene.after('tiep', 'nhan')) return refuse('a change, not a level')
      if (isOfDelegations(scene)) return null
      // "đại biểu trong Đoàn có 71 lượt phát biểu ở Tổ"
      if (/^(?:ý kiến |đại biểu )?(?:phát biểu|chất vấn|tranh luận|thảo luận)(?: |$)/.test(wordsBehind(scene)))
        return refuse('what was said in an assembly')
      // "đài truyền thanh xã phát 1.940 lượt tin, bài"
      if (/^(?:tin|bài|phát sóng|truy cập|xem|chia sẻ)(?: |$)/.test(wordsBehind(scene))) return refuse('news told')
      // "đi lại giữa huyện và tỉnh tới bốn lượt quyết định"
      if (/^(?:quyết định|kết luận)(?: |$)/.test(wordsBehind(scene))) return refuse('how often a case was decided')
      if (/(?:^| )huy động(?: được| thêm)?$/.test(wordsBefore(scene))) return refuse('people called up')
      if (
        /trả lời(?: trực tiếp)?(?: cho)?$/.test(wordsBefore(scene)) ||
        /^(?:đã )?(?:có|được|nhận) (?:văn bản |công văn )?trả lời/.test(wordsBehind(scene))
      )
        return refuse('what became of the visits')
      const total = sentence.told.some(
        made => made.indicator === 'citizen_receptions' && made.numeral.value >= numeral.value,
      )
      // "Đặt bên năm 2020, con số 23.048 lượt thấp hơn 16.420 lượt"
      const again =
        /(?:^| )con số$/.test(wordsBefore(scene)) && sentence.told.some(made => made.numeral.value === numeral.value)
      if (again) return refuse('visits told before')
      const next = scene.all[scene.index + 1]?.quantity
      // "Ban Dân nguyện tiếp 38 lượt người về 31 vụ việc"
      const withCases = left.at(-1)?.tag === 'tiep' && next?.head === 'vu' && wordsOf(next.left) === 'về'
      if (total && !withCases && /^(?:trong số|nói|hỏi|về|liên quan|thuộc lĩnh vực)/.test(wordsBehind(scene)))
        return refuse('some of the visits told')
      // "Với 3.244 lượt công dân, người tiếp giải thích ngay tại chỗ", "còn 08 lượt đang xem"
      const explained = scene.quantity.behind.slice(0, 6).some(item => item.tag === 'chuyen')
      if (total && (scene.stage === 'conlai' || (scene.quantity.left[0]?.text === 'với' && explained)))
        return refuse('some of the visits told')
      if (total && lastOf(scene, 'chuyen', 'tiep') === 'chuyen') return refuse('what became of the visits')
      // "402 cuộc đối thoại với gần 31.000 lượt người"
      const atDialogues = sentence.claims.get(scene.index - 1)?.some(made => made.indicator === 'citizen_dialogues')
      if (atDialogues && !scene.after('tiep')) return refuse('an audience')
      if (scene.stage === 'khangia' || right.slice(0, 4).some(item => item.tag === 'khangia'))
        return refuse('an audience')
      if (scene.after('khangia') && scene.leftStage !== 'tiep') return refuse('an audience')
      if (
        (scene.stage === 'chuyen' && scene.leftStage !== 'chuyen') ||
        (right[0]?.text === 'được' && scene.stage !== 'tiep')
      )
        return refuse('what became of the visits')
      const received =
        scene.stage === 'tiep' ||
        scene.after('tiep') ||
        scene.has('tiep', 'luotTiep', 'luotTiepDan') ||
        scene.after('luotTiep') ||
        left.some(item => item.tag === 'luotTiepDan') ||
        // "người dân đến hai cấp kiểm sát 79 lượt công dân"
        (sentence.complaintReport && COME.test(wordsOf(scene.quantity.scope))) ||
        // "Chỉ 1.988 lượt, 17 đoàn đông người"
        (sentence.complaintReport &&
          isDelegation(scene.all[scene.index + 1] ?? null) &&
          scene.all[scene.index + 1]?.before === scene) ||
        sentence.claims.get((scene.before ?? scene).index)?.some(made => made.indicator === 'citizens_received') ||
        scene.all.some(
          other => other !== scene && (isVisits(other) || (other.before === scene && other.quantity.head === 'nguoi')),
        )
      // "Số liệu cùng kỳ năm 2025 là 5.482 lượt": of what was told before.
      const compared = scene.after('cungky') && sentence.told.some(made => made.indicator === 'citizen_receptions')
      // "Lai Châu ít nhất: cả quý 96 lượt công dân"
      const least = total && /(?:ít|nhiều|đông|thấp|cao) (?:nhất|hơn cả)/.test(wordsOf(scene.quantity.scope))
      // "toàn tỉnh tiếp 539 lượt. Cộng dồn 5 tháng có 2.058 lượt"
      const addedUp =
        ADDED_UP.test(wordsOf(scene.quantity.scope)) &&
        sentence.told.some(made => made.indicator === 'citizen_receptions')
      return received || compared || least || addedUp || sentence.work === 'complaints'
        ? claim('citizen_receptions', numeral)
        : null
    },
    examples: [
      ['Các cơ quan đã tiếp 1.788 lượt người.', { citizen_receptions: 1788 }],
      ['Trụ sở đón trên 300 lượt công dân.', { citizen_receptions: 300 }],
    ],
    refusals: [
      'Các cấp tổ chức 402 cuộc đối thoại trực tiếp với gần 31.000 lượt người.',
      'Tỉnh tuyên truyền cho 5.000 lượt người dự.',
      'Số tiếp giảm 07 lượt so với cùng kỳ.',
    ],
  },
  {
    id: 'figures/delegations',
    heads: ['doan', 'doandong', 'luot', 'cuoc'],
    because: 'Large-group delegations, by any of their names.',
    read: (scene, sentence) => {
      const { head, numeral, left } = scene.quantity
      if ((head === 'luot' || head === 'cuoc') && isOfDelegations(scene) && !scene.change)
        return claim('group_delegations', numeral)
      if (head !== 'doan' && head !== 'doandong') return null
      if (scene.change) return refuse('a change, not a level')
      // "58 đoàn đông người; 7 đoàn ở lại dài ngày"
      if (head === 'doan' && /^(?:ở lại|lưu lại|bám trụ|quay lại)/.test(wordsBehind(scene)))
        return refuse('some of the delegations told')
      // "37 lượt đoàn y, bác sĩ", "5 đoàn công tác"
      if (
        /^(?:y|bác sĩ|công tác|cán bộ|kiểm tra|giám sát|thanh tra|tình nguyện|thiện nguyện|tham quan)(?: |$)/.test(
          wordsBehind(scene),
        )
      )
        return refuse('a delegation of others')
      const named = head === 'doandong' || left.some(item => item.tag === 'doandong')
      const isClaimed = () => {
        const words = scene.all.slice(0, scene.index + 1).flatMap(other => other.quantity.left.map(item => item.text))
        if (/đông người|(?:đi|kéo|tới|đến) đông/.test(words.join(' '))) return true
        if ([...sentence.claims.values()].some(made => made[0]?.indicator === 'group_delegations')) return true
        // "So với tháng 4/2017 (61 đoàn), số đoàn tăng 16,4%"
        const compared = scene.quantity.bracketed && left.some(({ tag }) => tag === 'cungky')
        if (compared && sentence.told.some(made => made.indicator === 'group_delegations')) return true
        // "tiếp 774 lượt, 31 đoàn đông người. Con số của năm ngoái là 819 lượt và 38 đoàn.": the same numbers again.
        // "các tỉnh phía Nam 1.857 đoàn. Riêng TP.HCM có 602 đoàn, Hà Nội 488 đoàn"
        const goesOn =
          scene.quantity.right.length === 0 &&
          left.length <= LONGEST_NAME &&
          left.every(({ tag }) => tag === null || tag === 'danhsach') &&
          sentence.told.at(-1)?.indicator === 'group_delegations'
        if (goesOn) return true
        const last = scene.quantity.right.length === 0 && sentence.told.at(-2)?.indicator === 'group_delegations'
        return last && sentence.claims.get(scene.index - 1)?.[0]?.indicator === 'citizen_receptions'
      }
      // "14 đoàn từ 5 người trở lên": what a large group is by law.
      const next = scene.all[scene.index + 1]
      const fromFive = scene.quantity.behind[0]?.text === 'từ' && next?.quantity.right[0]?.text === 'trở'
      // "8 đoàn gồm 178 người kéo tới Trụ sở"
      const cameTogether =
        next?.quantity.head === 'nguoi' && WITH.test(wordsOf(next.quantity.left)) && CAME.test(wordsBehind(next))
      return named || fromFive || cameTogether || isClaimed() ? claim('group_delegations', numeral) : null
    },
    examples: [['Trong quý có 12 lượt đoàn đông người.', { group_delegations: 12 }]],
    refusals: [
      'Ba đoàn kiểm tra đi 5 huyện.',
      'Hội nghị đón 8 đoàn gồm 178 người dự.',
      'Giảm 07 lượt đoàn đông người so với năm trước.',
    ],
  },
]
