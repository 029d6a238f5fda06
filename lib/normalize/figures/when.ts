/** When: each figure takes the time that governs its words, else the report's. */
import { startingIn } from '../by-place'
import type { Document } from '../document'
import type { Metadata, PeriodMention } from '../metadata'
import { calendarYear, periodBefore, sameLengthBefore, sinceJanuary, yearsBefore } from '../related-periods'
import type { Period } from '../report'
import { isEndOnly } from '../up-to'
import { daysBetween } from '../vietnamese/dates'
import { Phrases } from '../word-index'
import { bracketed, clauseStart, inOtherItem, type Place } from './clauses'
import { governs } from './governs'
import { ADDED_UP, periodOfColumn, periodOfRow } from './times-of-tables'
import {
  AT_ITS_MOST,
  AT_THAT_TIME,
  BESIDE,
  CAME_BACK_TO_YEAR,
  CONTRAST,
  COUNTED,
  countedYears,
  FELL_FROM,
  FELL_TO,
  FIGURES_OF,
  IS_A_MOTTO,
  isCarriedOver,
  isSince,
  KIND_BEFORE,
  ONE_BEFORE,
  POINTED,
  POINTING,
  RAISED_TO,
  RISEN_TO,
  ROSE_FROM,
  RUNNING_TOTAL,
  SET_AGAINST,
  SETS_BACK,
  SINCE_ITS_BEGINNING,
  SINCE_JANUARY,
  SINCE_LISTED,
  SINCE_TERM_BEGAN,
  SOME_MONTHS,
  THIS_SPAN,
  THOSE_NUMBERS,
  WHOLE_TIME,
  WHOLE_YEAR,
  YEAR_BY_YEAR,
  YEAR_IN_BRACKET,
} from './when-words'

const HERE_NOW =
  /hiện (?:nay|có|tại|toàn|đang)|đến nay|tới nay|đến thời điểm|cộng dồn|(?<!xây dựng(?: và|,) )duy trì|đang (?:có|sống|duy trì|hoạt động)|tính đến/
/** How far behind a number its time may be named: "đã tiếp 500 lượt công dân trong 6 tháng đầu năm". */
const BEHIND = 80

const DAYS_OF_A_MONTH = [28, 31] as const
const DAYS_OF_A_QUARTER = [89, 92] as const
/** How far before its paragraph the span that "giai đoạn này" means is named. */
const MOST_BACK = 900
/** How far around a time its sentence, and the report's own time, are looked for. */
const NEAR = 300

const UP_TO_YEAR = /(?<![a-zà-ỹ])(?:(?:tính )?(?:đến|tới) (?:hết|cuối) |hết |tính (?:đến|tới) )$/
const OPENS_ASIDE = /^, (?:có|do|vì|khi|dù|tuy|trùng|nhằm|mà)(?![a-zà-ỹ])[^,;.:]*$/
const LATER_ITEM = /^(?:[2-9]|1\d)\. /
const NEXT_SECTION = /\n(?:[ivx]{1,5}[.)/-]|phần )/
/** How far into an item the time that it opens with may begin. */
const OPENING = 60

const MOTTO = new Phrases('chủ đề')

export class When {
  constructor(
    private readonly document: Document,
    private readonly metadata: Metadata,
  ) {}

  period(place: Place): Period | null {
    const { lower } = this.document
    const ofColumn = place.column && periodOfColumn(this.document, this.metadata, place.column)
    if (ofColumn) return ofColumn
    const ofRow = place.row && periodOfRow(this.document, this.metadata, place.row)
    if (ofRow) return ofRow
    // A row of a table says no time of another's, nor does its head ("So cùng kỳ").
    const from = place.row ? lower.lastIndexOf('\n', place.at.start) + 1 : place.sentence.start
    const mentions = startingIn(this.metadata.periodMentions, { start: from, end: place.sentence.end })
    if (place.otherTime) {
      const beside = { start: Math.max(place.sentence.start, place.at.start - 30), end: place.at.start }
      // "trong tháng 3 giảm 5% (190/200)": what stands outside the bracket is this time.
      const named = startingIn(this.metadata.periodMentions, beside)
        .filter(mention => !lower.slice(mention.end, place.at.start).includes('('))
        .at(-1)
      const other = named ?? mentions.findLast(mention => mention.comparison) ?? null
      const main = this.metadata.period
      if (other) return other.period
      const near = KIND_BEFORE.exec(lower.slice(place.sentence.start, place.at.start))
      // "6 tháng … Trong tháng 5 nhận 87 đơn (tháng trước 102)": before the month told, not before the half.
      const kind = near && /^(?:tháng|quý)/.exec(near[0])?.[0]
      const now = kind === 'tháng' || kind === 'quý' ? this.oneOf(kind, place.at.start) : main
      return (
        main && (near ? now && periodBefore(now, near[0]) : { ...yearsBefore(main, 1), label: 'cùng kỳ năm trước' })
      )
    }
    // "187.037 vụ việc (2008)"
    const year = YEAR_IN_BRACKET.exec(lower.slice(place.at.end, place.at.end + 12))?.[1]
    if (year) return calendarYear(Number(year))
    // "21 đoàn, quý trước chỉ 17 đoàn"
    const beside = BESIDE.exec(lower.slice(Math.max(place.sentence.start, place.at.start - 40), place.at.start))?.[1]
    // "Kỳ này tiếp 420 lượt, kỳ trước tiếp 400 lượt": the one before the report's.
    if (beside?.startsWith('kỳ')) return this.metadata.period && periodBefore(this.metadata.period, beside)
    const now = beside && this.oneOf(beside.startsWith('quý') ? 'quý' : 'tháng', place.at.start)
    const one = beside && now ? sameLengthBefore(now, beside) : null
    if (one) return one
    // "nhận 5.127 đơn so với 5.604 đơn của 9 tháng năm trước"
    if (SET_AGAINST.test(lower.slice(Math.max(0, place.at.start - 48), place.at.start))) {
      const other = mentions.find(
        mention =>
          mention.start > place.at.end &&
          / (?:của|trong|hồi) $/.test(lower.slice(place.at.end, mention.start)) &&
          mention.start - place.at.end < 24,
      )
      if (other) return other.period
    }
    // "So với tháng 2, tổng số lượt tăng 94 lượt; khi ấy là 518 lượt"
    const thatTime = AT_THAT_TIME.test(lower.slice(Math.max(place.sentence.start, place.at.start - 24), place.at.start))
    const compared = thatTime
      ? mentions.findLast(({ comparison, end }) => comparison && end < place.at.start)
      : undefined
    if (compared) return compared.period
    // "88 mô hình ở năm 2017, 104 mô hình ở năm 2018", "từ 187 vụ việc của năm 2008 lên 248 vụ việc của năm 2013"
    const rightBehind =
      mentions.length > 1
        ? mentions.find(
            ({ start }) =>
              start > place.at.end &&
              start - place.at.end < 8 &&
              /^ (?:ở |vào |hồi |của |trong )?$/.test(lower.slice(place.at.end, start)),
          )
        : undefined
    if (rightBehind && !rightBehind.comparison && !rightBehind.ahead) return rightBehind.period
    // "giải quyết 112/140 vụ, đạt 80%; … 21/28 vụ (số liệu 9 tháng)"
    const figuresOf = mentions.find(
      ({ start, end }) => lower[end] === ')' && FIGURES_OF.test(lower.slice(Math.max(0, start - 16), start)),
    )
    if (figuresOf) return figuresOf.period
    const nearest =
      mentions.findLast(
        mention =>
          mention.end <= place.at.start &&
          governs(mention, place, lower) &&
          !inOtherItem(mention, place, lower) &&
          !isCarriedOver(mention, lower) &&
          !isSince(mention, lower) &&
          !this.ofTheme(mention) &&
          !isEndOnly(mention, lower) &&
          !this.endsTime(mention),
      ) ?? this.behind(mentions, place)
    const governing = nearest && (this.outOfAside(nearest, mentions, place) ?? nearest)
    const between = governing ? lower.slice(governing.end, place.at.start) : ''
    const clauseFrom = clauseStart(lower, place.at.start, place.sentence.start)
    const clause = lower.slice(clauseFrom, place.at.start)
    const running = governing ? '' : lower.slice(place.sentence.start, place.at.start)
    if (SINCE_TERM_BEGAN.test(running)) return this.overYears()
    const adds = this.document.index.has(RUNNING_TOTAL)
    // "Cộng dồn 5 tháng: 198 lượt": the months that it names; else all since January.
    const months = governing?.period.start.endsWith('-01-01') && !ADDED_UP.test(between) ? governing : undefined
    if (adds && !months && !governing?.comparison && ADDED_UP.test(`${between} ${clause}`))
      return this.metadata.period && sinceJanuary(this.metadata.period)
    if (
      FELL_FROM.test(lower.slice(Math.max(0, place.at.start - 12), place.at.start)) &&
      FELL_TO.test(lower.slice(place.at.end, place.at.end + 24))
    )
      return mentions.find(mention => mention.comparison)?.period ?? null
    const sinceThen = !governing && SINCE_ITS_BEGINNING.test(lower.slice(place.sentence.start, place.at.start))
    if (SINCE_JANUARY.test(running)) return this.metadata.period && sinceJanuary(this.metadata.period)
    if (!governing && this.endsElsewhere(mentions, place)) return null
    if (sinceThen || WHOLE_TIME.test(clause)) return this.metadata.period
    if (SOME_MONTHS.test(lower.slice(governing?.end ?? place.sentence.start, place.at.start))) return null
    const years = countedYears(clause, lower.slice(place.at.end, place.at.end + 40))
    if (years && clauseFrom + years.at > (governing?.start ?? 0)) return this.ofYears(years.count)
    // "Bốn Chi cục nhận nhiều đơn trong bốn năm là: Bình Sơn 131 đơn, Sơn Tịnh 118 đơn": what the head of a list counts.
    const head = !governing && lower[clauseFrom - 1] === ':' ? lower.slice(place.sentence.start, clauseFrom - 1) : ''
    const listed = countedYears(head, '')
    if (listed) return this.ofYears(listed.count)
    if (place.stock && (/(?:đến|tới) nay/.test(between) || RAISED_TO.test(clause))) return null
    // "quý I 100 lượt, …, quý IV 120 lượt; cộng cả năm 420 lượt"
    if (governing && this.isOfItsYear(governing) && WHOLE_YEAR.test(lower.slice(governing.end, place.at.start)))
      return this.itsYear()
    const pointed = this.pointedTo(governing, place)
    if (pointed) return pointed
    if (governing && this.rises(governing, place)) return this.metadata.period
    if (governing) return governing.period
    if (place.stock && HERE_NOW.test(lower.slice(place.sentence.start, place.at.end))) return null
    const before = ONE_BEFORE.exec(lower.slice(place.sentence.start, place.sentence.start + 24))?.[0]
    if (before && this.metadata.period) return sameLengthBefore(this.metadata.period, before)
    const earlier = startingIn(this.metadata.periodMentions, {
      start: place.paragraph.start,
      end: place.sentence.start,
    })
    const told = earlier.findLast(
      mention =>
        !mention.comparison &&
        !this.inPassing(mention, place) &&
        !mention.ahead &&
        !this.ofTheme(mention) &&
        !isEndOnly(mention, lower) &&
        !this.endsTime(mention) &&
        !isCarriedOver(mention, lower) &&
        !inOtherItem(mention, place, lower) &&
        !isSince(mention, lower) &&
        !AT_ITS_MOST.test(lower.slice(Math.max(place.paragraph.start, mention.start - 16), mention.start)) &&
        !THOSE_NUMBERS.test(lower.slice(mention.end, mention.end + 24)) &&
        !CONTRAST.test(lower.slice(Math.max(place.paragraph.start, mention.start - 20), mention.start)) &&
        !bracketed(mention, place, lower),
    )
    const pointedSpan = told ? null : this.spanMeant(place)
    if (pointedSpan) return pointedSpan
    const backFrom = told && this.isOfItsYear(told) ? told.end : null
    if (backFrom !== null && CAME_BACK_TO_YEAR.test(lower.slice(backFrom, place.at.start))) return this.itsYear()
    // "năm 2009 mới có 312 mô hình. Sau tám năm, con số là 5.480. Mộc Châu góp 688 mô hình"
    const since = told && countedYears(lower.slice(told.end, place.sentence.start), '')
    if (since) return this.ofYears(since.count)
    return (
      told?.period ??
      this.periodOfSection(place) ??
      this.periodOfFirstItem(place) ??
      this.beforeItIsNamed(place) ??
      this.metadata.period
    )
  }

  /** "Lũy kế quý I … [other paragraph] Trong quý, xã Chi Lăng tiếp 54 lượt": the time of that kind named last. */
  private pointedTo(governing: PeriodMention | undefined, { at, sentence }: Place): Period | null {
    if (!this.document.index.hasIn(POINTING, sentence)) return null
    const from = governing?.end ?? sentence.start
    const match = POINTED.exec(this.document.lower.slice(from, at.start))
    if (!match) return null
    const named = this.oneOf((match[1] ?? match[2]) === 'quý' ? 'quý' : 'tháng', from + match.index)
    // "Quý II năm ngoái tiếp 180 lượt; quý này tiếp 220 lượt" in a half-year's report
    const main = this.metadata.period
    if (named || !match[2] || !governing || !main) return named
    const aYearOn = yearsBefore(governing.period, -1)
    return aYearOn.start >= main.start && aYearOn.end <= main.end ? aYearOn : null
  }

  /** "Nhìn 8 năm, từ 20/4/2015 đến 31/3/2023, … [other paragraph] Với các vụ việc trong giai đoạn này, …": the span named last. */
  private spanMeant({ paragraph, at }: Place): Period | null {
    if (!THIS_SPAN.test(this.document.lower.slice(paragraph.start, at.start))) return null
    const named = startingIn(this.metadata.periodMentions, {
      start: Math.max(0, paragraph.start - MOST_BACK),
      end: paragraph.start,
    })
    return (
      named.findLast(({ period, ahead }) => !ahead && (period.kind === 'range' || period.kind === 'term'))?.period ??
      null
    )
  }

  /** The month or quarter that a place means: the report's time where it is one, else the last named before within it. */
  private oneOf(kind: 'quý' | 'tháng', before: number): Period | null {
    const main = this.metadata.period
    const [least, most] = kind === 'quý' ? DAYS_OF_A_QUARTER : DAYS_OF_A_MONTH
    const isOne = ({ start, end }: Period) => {
      const days = daysBetween(start, end) + 1
      return days >= least && days <= most
    }
    if (!main || isOne(main)) return main
    const named = this.metadata.periodMentions.findLast(
      ({ end, comparison, ahead, period }) =>
        end <= before && !comparison && !ahead && isOne(period) && period.start <= main.end && period.end >= main.start,
    )
    return named?.period ?? null
  }

  /** "từ 842 đoàn của quý I-2012 vọt lên 1.077 đoàn": the second level is of the report's time. */
  private rises({ start, end }: PeriodMention, { at, sentence }: Place): boolean {
    const { lower } = this.document
    return (
      RISEN_TO.test(lower.slice(end, at.start)) &&
      ROSE_FROM.test(lower.slice(Math.max(sentence.start, start - 40), start))
    )
  }

  /** "Hai mươi năm qua, …": the report's time where it has so many years; else it is not told which they are. */
  private ofYears(count: number): Period | null {
    const main = this.metadata.period
    const apart = main ? Number(main.end.slice(0, 4)) - Number(main.start.slice(0, 4)) : 0
    return apart === count || apart === count - 1 ? main : null
  }

  /** "…, đạt 76,6%; 6 tháng đầu năm 2022 đạt 73,1%. Qua giải quyết, …": a time before the report's, told behind its number. */
  private inPassing({ start, end, period }: PeriodMention, { paragraph }: Place): boolean {
    const main = this.metadata.period
    if (!main) return false
    const { lower } = this.document
    const told = lower.slice(paragraph.start, start)
    const from = Math.max(told.lastIndexOf('. '), told.lastIndexOf('\n')) + 1
    // "Ba năm tiếp 8.214 lượt. Tách theo năm: 2016 là 2.862 lượt, …, 2018 là 2.512 lượt. Đơn nhận 6.170 đơn": of all three.
    // "Chia theo giai đoạn, từ năm 2001 đến năm 2005 tiếp …; từ năm 2006 đến năm 2011 tiếp …. Số đoàn là 2.864 đoàn"
    const yearly = period.kind === 'year' || period.kind === 'range' || period.kind === 'term'
    if (
      yearly &&
      main.end.slice(0, 4) > main.start.slice(0, 4) &&
      YEAR_BY_YEAR.test(lower.slice(paragraph.start + from, end))
    )
      return true
    // "Danh sách 17 vụ tồn đọng lập từ năm 2019 tới nay xong 14 vụ. Thành phố nhận 1.207 đơn"
    if (period.start < main.start && SINCE_LISTED.test(told.slice(-24))) return true
    if (period.start >= main.start || period.end >= main.end) return false
    // "Năm 2016 … 97 mô hình. Năm 2015 công nhận 83, nghĩa là số lượng có bớt. Thị trấn Trà Cú có 11 mô hình": this year's again.
    const [sentence = ''] = lower.slice(start, Math.min(start + NEAR, paragraph.end)).split('. ')
    if (period.end < main.start && SETS_BACK.test(sentence)) {
      const near = { start: Math.max(paragraph.start, start - NEAR), end: start }
      const isMain = ({ period: { start, end } }: PeriodMention) => start === main.start && end === main.end
      if (startingIn(this.metadata.periodMentions, near).some(isMain)) return true
    }
    return COUNTED.test(told.slice(from))
  }

  /** The year that the report is of, or that its time ends: a quarter's report may tell the whole year too. */
  private itsYear(): Period | null {
    const main = this.metadata.period
    if (!main || main.kind === 'year') return main
    const year = main.end.slice(0, 4)
    return main.start.startsWith(year) && main.end.endsWith('-12-31') ? calendarYear(Number(year)) : null
  }

  /** A part of that year, which "cả năm" behind it means. */
  private isOfItsYear({ period }: PeriodMention): boolean {
    const year = this.itsYear()
    return year !== null && period.start >= year.start && period.end <= year.end
  }

  /** The report's time where it is of several years, as a term is. */
  private overYears(): Period | null {
    const main = this.metadata.period
    return main?.kind === 'term' || main?.kind === 'range' ? main : null
  }

  /** "quý II, có gần trọn tháng 4 giãn cách xã hội, chỉ tiếp 7.905 lượt": the time that the words between commas only tell more of. */
  private outOfAside(
    { start, end, period }: PeriodMention,
    mentions: readonly PeriodMention[],
    { at }: Place,
  ): PeriodMention | undefined {
    const { lower } = this.document
    const whole = mentions.findLast(mention => mention.end <= start)
    if (!whole || whole.period.start > period.start || whole.period.end < period.end) return undefined
    const [opening, closing] = [lower.slice(whole.end, start), lower.slice(end, at.start)]
    return OPENS_ASIDE.test(opening) && closing.includes(',') && !COUNTED.test(closing) ? whole : undefined
  }

  /** "Như vậy, hết năm 2018 các cấp đã giải quyết 1.266/1.322 vụ" in a report of 2014 to 2018: of all of its years. */
  private endsTime({ start, period }: PeriodMention): boolean {
    const main = this.metadata.period
    return (
      main !== null &&
      period.kind === 'year' &&
      main.end === period.end &&
      main.start < period.start &&
      UP_TO_YEAR.test(this.document.lower.slice(Math.max(0, start - 16), start))
    )
  }

  /** "Tính đến hết tháng 11/2022, tỉnh tiếp 2.120 lượt" in a text about another time: since when is not said. */
  private endsElsewhere(mentions: readonly PeriodMention[], { at }: Place): boolean {
    const main = this.metadata.period
    const until = mentions.findLast(({ end }) => end <= at.start)
    return (
      main !== null &&
      until !== undefined &&
      isEndOnly(until, this.document.lower) &&
      // "Đến hết tháng 12, đã giải quyết 9/12 vụ": of whichever year the text is about.
      /\d{4}/.test(this.document.lower.slice(until.start, until.end)) &&
      (until.period.end < main.start || until.period.start > main.end)
    )
  }

  /** The text tells of a part of the report's time, and names that time further on ("Tính chung 9 tháng đầu năm, …"): the part. */
  private beforeItIsNamed({ paragraph }: Place): Period | null {
    const { lower } = this.document
    const { period: main, periodMentions } = this.metadata
    if (!main) return null
    const named = periodMentions.find(({ period }) => period.start === main.start && period.end === main.end)
    if (!named || named.start < paragraph.start) return null
    const part = startingIn(periodMentions, { start: 0, end: paragraph.start }).findLast(
      ({ start, period, comparison, ahead }) =>
        !comparison &&
        !ahead &&
        period.start >= main.start &&
        period.end <= main.end &&
        period.kind !== 'range' &&
        !isSince({ start, period }, lower),
    )
    return part?.period ?? null
  }

  /** Under "A. QUÝ III/2014" each line tells of that quarter. */
  private periodOfSection({ at }: Place): Period | null {
    const section = this.metadata.sections.findLast(({ end }) => end <= at.start)
    return section && !section.time.ahead ? section.time.period : null
  }

  /** "1. Theo báo cáo của UBND thành phố, 10 tháng đầu năm 2023 … [next] 2. Tổng số đơn tiếp nhận": items of one section go on with the time that the first opens with. */
  private periodOfFirstItem({ paragraph }: Place): Period | null {
    const { lower } = this.document
    if (!LATER_ITEM.test(lower.slice(paragraph.start, paragraph.start + 6))) return null
    const first = lower.lastIndexOf('\n1. ', paragraph.start) + 1
    if (first === 0 || NEXT_SECTION.test(lower.slice(first, paragraph.start))) return null
    const opening = startingIn(this.metadata.periodMentions, { start: first, end: first + OPENING })
    return opening.find(({ comparison, ahead }) => !comparison && !ahead)?.period ?? null
  }

  /** "chủ đề năm 2022", "“Năm dân vận chính quyền” 2018": the theme's year is no time of what is told. */
  private ofTheme({ start, end }: PeriodMention): boolean {
    const { index, lower } = this.document
    if (/["”'’]/.test(lower.slice(start, end))) return true
    // "Quận chọn năm 2010 là “Năm trật tự đô thị”"
    if (IS_A_MOTTO.test(lower.slice(end, end + 12))) return true
    return index.has(MOTTO) && /chủ đề (?:công tác )?(?:của )?$/.test(lower.slice(Math.max(0, start - 24), start))
  }

  private behind(mentions: readonly PeriodMention[], place: Place): PeriodMention | undefined {
    const next = mentions.find(mention => mention.start >= place.at.end)
    if (!next || next.comparison || next.ahead || next.start - place.at.end > BEHIND) return undefined
    const gap = this.document.lower.slice(place.at.end, next.start)
    return /[,;:.()\d]|(?:^| )(?:riêng|trong đó)(?: |$)/.test(gap) ? undefined : next
  }
}
