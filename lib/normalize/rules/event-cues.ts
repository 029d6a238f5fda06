/** What speaks for a sentence of the opening as the telling of an occasion, and how much. */
import type { Range } from '../document'
import type { WrittenDate } from '../vietnamese/dates'
import type { WordIndex } from '../word-index'
import {
  ACTS,
  AHEAD_OF,
  AT_EVENT,
  DIALOGUE,
  HELD,
  HONOURS,
  ISSUED,
  JUST_HELD,
  MANY_MEET,
  ORGANISED,
  OVER_YEARS,
  PROPOSES,
  PURPOSE,
  PURPOSES_NAMED,
  SIGNED,
  SINCE_A_YEAR,
  TO_COME,
  VISITS,
  WRITTEN,
} from './event-words'

export interface Sentence {
  range: Range
  words: string
  phrases: WordIndex
  /** Position in the body. */
  index: number
  gathering: boolean
  /** The lead tells of a điểm cầu or of a meeting by video. */
  online: boolean
  /** A sentence of the opening beside it names one. */
  gatheringBeside: boolean
  date: WrittenDate | undefined
  /** "sáng nay", "hôm qua" stands in it. */
  relative: boolean
  titled: boolean
  /** The headline tells of a dialogue. */
  titleSpeaks: boolean
  /** A caption names a gathering ("Quang cảnh buổi làm việc"). */
  pictured: boolean
}

export const hasDay = ({ date, relative }: Pick<Sentence, 'date' | 'relative'>): boolean =>
  date !== undefined || relative

/** "sáng 15/10", "hôm nay (14/11)": told as news of its day. */
const tellsWhen = ({ dayPart, relative }: WrittenDate): boolean => dayPart || relative !== null

/** "Cuối năm 2008, Ban Thường vụ Huyện ủy họp bàn …": how it began. */
const OPENS_WITH_YEAR_PAST = /^(?:cuối|đầu|giữa|từ|ngay từ|còn nhớ) (?:năm |tháng \d{1,2}[/-])(?:19|20)\d\d/
const BY_A_PAPER = /^theo (?:văn bản|công văn|kế hoạch|thông báo)(?![a-zà-ỹ])/

/** What speaks for a sentence as the telling of an occasion, and how much. */
export const CUES: readonly { reason: string; points: number; holds(sentence: Sentence): boolean }[] = [
  { reason: 'names a gathering', points: 2, holds: s => s.gathering },
  {
    reason: 'tells of a visit or a working session',
    points: 3.5,
    holds: s => s.index <= 1 && s.phrases.matchesIn(VISITS, s.range),
  },
  {
    reason: 'tells of an act on a day',
    points: 2,
    holds: s => !s.gathering && s.date !== undefined && s.phrases.matchesIn(ACTS, s.range),
  },
  {
    reason: 'tells of a dialogue',
    points: 2,
    holds: s => hasDay(s) && (DIALOGUE.test(s.words) || (s.index === 0 && s.titleSpeaks)),
  },
  { reason: 'told from the end of a line', points: 1, holds: s => s.gathering && s.online },
  {
    reason: 'the opening names a gathering',
    points: 1,
    holds: s => !s.gathering && s.gatheringBeside && s.date !== undefined,
  },
  { reason: 'says it was held', points: 1, holds: s => s.phrases.hasIn(HELD, s.range) },
  {
    reason: 'on a part of a day',
    points: 3,
    holds: s => (s.date === undefined ? s.index <= 2 && s.relative : tellsWhen(s.date)),
  },
  { reason: 'on a day', points: 1.5, holds: s => s.date !== undefined && !tellsWhen(s.date) },
  { reason: 'a picture shows it', points: 2, holds: s => s.pictured && s.date !== undefined && s.index <= 1 },
  {
    reason: 'names its purpose',
    points: 1,
    holds: s => s.gathering && s.phrases.hasIn(PURPOSES_NAMED, s.range) && PURPOSE.test(s.words),
  },
  { reason: 'names who held it', points: 1.5, holds: s => s.phrases.matchesIn(ORGANISED, s.range) },
  { reason: 'just summed up its work', points: 2, holds: s => s.phrases.matchesIn(JUST_HELD, s.range) },
  { reason: 'a written report', points: -2, holds: s => !s.gathering && s.phrases.hasIn(WRITTEN, s.range) },
  { reason: 'issued a paper on its day', points: -6, holds: s => s.date !== undefined && ISSUED.test(s.words) },
  {
    reason: 'a paper ahead of a gathering',
    points: -3,
    holds: s =>
      s.gathering && (s.phrases.hasIn(WRITTEN, s.range) || BY_A_PAPER.test(s.words)) && AHEAD_OF.test(s.words),
  },
  {
    reason: 'tells of many meetings',
    points: -4,
    holds: s =>
      s.date === undefined &&
      (MANY_MEET.test(s.words) || OVER_YEARS.test(s.words) || s.phrases.hasIn(SINCE_A_YEAR, s.range)),
  },
  {
    reason: 'tells of a year past',
    points: -3,
    holds: s => s.date === undefined && !s.relative && OPENS_WITH_YEAR_PAST.test(s.words),
  },
  {
    reason: 'is still to come',
    points: -4,
    holds: s => s.gathering && s.date === undefined && TO_COME.test(s.words),
  },
  {
    reason: 'only proposes to honour',
    points: -3,
    holds: s => s.phrases.hasIn(HONOURS, s.range) && PROPOSES.test(s.words),
  },
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

/** The reasons that hold, for the trace. */
export const reasonsFor = (sentence: Sentence): string =>
  CUES.filter(cue => cue.holds(sentence))
    .map(cue => cue.reason)
    .join(', ')
