/** The occasion a report is about: which kind of conference, when, where, from which điểm cầu it is told. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { EventKind } from '../report'
import { findRelativeDays, type RelativeDay, type WrittenDate } from '../vietnamese/dates'
import { CUES, hasDay, reasonsFor, type Sentence } from './event-cues'
import { dateOf, isOccasionDate } from './event-date'
import {
  ACTS,
  AT_CONFERENCE,
  BRIDGE,
  CONFERENCES,
  COURSE,
  DATELINE,
  DIALOGUE,
  HEADS,
  JUST_HELD,
  NOT_OCCASION,
  NOW_OR_PAST,
  ONLINE,
  ONLINE_WORDS,
  PICTURED,
  PRIZES,
  PURPOSES,
  SESSION,
  SIGNED,
  SUMMED_UP,
  TITLE_CONTEST,
  TITLE_EVENT,
  TITLE_IS_EVENT,
  TITLE_RECEIVES,
  TITLE_SUMS_UP,
  TITLE_WORKS,
  VISITS,
} from './event-words'

export interface Occasion {
  kind: EventKind
  /** What its own sentence tells of, where the headline says more of its kind: the years it names are of that. */
  told: EventKind
  online: boolean
  /** The sentence that tells of it. */
  sentence: Range
  /** The day as written, from that sentence or one beside it. */
  date: WrittenDate | null
  /** "sáng nay", "hôm qua" in that sentence, where no date stands beside them. */
  relative: RelativeDay | null
}

const ENOUGH = 4.5
/** Behind the opening more must speak for a sentence: it may tell of some other day. */
const LATE = 1
const ENOUGH_LATE = 5

/** An office's own plan: the meetings it names are to come. */
const PLAN_PAPER = /^kế hoạch\s/

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
  const titleSpeaks = DIALOGUE.test(title) || TITLE_RECEIVES.test(title)
  const titleGathers = page.title !== null && gathers(document, page.title, true)
  const { index: phrases } = document
  const leading = [...(page.title ? [page.title] : []), ...body.slice(0, LEAD_SENTENCES + 2)]
  const online = leading.some(range => phrases.hasIn(ONLINE_WORDS, range) && ONLINE.test(wordsOf(document, range)))
  const captions = page.lines.filter(line => line.kind === 'caption')
  const pictured = captions.some(range => phrases.matchesIn(PICTURED, range))
  let best: { sentence: Sentence; score: number } | null = null
  for (const [index, range] of body.slice(0, LEAD_SENTENCES).entries()) {
    const words = wordsOf(document, range)
    const dateline = index === 1 && body[0] && DATELINE.test(wordsOf(document, body[0])) ? body[0] : range
    const date =
      usable.find(d => d.start >= range.start && d.start < range.end) ??
      usable.find(d => d.start >= dateline.start && d.start < dateline.end)
    const relative = relativeDay(document, [range]) !== null
    const gathering = gathers(
      document,
      range,
      hasDay({ date, relative }) || TITLE_WORKS.test(title) || phrases.matchesIn(JUST_HELD, range),
    )
    // A later sentence with neither a gathering, a day nor a signing cannot tell of an occasion.
    if (index > 2 && !gathering && !date && !words.includes('ký')) continue
    const sentence = {
      range,
      words,
      phrases: document.index,
      index,
      gathering,
      online,
      gatheringBeside: besideGathers && index <= 2,
      date,
      relative,
      titled,
      titleSpeaks,
      pictured,
    }
    let score = 0
    for (const cue of CUES) if (cue.holds(sentence)) score += cue.points
    if (!best || score > best.score) best = { sentence, score }
  }
  if (!best || PLAN_PAPER.test(title)) return null
  const { sentence, score } = best
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
    (pictured && sentence.date !== undefined) ||
    // A headline of honours over "Hội trường … chiều 8/10 chật người".
    (titled && sentence.index === 0 && sentence.date?.dayPart === true) ||
    phrases.matchesIn(SIGNED, sentence.range) ||
    phrases.matchesIn(VISITS, sentence.range) ||
    (hasDay(sentence) &&
      ((sentence.index === 0 && sentence.titleSpeaks) ||
        DIALOGUE.test(told) ||
        phrases.matchesIn(ACTS, sentence.range))) ||
    /(?:tổng kết|sơ kết|giao ban|họp|làm việc với|nhìn lại|phát động|tuyên dương|biểu dương|tôn vinh|nghe [^.]{0,60}báo cáo)/.test(
      told,
    )
  const session = SESSION.test(told) && !told.includes('hội nghị')
  const held =
    !session &&
    ((score >= (sentence.index > LATE ? ENOUGH_LATE : ENOUGH) && meets) ||
      attended >= 2 ||
      (attended === 1 && (titleGathers || TITLE_SUMS_UP.test(title))) ||
      TITLE_IS_EVENT.test(title) ||
      (TITLE_CONTEST.test(title) && body.some(range => phrases.hasIn(PRIZES, range))))
  trace.push({
    rule: 'event/occasion',
    start: sentence.range.start,
    end: sentence.range.end,
    outcome: held ? 'read' : 'rejected',
    reason: held
      ? null
      : `no occasion: ${session ? 'a session of an assembly' : reasonsFor(sentence) || 'nobody meets'}`,
  })
  if (!held) return null
  const kind = kindOf(document, title, sentence, body)
  return {
    kind: summedUp(title, sentence.words) ?? kind,
    told: kind,
    online: online || captions.some(range => phrases.hasIn(BRIDGE, range)),
    sentence: sentence.range,
    relative: relativeDay(document, [sentence.range, ...body.slice(0, 3), ...(page.title ? [page.title] : [])]),
    date: dateOf(
      document,
      sentence.range,
      [...body.slice(0, 5), ...(page.title ? [page.title] : []), ...captions],
      usable,
    ),
  }
}

const wordsOf = ({ lower }: Document, { start, end }: Range): string => lower.slice(start, end)

function relativeDay({ lower, index }: Document, ranges: readonly Range[]): RelativeDay | null {
  for (const { start, end } of ranges) {
    if (!index.hasIn(NOW_OR_PAST, { start, end })) continue
    const [found] = findRelativeDays(lower.slice(start, end))
    if (found) return { ...found, start: start + found.start, end: start + found.end }
  }
  return null
}

/** "phục vụ phiên họp Chính phủ tháng 12 và hội nghị tổng kết ngành" */
const SERVES =
  /(?<![a-zà-ỹ])(?:phục vụ|chuẩn bị cho) (?:phiên họp|cuộc họp|hội nghị|kỳ họp)[^,;.]{0,60}(?:,| và) (?:các )?$/

/** Names a gathering of its own, not one counted, planned or spoken of. A working session needs its day. */
function gathers({ index, lower, text }: Document, range: Range, dated: boolean): boolean {
  const words = lower.slice(range.start, range.end)
  for (const match of index.matches(HEADS, range)) {
    const before = words.slice(Math.max(0, match.index - 18), match.index)
    if (NOT_OCCASION.test(before) || SERVES.test(words.slice(0, match.index))) continue
    // "UBND thị xã giao Ban tiếp công dân …": a task given.
    if (match[0] === 'giao ban' && text.startsWith('Ban', range.start + match.index + 5)) continue
    // "vừa có buổi làm việc với …", "Buổi làm việc giữa … diễn ra": on a day that the text leaves out.
    if (/(?:vừa|vừa mới) (?:có|mở|tổ chức) $/.test(before)) return true
    if (match.index === 0 && / diễn ra(?![a-zà-ỹ])/.test(words)) return true
    // "làm việc với Đoàn giám sát": a delegation is told of where it acts itself.
    if (
      /^(?:đoàn|tổ) /.test(match[0]) &&
      /(?:với|báo cáo|trước|cho|thay mặt|tại|của|theo|và|gửi|mà) $/.test(words.slice(0, match.index))
    )
      continue
    if (
      /^(?:buổi làm việc|buổi đối thoại|buổi tiếp xúc|buổi kiểm tra|buổi giám sát|buổi tiếp|phiên tiếp|kỳ tiếp|đoàn |tổ |đại hội|tập huấn|lớp|ký kết)/.test(
        match[0],
      ) &&
      !dated
    )
      continue
    return true
  }
  return false
}

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

const SUMS_UP = PURPOSES.filter(([kind]) => kind === 'summary' || kind === 'midterm-review' || kind === 'briefing')

/** "tổ chức hội nghị triển khai công tác năm 2017" under a headline that sums up 2016: what the headline says. */
function summedUp(title: string, own: string): EventKind | undefined {
  return SUMS_UP.some(([, pattern]) => pattern.test(own))
    ? undefined
    : SUMS_UP.find(([, pattern]) => pattern.test(title))?.[0]
}

const GATHERING = /hội nghị|cuộc họp|buổi|phiên họp|lễ/
/** What the gathering was for: its own sentence first, then the title, then what is told of it. */
function kindOf({ lower, index }: Document, title: string, occasion: Sentence, body: readonly Range[]): EventKind {
  const { words: own, range, gathering } = occasion
  const act = !gathering && index.matchesIn(ACTS, range)
  if ((act || COURSE.test(own)) && !SUMMED_UP.test(own)) return 'other'
  const places = [own, title, ...body.slice(0, 4).map(s => lower.slice(s.start, s.end))]
  for (const words of places) {
    for (const [kind, pattern] of PURPOSES) {
      if (kind === 'conference' && words !== places.at(-1) && !/biểu dương|tuyên dương|tôn vinh|vinh danh/.test(words))
        continue
      // "triển khai" in the body may be of anything that the gathering was told of.
      if (kind === 'deployment' && words !== own && words !== title && !GATHERING.test(words)) continue
      if (pattern.test(words)) return kind
    }
  }
  return 'conference'
}
