/** Which year a time or a day means whose words write none, in the contract's order: the comparison's, the nearest written, the publication's. */
import { lastAtOrBefore } from './by-place'
import type { Document } from './document'
import type { TimeMention } from './timeline'
import { addDays, type WrittenDate } from './vietnamese/dates'
import { daysOf } from './vietnamese/periods'

interface WrittenYear {
  start: number
  year: number
  ahead: boolean
  /** Of a day; null for a period. */
  month: number | null
}

/** From this month on "năm qua" is the year that ends. */
const LATE_IN_A_YEAR = 10

const ONE_BEFORE = /(?:ngoái|trước|cũ)$/

/** "quý I vừa qua": the last before the report's day. */
const JUST_OVER = /^ vừa (?:qua|rồi)/

/** Where a missing year comes from. */
export class YearSources {
  readonly #written: WrittenYear[]
  readonly #explicit: readonly TimeMention[]
  /** The year after the one that the whole text compares with; null where it compares with none, or with several. */
  readonly compared: number | null

  constructor(
    private readonly document: Document,
    mentions: readonly TimeMention[],
    dates: readonly WrittenDate[],
    private readonly publishedOn: string | null,
  ) {
    this.#explicit = mentions.filter(
      m => m.written.year !== null && m.written.lastYear === null && m.written.to !== 'now',
    )
    const compared = new Set(
      this.#explicit.flatMap(m => (m.comparison && m.written.samePeriod ? [m.written.year] : [])),
    )
    const [only] = compared
    this.compared = compared.size === 1 && only ? only + 1 : null
    const told = this.#explicit.filter(m => m.reported)
    this.#written = [
      ...told.map(m => ({
        start: m.start,
        year: (m.written.year ?? 0) + (m.comparison ? 1 : 0),
        ahead: m.ahead,
        month: null,
      })),
      ...dates.flatMap(d => (d.year === null ? [] : [{ start: d.start, year: d.year, ahead: false, month: d.month }])),
    ].sort((a, b) => a.start - b.start)
  }

  /** The year of a time that writes none; null where nothing tells it. */
  of(mention: TimeMention): number | null {
    const { written } = mention
    const { lower } = this.document
    const now =
      this.publishedOn !== null &&
      (lower.slice(mention.start, mention.end).includes('năm nay') ||
        (written.kind !== 'year' && JUST_OVER.test(lower.slice(mention.end, mention.end + 9))))
    const inSentence = now ? null : this.#sentence(mention)
    if (inSentence !== null) return written.relation === 'previous' ? inSentence - 1 : inSentence
    // "Trong 9 tháng đầu năm … So với cùng kỳ năm 2009", put on a site in 2014
    const settled = !now && !mention.ahead && !written.vague && written.relation === 'this' && written.to !== 'now'
    if (settled && this.compared !== null) return this.compared
    if (this.publishedOn !== null) {
      const base = this.#published(mention, this.publishedOn)
      // "năm qua" told in January is the year before; told in the last months, this one.
      const words = lower.slice(mention.start, mention.end)
      if (written.vague && written.relation === 'previous')
        return Number(this.publishedOn.slice(5, 7)) >= LATE_IN_A_YEAR && !ONE_BEFORE.test(words) ? base : base - 1
      return written.relation === 'next' ? base + 1 : written.relation === 'previous' ? base - 1 : base
    }
    const near = this.#nearest(mention)
    if (near === null) return null
    // "nhận 38 đơn (năm trước 35 đơn)"
    if (written.relation === 'previous' && ONE_BEFORE.test(lower.slice(mention.start, mention.end)))
      return near.year - 1
    if (written.vague && written.kind === 'year')
      return written.relation === 'next'
        ? near.year + (near.ahead ? 0 : 1)
        : // "Ngày 10-1-2013, thanh tra cho biết năm qua …"
          near.year - (near.ahead || (near.month !== null && near.month < LATE_IN_A_YEAR) ? 1 : 0)
    return written.relation === 'previous' ? near.year - 1 : near.year
  }

  /** A year written in the same sentence: the comparison's, then a part of a year's. */
  #sentence(mention: TimeMention): number | null {
    if (mention.written.vague && mention.written.kind === 'year') return null
    const sentence = this.document.sentences[lastAtOrBefore(this.document.sentences, mention.start)]
    if (!sentence) return null
    const here: TimeMention[] = []
    for (let i = lastAtOrBefore(this.#explicit, sentence.start - 1) + 1; i < this.#explicit.length; i++) {
      const other = this.#explicit[i]
      if (!other || other.start >= sentence.end) break
      here.push(other)
    }
    const compared = here.find(m => m.comparison && m.start > mention.start)
    if (compared?.written.year) return compared.written.year + 1
    const part = here.find(m => m.written.kind !== 'year' && !m.comparison)
    return part?.written.year ?? null
  }

  #published(mention: TimeMention, publishedOn: string): number {
    const year = Number(publishedOn.slice(0, 4))
    const { written } = mention
    // "từ 15/11 đến nay" in March began the year before.
    if (written.to === 'now' && written.from[0] > Number(publishedOn.slice(5, 7))) return year - 1
    if (written.to === 'now' || written.relation !== 'this' || mention.ahead) return year
    const days = daysOf(written, year, publishedOn)
    // A report tells what is over, or nearly: "quý IV" read in January is last year's.
    return days && days.end > addDays(publishedOn, 45) && (written.from[0] === 1 || days.start > publishedOn)
      ? year - 1
      : year
  }

  #nearest(mention: TimeMention): WrittenYear | null {
    const sources = this.#written
    const i = lastAtOrBefore(sources, mention.start)
    const [before, after] = [sources[i], sources[i + 1]]
    if (!before || !after) return before ?? after ?? null
    return mention.start - before.start <= after.start - mention.start ? before : after
  }
}
