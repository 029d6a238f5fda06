/** The occasion a report is about: which kind of conference, when, where, from which điểm cầu it is told. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { EventKind } from '../report'
import type { WrittenDate } from '../vietnamese/dates'

export interface Occasion {
  kind: EventKind
  online: boolean
  /** The sentence that tells of it. */
  sentence: Range
  /** The day as written, from that sentence or one beside it. */
  date: WrittenDate | null
}

const HEAD =
  '(?:hội nghị|cuộc họp|buổi họp|phiên họp|buổi làm việc|hội thảo|tọa đàm|hội thi|liên hoan|buổi lễ|lễ (?:ký kết|phát động|tuyên dương|tôn vinh|biểu dương|kỷ niệm|khai mạc|ra quân|công bố|trao|mít tinh|sơ kết|tổng kết|bế giảng|khai giảng|ra mắt|gặp mặt)|lớp (?:tập huấn|bồi dưỡng)|buổi (?:đối thoại|tiếp xúc|gặp mặt|tọa đàm|giao ban|kiểm tra|giám sát)|diễn đàn|chương trình giao lưu|gặp mặt|họp mặt|giao ban|ký kết|tập huấn|đại hội)'
const HELD =
  '(?:tổ chức|diễn ra|mở|khai mạc|tiến hành|đã họp|vừa họp|họp|chủ trì|được nối|nối trực tuyến|ký kết|đã ký|vừa được|triệu tập|làm việc với|có buổi làm việc|có cuộc|gặp mặt|phối hợp|tổng kết|sơ kết|nhìn lại|giao ban|triển khai|tới dự|đến dự|dự)'
const HEAD_WORDS = new RegExp(HEAD, 'g')
const HELD_WORDS = new RegExp(HELD, 'g')
const AT_EVENT =
  /(?:(?:phát biểu|tham dự|dự|đến dự|tới dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|diễn ra|mong|tại|nội dung)(?: tại| của| ở)?(?: các)? (?:buổi |cuộc )?(?:hội nghị|làm việc|họp|hội thảo|tọa đàm|hội thi|lễ|đại hội))|(?:hội nghị|buổi làm việc|buổi họp|cuộc họp)(?: cũng)? (?:được|đã|do|nhận định|đánh giá|thống nhất|công bố|nghe|ghi nhận|bầu|họp|kết thúc|nối|mong|khẳng định|thảo luận|tuyên dương|trao)/g
const ONLINE =
  /trực tuyến|điểm cầu|đầu cầu|cầu truyền hình|được truyền tới|nối (?:trực tuyến )?(?:tới|đến|xuống) (?:mọi|các|\d)|truyền hình trực tiếp|qua màn hình/

const NOT_OCCASION =
  /(?:ra|mở được|tổ chức được|\d+|các|những|nhiều|hàng|mỗi|từng|sau|trước|một số|dự kiến|sẽ|chuẩn bị|hội đồng nhân dân|trung tâm|đại hội|nghị quyết|văn kiện|hội trường|tại các|qua các|trong các|từ các) $/

export interface EventReading {
  occasion: Occasion | null
}

/** Weighs each sentence as the telling of an occasion; none where nobody meets. */
export function readOccasion(
  document: Document,
  page: Page,
  dates: readonly WrittenDate[],
  trace: TraceEntry[],
): Occasion | null {
  const { lower } = document
  const body = articleSentences(document, page)
  const title = page.title
  let best: { sentence: Range; score: number; why: string[] } | null = null
  let atEvent = 0
  body.forEach((sentence, i) => {
    const words = lower.slice(sentence.start, sentence.end)
    const attended = words.match(AT_EVENT)?.length ?? 0
    atEvent += attended > 0 ? 1 : 0
    if (i > 11) return
    const heads = [...words.matchAll(HEAD_WORDS)].filter(
      match => !NOT_OCCASION.test(words.slice(Math.max(0, match.index - 18), match.index)),
    )
    const date = dates.find(d => d.start >= sentence.start && d.start < sentence.end && isOccasionDate(d, lower))
    const why: string[] = []
    let score = 0
    const add = (points: number, reason: string) => {
      score += points
      why.push(reason)
    }
    if (heads.length > 0) add(2, 'names a gathering')
    if (HELD_WORDS.test(words)) add(1, 'says it was held')
    HELD_WORDS.lastIndex = 0
    if (date?.dayPart) add(3, 'on a part of a day')
    else if (date) add(1.5, 'on a day')
    if (
      /^(?:[^.]{0,60}?)(?:tổng kết|sơ kết|giao ban|đánh giá|triển khai|quán triệt|nhìn lại|biểu dương|tuyên dương|tôn vinh)/.test(
        words,
      ) &&
      heads.length > 0
    )
      add(1, 'names its purpose')
    if (ORGANISED.test(words)) add(1.5, 'names who held it')
    if (attended > 0) add(0.5, 'tells what was said there')
    if (i === 0) add(1, 'opens the article')
    else if (i <= 2) add(0.5, 'stands in the lead')
    if (!best || score > best.score + 0.01) best = { sentence, score, why }
  })
  const found = best as { sentence: Range; score: number; why: string[] } | null
  if (!found) return null
  const words = lower.slice(found.sentence.start, found.sentence.end)
  const titled = title ? lower.slice(title.start, title.end) : ''
  const namesGathering =
    new RegExp(HEAD).test(words) || /(?:tổng kết|sơ kết|giao ban|làm việc|họp|nhìn lại)/.test(words)
  const enough = found.score >= 4.5 && namesGathering
  const attendedEnough =
    atEvent >= 2 || (atEvent >= 1 && new RegExp(HEAD).test(titled)) || (atEvent >= 1 && found.score >= 3.5)
  const outcome = enough || attendedEnough
  trace.push({
    rule: 'event/occasion',
    ...found.sentence,
    outcome: outcome ? 'read' : 'rejected',
    reason: outcome ? null : `no occasion: ${found.why.join(', ') || 'nobody meets'}`,
  })
  if (!outcome) return null
  const date = dateOf(document, found.sentence, body, dates)
  const kind = kindOf(titled, lower, found.sentence, body)
  const whole =
    titled +
    '\n' +
    body
      .slice(0, 14)
      .map(s => lower.slice(s.start, s.end))
      .join('\n')
  const captions = page.lines
    .filter(l => l.kind === 'caption')
    .map(l => lower.slice(l.start, l.end))
    .join('\n')
  return { kind, online: ONLINE.test(whole) || /điểm cầu|đầu cầu/.test(captions), sentence: found.sentence, date }
}

const ORGANISED =
  /(?:ban dân vận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban chỉ đạo|ban tuyên giáo|ubnd|bộ [a-zà-ỹ]+|mặt trận|hội đồng|khối|tổng thanh tra)[^.]{0,160}(?:tổ chức|mở|họp|tổng kết|sơ kết|diễn ra|tiến hành|nhìn lại|ký|làm việc)|do (?:ban|tỉnh|thành|huyện|hội|bộ|đồng chí|bí thư)[^.]{0,80}(?:tổ chức|chủ trì)|được [^.]{0,80}(?:tổ chức|tổng kết|sơ kết)/

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

/** "kỷ niệm 85 năm ngày 15/10", a document's date, a deadline: days on which nobody met. */
export function isOccasionDate(date: WrittenDate, lower: string): boolean {
  const before = lower.slice(Math.max(0, date.start - 40), date.start)
  const after = lower.slice(date.end, date.end + 4)
  if (
    /(?:số [^ ]{1,20},?|\/[a-zà-ỹ-]+,?|kỷ niệm[^,.]{0,30}|truyền thống[^,.]{0,30}|từ|đến|tính đến|trước|hết|chốt[^,.]{0,20}|dịp|thành lập|nghị quyết[^,.]{0,20}|ngày dân vận(?: của)?|khánh|quốc khánh|ấn định[^,.]{0,20}|ký báo cáo[^.]{0,20}) ?\(?$/.test(
      before,
    )
  )
    return false
  return !/^ ?- ?\d/.test(after)
}

function dateOf(
  document: Document,
  sentence: Range,
  body: readonly Range[],
  dates: readonly WrittenDate[],
): WrittenDate | null {
  const usable = dates.filter(d => isOccasionDate(d, document.lower))
  const inside = (range: Range) => usable.filter(d => d.start >= range.start && d.start < range.end)
  const here = inside(sentence)
  const own = here.find(d => d.dayPart) ?? here[0]
  if (own) return own
  for (const lead of body.slice(0, 5)) {
    const date = inside(lead).find(
      d => d.dayPart || /hội nghị|họp|buổi|lễ/.test(document.lower.slice(lead.start, lead.end)),
    )
    if (date) return date
  }
  return null
}

const PURPOSES: readonly (readonly [EventKind, RegExp])[] = [
  ['briefing', /giao ban/],
  ['summary', /tổng kết|nhìn lại (?:công tác |một )?năm|khép lại năm/],
  ['midterm-review', /sơ kết|sơ, tổng kết giữa/],
  ['assessment', /đánh giá (?:kết quả|công tác|tình hình|việc|giữa|hoạt động|\d)|kiểm điểm (?:công tác|kết quả)/],
  [
    'other',
    /ký kết|bắt tay|buổi làm việc|làm việc với|tập huấn|bồi dưỡng|hội thi|ra quân|thăm|kiểm tra|ký (?:chương trình|kế hoạch|quy chế)|lễ phát động|tiếp xúc|đối thoại/,
  ],
  ['deployment', /triển khai|quán triệt|giao kế hoạch|phát động/],
  ['conference', /biểu dương|tuyên dương|tôn vinh|gặp mặt|họp mặt|vinh danh|kỷ niệm|tọa đàm|hội thảo|hội nghị/],
]

/** What the gathering was for: its own sentence first, then the title, then what is told of it. */
function kindOf(title: string, lower: string, sentence: Range, body: readonly Range[]): EventKind {
  const own = lower.slice(sentence.start, sentence.end)
  const places = [own, title, ...body.slice(0, 4).map(s => lower.slice(s.start, s.end))]
  for (const words of places) {
    for (const [kind, pattern] of PURPOSES) {
      if (
        kind === 'conference' &&
        words !== places.at(-1) &&
        !/biểu dương|tuyên dương|tôn vinh|gặp mặt|họp mặt|vinh danh/.test(words)
      )
        continue
      if (pattern.test(words)) return kind
    }
  }
  return 'conference'
}
