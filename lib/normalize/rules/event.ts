/** The occasion a report is about: which kind of conference, when, where, from which điểm cầu it is told. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { EventKind } from '../report'
import { findRelativeDays, type RelativeDay, type WrittenDate } from '../vietnamese/dates'
import { PhrasePattern, Phrases, type WordIndex } from '../word-index'
import { dateOf, isOccasionDate } from './event-date'

export interface Occasion {
  kind: EventKind
  online: boolean
  /** The sentence that tells of it. */
  sentence: Range
  /** The day as written, from that sentence or one beside it. */
  date: WrittenDate | null
  /** "sáng nay", "hôm qua" in that sentence, where no date stands beside them. */
  relative: RelativeDay | null
}

const HEAD_WORDS =
  '(?:hội nghị|phiên họp|cuộc họp|đoàn (?:giám sát|kiểm tra|công tác|khảo sát)|buổi họp|buổi làm việc|hội thảo|tọa đàm|hội thi|liên hoan|buổi lễ|lễ (?:ký kết|phát động|tuyên dương|tôn vinh|biểu dương|kỷ niệm|khai mạc|ra quân|công bố|trao|mít tinh|sơ kết|tổng kết|bế giảng|khai giảng|ra mắt|gặp mặt)|lớp (?:tập huấn|bồi dưỡng)|buổi (?:đối thoại|tiếp xúc|gặp mặt|tọa đàm|giao ban|kiểm tra|giám sát|tiếp (?:công )?dân)|(?:phiên|kỳ) tiếp công dân|diễn đàn|chương trình giao lưu|gặp mặt|họp mặt|giao ban|ký kết|tập huấn|đại hội)'
const HELD = new Phrases(
  'tổ chức|diễn ra|mở|khai mạc|tiến hành|họp|chủ trì|được nối|nối trực tuyến|ký kết|đã ký|vừa được|triệu tập|làm việc với|có buổi làm việc|có cuộc|gặp mặt|phối hợp|tổng kết|sơ kết|nhìn lại|giao ban|triển khai|dự',
)
const HEADS = new PhrasePattern(
  'hội nghị|phiên họp|cuộc họp|đoàn|buổi|hội thảo|tọa đàm|hội thi|liên hoan|lễ|lớp|phiên|kỳ|diễn đàn|chương trình|gặp mặt|họp mặt|giao ban|ký kết|tập huấn|đại hội',
  new RegExp(HEAD_WORDS),
)
const AT_EVENT = new PhrasePattern(
  'phát biểu|tham dự|dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|diễn ra|mong|tại|nội dung|hội nghị|buổi làm việc|buổi họp|cuộc họp',
  /(?:(?:phát biểu|tham dự|dự|đến dự|tới dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|diễn ra|mong|tại|nội dung)(?: tại| của| ở)?(?: các)? (?:buổi |cuộc )?(?:hội nghị|làm việc|họp|hội thảo|tọa đàm|hội thi|lễ|đại hội))|(?:hội nghị|buổi làm việc|buổi họp|cuộc họp)(?: cũng)? (?:được|đã|do|nhận định|đánh giá|thống nhất|công bố|nghe|ghi nhận|bầu|họp|kết thúc|nối|mong|khẳng định|thảo luận|tuyên dương|trao)/,
  'hội nghị|làm việc|họp|hội thảo|tọa đàm|hội thi|lễ|đại hội',
)
// Who only mentions a meeting or a working session does not report of it; a conference that people speak at is one.
const CONFERENCES = new Phrases('hội nghị|hội thảo|tọa đàm|hội thi|buổi lễ')
const AT_CONFERENCE =
  /(?:phát biểu|tham dự|dự|đến dự|tới dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|tại)(?: tại| của| ở)?(?: các)? (?:hội nghị|hội thảo|tọa đàm|hội thi|buổi lễ)|hội nghị(?: cũng)? (?:được|đã|do|nhận định|đánh giá|thống nhất|công bố|nghe|ghi nhận|bầu|kết thúc|nối|mong|khẳng định|thảo luận|tuyên dương|trao)/
const ONLINE_WORDS = new Phrases(
  'trực tuyến|điểm cầu|đầu cầu|cầu truyền hình|truyền tới|nối|truyền hình trực tiếp|qua màn hình',
)
const ONLINE =
  /(?<!thủ tục |dịch vụ công |hồ sơ |thanh toán |kinh doanh |bán hàng |mua sắm |giao dịch |tiếp (?:công )?dân )trực tuyến|điểm cầu|đầu cầu|cầu truyền hình|được truyền tới|nối (?:trực tuyến )?(?:tới|đến|xuống) (?:mọi|các|\d)|truyền hình trực tiếp|qua màn hình/

const NOT_OCCASION =
  /(?:ra|mở được|tổ chức được|\d+|các|những|nhiều|hàng|mỗi|từng|sau|trước|một số|dự kiến|sẽ|chuẩn bị|hội đồng nhân dân|trung tâm|đại hội|nghị quyết|văn kiện|hội trường|tại các|qua các|trong các|từ các|\d+ (?:hội nghị|lớp|cuộc|buổi|đợt)) $/

interface Sentence {
  range: Range
  words: string
  phrases: WordIndex
  /** Position in the body. */
  index: number
  gathering: boolean
  /** A sentence of the opening beside it names one. */
  gatheringBeside: boolean
  date: WrittenDate | undefined
  titled: boolean
}

/** What speaks for a sentence as the telling of an occasion, and how much. */
const CUES: readonly { reason: string; points: number; holds(sentence: Sentence): boolean }[] = [
  { reason: 'names a gathering', points: 2, holds: s => s.gathering },
  {
    reason: 'the opening names a gathering',
    points: 1,
    holds: s => !s.gathering && s.gatheringBeside && s.date !== undefined,
  },
  { reason: 'says it was held', points: 1, holds: s => s.phrases.hasIn(HELD, s.range) },
  { reason: 'on a part of a day', points: 3, holds: s => s.date?.dayPart === true },
  { reason: 'on a day', points: 1.5, holds: s => s.date !== undefined && !s.date.dayPart },
  {
    reason: 'names its purpose',
    points: 1,
    holds: s => s.gathering && s.phrases.hasIn(PURPOSES_NAMED, s.range) && PURPOSE.test(s.words),
  },
  { reason: 'names who held it', points: 1.5, holds: s => s.phrases.matchesIn(ORGANISED, s.range) },
  { reason: 'just summed up its work', points: 2, holds: s => s.phrases.matchesIn(JUST_HELD, s.range) },
  { reason: 'a written report', points: -2, holds: s => !s.gathering && s.phrases.hasIn(WRITTEN, s.range) },
  { reason: 'tells of a signing', points: 3, holds: s => s.phrases.matchesIn(SIGNED, s.range) },
  {
    reason: 'tells what was said there',
    points: 0.5,
    holds: s => s.phrases.matchesIn(AT_EVENT, s.range),
  },
  { reason: 'the title names a gathering', points: 1.5, holds: s => s.titled && s.index <= 2 },
  { reason: 'opens the article', points: 1, holds: s => s.index === 0 },
  { reason: 'stands in the lead', points: 0.5, holds: s => s.index === 1 || s.index === 2 },
]
const ENOUGH = 4.5
const JUST_HELD = new PhrasePattern(
  'vừa|đã',
  /(?:vừa|đã) (?:tiến hành |họp )?(?:tổng kết|sơ kết|giao ban|gặp mặt|họp|triển khai|quán triệt)(?= (?:công tác|việc|tình hình|kết quả|nhiệm vụ|\d|năm|hoạt động|phong trào|kế hoạch|đánh giá))/,
)
const WRITTEN = new Phrases(
  ['có', 'ban hành', 'gửi', 'ký']
    .flatMap(verb => ['báo cáo', 'công văn', 'thông báo', 'văn bản'].map(paper => `${verb} ${paper}`))
    .join('|'),
)
/** Sentences that may tell of the occasion; later ones tell what was said there. */
const LEAD_SENTENCES = 12

/** Weighs each sentence of the lead as the telling of an occasion; none where nobody meets. */
export function readOccasion(
  document: Document,
  page: Page,
  body: readonly Range[],
  dates: readonly WrittenDate[],
  trace: TraceEntry[],
): Occasion | null {
  const { lower } = document
  const title = page.title ? wordsOf(document, page.title) : ''
  const usable = dates.filter(d => isOccasionDate(d, lower))
  const opening = body.slice(0, 3)
  const openingDated = usable.some(d => opening.some(range => d.start >= range.start && d.start < range.end))
  const besideGathers = opening.some(range => gathers(document, range, openingDated))
  const titled = TITLE_EVENT.test(title)
  const titleGathers = page.title !== null && gathers(document, page.title, true)
  let best: { sentence: Sentence; score: number } | null = null
  for (const [index, range] of body.slice(0, LEAD_SENTENCES).entries()) {
    const words = wordsOf(document, range)
    const date = usable.find(d => d.start >= range.start && d.start < range.end)
    const gathering = gathers(document, range, date !== undefined)
    // A later sentence with neither a gathering, a day nor a signing cannot tell of an occasion.
    if (index > 2 && !gathering && !date && !words.includes('ký')) continue
    const sentence = {
      range,
      words,
      phrases: document.index,
      index,
      gathering,
      gatheringBeside: besideGathers && index <= 2,
      date,
      titled,
    }
    let score = 0
    for (const cue of CUES) if (cue.holds(sentence)) score += cue.points
    if (!best || score > best.score) best = { sentence, score }
  }
  if (!best) return null
  const { sentence, score } = best
  const captions = page.lines.filter(line => line.kind === 'caption')
  let attended = 0
  for (const range of [...captions, ...body]) {
    if (document.index.hasIn(CONFERENCES, range) && AT_CONFERENCE.test(wordsOf(document, range))) attended++
    if (attended >= 2) break
  }
  const told = sentence.words
  const meets =
    sentence.gathering ||
    besideGathers ||
    titleGathers ||
    document.index.matchesIn(SIGNED, sentence.range) ||
    /(?:tổng kết|sơ kết|giao ban|họp|nhìn lại|nghe [^.]{0,60}báo cáo)/.test(told)
  const held =
    (score >= ENOUGH && meets) || attended >= 2 || (attended === 1 && titleGathers) || TITLE_IS_EVENT.test(title)
  trace.push({
    rule: 'event/occasion',
    start: sentence.range.start,
    end: sentence.range.end,
    outcome: held ? 'read' : 'rejected',
    reason: held ? null : `no occasion: ${reasonsFor(sentence) || 'nobody meets'}`,
  })
  if (!held) return null
  const { index } = document
  const leading = [...(page.title ? [page.title] : []), ...body.slice(0, LEAD_SENTENCES + 2)]
  const online = leading.some(range => index.hasIn(ONLINE_WORDS, range) && ONLINE.test(wordsOf(document, range)))
  return {
    kind: kindOf(title, lower, sentence.range, body),
    online: online || captions.some(range => index.hasIn(BRIDGE, range)),
    sentence: sentence.range,
    relative: relativeDay(document, [sentence.range, ...body.slice(0, 3)]),
    date: dateOf(
      document,
      sentence.range,
      [...body.slice(0, 5), ...(page.title ? [page.title] : []), ...captions],
      usable,
    ),
  }
}

const wordsOf = ({ lower }: Document, { start, end }: Range): string => lower.slice(start, end)

const reasonsFor = (sentence: Sentence): string =>
  CUES.filter(cue => cue.holds(sentence))
    .map(cue => cue.reason)
    .join(', ')

const BRIDGE = new Phrases('điểm cầu|đầu cầu')
const NOW_OR_PAST = new Phrases('nay|qua')

function relativeDay({ lower, index }: Document, ranges: readonly Range[]): RelativeDay | null {
  for (const { start, end } of ranges) {
    if (!index.hasIn(NOW_OR_PAST, { start, end })) continue
    const [found] = findRelativeDays(lower.slice(start, end))
    if (found) return { ...found, start: start + found.start, end: start + found.end }
  }
  return null
}

/** Names a gathering of its own, not one counted, planned or spoken of. A working session needs its day. */
function gathers({ index, lower }: Document, range: Range, dated: boolean): boolean {
  const words = lower.slice(range.start, range.end)
  for (const match of index.matches(HEADS, range)) {
    if (NOT_OCCASION.test(words.slice(Math.max(0, match.index - 18), match.index))) continue
    // "làm việc với Đoàn giám sát": a delegation is told of where it acts itself.
    if (
      match[0].startsWith('đoàn') &&
      /(?:với|báo cáo|trước|cho|thay mặt|tại|của|theo|và|gửi|mà) $/.test(words.slice(0, match.index))
    )
      continue
    if (
      /^(?:buổi làm việc|buổi đối thoại|buổi tiếp xúc|buổi kiểm tra|buổi giám sát|buổi tiếp|phiên tiếp|kỳ tiếp|đoàn |đại hội|tập huấn|lớp|ký kết)/.test(
        match[0],
      ) &&
      !dated
    )
      continue
    return true
  }
  return false
}

const PURPOSES_NAMED = new Phrases(
  'tổng kết|sơ kết|giao ban|đánh giá|triển khai|quán triệt|nhìn lại|biểu dương|tuyên dương|tôn vinh',
)
const PURPOSE =
  /^[^.]{0,90}?(?:tổng kết|sơ kết|giao ban|đánh giá|triển khai|quán triệt|nhìn lại|biểu dương|tuyên dương|tôn vinh)/
const TITLE_EVENT =
  /hội nghị|tổng kết|sơ kết|giao ban|triển khai|quán triệt|ký kết|bắt tay|làm việc|tập huấn|hội thi|gặp mặt|họp mặt|tôn vinh|biểu dương|tuyên dương|vinh danh|tọa đàm|hội thảo|phát động|đối thoại với|kiểm tra|giám sát|khảo sát|phiên họp|nghe .{0,40} báo cáo|dự hội/
/** A headline that is the occasion's name: "Hưng Yên: Hội nghị triển khai …". */
const TITLE_IS_EVENT =
  /^(?:[^:]{2,40}: ?)?(?:hội nghị|lễ (?:ký|phát động|tuyên dương|kỷ niệm)|hội thảo|tọa đàm|hội thi|khai mạc (?:hội|lớp))(?![a-zà-ỹ])/
const SIGNED = new PhrasePattern(
  'kế hoạch|chương trình|quy chế|thỏa thuận|nội dung|lễ ký kết|ký kết|vừa ký|đã ký|cùng ký',
  /(?:kế hoạch|chương trình|quy chế|thỏa thuận|nội dung)(?: liên tịch)? phối hợp[^.]{0,200}(?:được|vừa|đã|cùng|hai bên|lễ|các bên)[^.]{0,30} ?ký|(?:lễ )?ký kết[^.]{0,40}(?:chương trình|kế hoạch|quy chế|thỏa thuận|giao ước)|(?:vừa|đã|cùng) ký (?:kết )?(?:chương trình|kế hoạch|quy chế|thỏa thuận)[^.]{0,10}phối hợp/,
)
const ORGANISED = new PhrasePattern(
  'ban dân vận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban chỉ đạo|ban tuyên giáo|ubnd|bộ|mặt trận|hội đồng|khối|tổng thanh tra|do|được',
  /(?:ban dân vận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban chỉ đạo|ban tuyên giáo|ubnd|bộ [a-zà-ỹ]+|mặt trận|hội đồng|khối|tổng thanh tra)[^.]{0,160}(?:tổ chức|mở|họp|tổng kết|sơ kết|diễn ra|tiến hành|nhìn lại|ký|làm việc)|do (?:ban|tỉnh|thành|huyện|hội|bộ|đồng chí|bí thư)[^.]{0,80}(?:tổ chức|chủ trì)|được [^.]{0,80}(?:tổ chức|tổng kết|sơ kết)/,
  'tổ chức|mở|họp|tổng kết|sơ kết|diễn ra|tiến hành|nhìn lại|ký|làm việc|chủ trì',
)

/** Sentences of the article's body, furniture and captions left out. */
export function articleSentences(document: Document, page: Page): Range[] {
  const result: Range[] = []
  let line = 0
  for (const sentence of document.sentences) {
    while (line < page.lines.length && (page.lines[line]?.end ?? 0) <= sentence.start) line++
    if (page.lines[line]?.kind === 'body') result.push(sentence)
  }
  return result
}

const PURPOSES: readonly (readonly [EventKind, RegExp])[] = [
  ['briefing', /giao ban/],
  ['summary', /tổng kết|nhìn lại (?:công tác |một )?năm|khép lại năm/],
  ['midterm-review', /sơ kết|sơ, tổng kết giữa/],
  ['conference', /biểu dương|tuyên dương|tôn vinh|vinh danh/],
  ['assessment', /đánh giá (?:kết quả|công tác|tình hình|việc|giữa|hoạt động|\d)|kiểm điểm (?:công tác|kết quả)/],
  [
    'other',
    /ký kết|bắt tay|buổi làm việc|làm việc với|(?:lớp|hội nghị|khai mạc|mở)[^.]{0,20}(?:tập huấn|bồi dưỡng)|hội thi|ra quân|(?:đến|đi|về|tới) thăm|(?:đoàn|đi|buổi) (?:kiểm tra|giám sát)|(?:kiểm tra|giám sát|khảo sát) (?:việc|công tác|tình hình|kết quả) |ký (?:chương trình|kế hoạch|quy chế)|lễ phát động|(?:hội nghị|buổi) (?:tiếp xúc|đối thoại)|(?:gặp|họp) mặt|gặp nhau|(?:buổi|phiên|kỳ) tiếp (?:công )?dân|buổi sinh hoạt|kỷ niệm \d/,
  ],
  ['deployment', /triển khai|quán triệt|giao kế hoạch|phát động/],
  ['conference', /tọa đàm|hội thảo|hội nghị/],
]

/** What the gathering was for: its own sentence first, then the title, then what is told of it. */
function kindOf(title: string, lower: string, sentence: Range, body: readonly Range[]): EventKind {
  const own = lower.slice(sentence.start, sentence.end)
  const places = [own, title, ...body.slice(0, 4).map(s => lower.slice(s.start, s.end))]
  for (const words of places) {
    for (const [kind, pattern] of PURPOSES) {
      if (kind === 'conference' && words !== places.at(-1) && !/biểu dương|tuyên dương|tôn vinh|vinh danh/.test(words))
        continue
      if (pattern.test(words)) return kind
    }
  }
  return 'conference'
}
