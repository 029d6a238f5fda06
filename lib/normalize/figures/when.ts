/** When: each figure takes the time that governs its words, else the report's. */
import type { Document } from '../document'
import type { Metadata } from '../metadata'
import type { Period } from '../report'
import type { Place } from './clauses'
import { ReportTimes } from './report-times'
import { isListed, periodOfCaption } from './table-captions'
import { otherTimeOf, timeBeside } from './time-beside'
import { timeInSentence } from './time-in-sentence'
import { timeToldBefore } from './time-told-before'
import { ALL_COLUMNS, periodOfColumn, periodOfRow } from './times-of-tables'

export class When {
  private readonly times: ReportTimes

  constructor(
    private readonly document: Document,
    private readonly metadata: Metadata,
  ) {
    this.times = new ReportTimes(document, metadata)
  }

  /** The time of what is told at a place: of its column or row, beside it, in its sentence, before it; null where none is told. */
  period(place: Place): Period | null {
    const { lower } = this.document
    const ofColumn = place.column && periodOfColumn(this.document, this.metadata, place.column)
    const ofRow = place.row && periodOfRow(this.document, this.metadata, place.row, place.column)
    // "Năm | Cấp tỉnh | Cấp xã | Tổng": the last column sums the row up, not the years.
    const sumsRow = ofRow && place.column && ALL_COLUMNS.test(lower.slice(place.column.start, place.column.end))
    const ofTable = sumsRow ? ofRow : ofColumn || ofRow
    if (ofTable) return ofTable
    // A row of a table says no time of another's, nor does its head ("So cùng kỳ").
    const from = place.row ? lower.lastIndexOf('\n', place.at.start) + 1 : place.sentence.start
    const mentions = this.times.in({ start: from, end: place.sentence.end })
    if (place.otherTime) return otherTimeOf(place, mentions, this.times)
    const beside = timeBeside(place, mentions, this.times)
    if (beside !== undefined) return beside
    const here = timeInSentence(place, mentions, this.times)
    if (here !== undefined) return here
    const line = lower.slice(lower.lastIndexOf('\n', place.at.start) + 1, place.at.start)
    const ofCaption = isListed(line) ? periodOfCaption(this.document, this.metadata, place.at.start) : null
    return ofCaption ?? timeToldBefore(place, this.times)
  }
}
