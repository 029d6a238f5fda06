/** Reads every figure of a report: blocks to items, items to quantities, quantities to claims, claims to figures. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Metadata } from '../metadata'
import { type Figure, INDICATOR_UNITS, type Warning } from '../report'
import { Phrases } from '../word-index'
import { addedUp } from './add-up'
import { readBlocks } from './blocks'
import { comparisonOf } from './changes'
import { HeadedParts } from './headed-parts'
import { namedByTurn } from './named-by-turn'
import { officesApart } from './offices-apart'
import { partAtPlace } from './place-parts'
import { planSections } from './plan-sections'
import { newCarry, readBlock, type Telling } from './read-block'
import { RECEPTION } from './reception'
import { settleFigures } from './settle'
import { settledPart } from './settled-part'
import { warnOfFigures } from './warnings'
import { When } from './when'
import { Whose } from './whose'

export interface FiguresRead {
  figures: Figure[]
  warnings: Warning[]
}

const COMPLAINT_WORK = new Phrases('khiếu nại|tố cáo|tiếp công dân|tiếp dân|đơn thư|đơn, thư|kn|tc|kntc|khiếu kiện')

export function readFigures(document: Document, metadata: Metadata, trace: TraceEntry[]): FiguresRead {
  const carry = newCarry()
  const complaints = document.index.has(COMPLAINT_WORK)
  const plans = planSections(document)
  const tellings: Telling[] = []
  // Block by block, so that a long text's items need not all be kept.
  readBlocks(document, metadata.boilerplate, block => {
    for (const telling of readBlock(document, block, carry, { complaints, plans, main: metadata.jurisdiction }, trace))
      tellings.push(telling)
  })
  const when = new When(document, metadata)
  const whose = new Whose(document, metadata)
  const headed = new HeadedParts(document)
  const turnOf = ({ numeral: { turn } }: Telling) => (turn?.name ? namedByTurn(turn.name, document, metadata) : null)
  // "Năm 2022 lần lượt là 90, 110 và 180 lượt": of what each is is not told.
  const named = tellings
    .map(telling => ({ telling, ofTurn: turnOf(telling) }))
    .filter(({ telling, ofTurn }) => !telling.numeral.turn?.bare || ofTurn !== null)
  const figures = named.map(({ telling, ofTurn }): Figure => {
    const { indicator, numeral, otherTime, words, part, paragraph, sentence, column, row, change } = telling
    const place = {
      at: words,
      sentence,
      paragraph,
      column,
      row,
      otherTime: otherTime ?? false,
      stock: indicator === 'skilful_models',
      reception: RECEPTION.has(indicator),
    }
    const period = ofTurn?.period ?? when.period(place)
    const jurisdiction = ofTurn?.jurisdiction ?? whose.jurisdiction(place)
    return {
      indicator,
      value: numeral.value,
      unit: INDICATOR_UNITS[indicator],
      qualifier: numeral.qualifier,
      jurisdiction,
      period,
      part: ofTurn
        ? ofTurn.part
        : part === null
          ? (partAtPlace(document, metadata, place, jurisdiction) ?? headed.at(words.start, place.reception))
          : settledPart(part, jurisdiction, period, metadata),
      comparison: change && comparisonOf(change, metadata.periodMentions, period, change.sentence ?? sentence),
      evidence: { start: words.start, end: words.end, text: document.text.slice(words.start, words.end) },
    }
  })
  const { publishedOn } = metadata
  const once = withoutTitle(figures, metadata.titleRange, document)
  const told = publishedOn?.inferred === false ? once.filter(({ period }) => !isToCome(period, publishedOn.date)) : once
  const settled = settleFigures(officesApart(addedUp(told, document), document, metadata.titleRange))
  return { figures: settled, warnings: warnOfFigures(settled) }
}

/** "III. Năm 2023: đăng ký thêm 02 mô hình" in a report of December 2022 is a plan. */
const isToCome = (period: Figure['period'], publishedOn: string): boolean =>
  period !== null && period.start > publishedOn

/**
 * Figures without those of a title that rounds what the text tells ("tiếp 21.000 lượt" over 21.304), or that names no time where the
 * text tells the same with its own.
 */
function withoutTitle(figures: readonly Figure[], title: Range | null, { lower }: Document): readonly Figure[] {
  if (!title) return figures
  const inTitle = ({ evidence: { start, end } }: Figure) =>
    start !== null && end !== null && start >= title.start && end <= title.end
  const body = figures.filter(figure => !inTitle(figure))
  const timed = /\d{4}|quý|tháng/.test(lower.slice(title.start, title.end))
  const key = ({ indicator, value, qualifier, part }: Figure) => `${indicator} ${value} ${qualifier} ${part}`
  const told = timed ? null : new Set(body.map(key))
  return figures.filter(
    figure => !inTitle(figure) || !(told?.has(key(figure)) || body.some(other => isRounded(figure, other))),
  )
}

/** Whether a headline's number is another with its last two digits, or more, made nought; or a share to the next whole per cent. */
function isRounded({ indicator, value, qualifier }: Figure, { value: whole, ...exact }: Figure): boolean {
  // "gần 92%" over 91,9%
  if (exact.indicator === indicator && exact.part === null && exact.unit === '%' && Number.isInteger(value))
    return value !== whole && Math.abs(value - whole) < 1
  if (exact.indicator !== indicator || exact.part !== null) return false
  // "hơn 260 mô hình" over 268
  const within = Math.abs(whole - value) <= value * NEARLY && exact.qualifier === 'exact'
  if (qualifier !== 'exact')
    return within && (qualifier === 'over' ? whole > value : qualifier === 'about' || whole < value)
  return (
    value !== whole &&
    ROUNDED_TO.some(step => whole > step && [Math.floor(whole / step), Math.round(whole / step)].includes(value / step))
  )
}
/** How far a headline may round. */
const NEARLY = 0.05
const ROUNDED_TO = [100, 1000, 10_000]
