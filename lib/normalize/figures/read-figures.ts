/** Reads every figure of a report: sentences to items, items to quantities, quantities to claims, claims to figures. */
import type { Document } from '../document'
import type { TraceEntry } from '../engine'
import type { Metadata } from '../metadata'
import { type Figure, INDICATOR_UNITS, type Warning } from '../report'
import { Refusal } from '../rule'
import { caseRules } from '../rules/figures-cases'
import { otherRules } from '../rules/figures-others'
import { petitionRules } from '../rules/figures-petitions'
import { receptionRules } from '../rules/figures-receptions'
import { readScenes } from './context'
import type { Claim, FigureRule } from './figure-rule'
import { readItems } from './items'
import { type Kinds, readQuantities } from './quantity'

export const FIGURE_RULES: readonly FigureRule[] = [
  ...receptionRules,
  ...petitionRules.slice(0, 1),
  ...caseRules,
  ...petitionRules.slice(1),
  ...otherRules,
]

export interface FiguresRead {
  figures: Figure[]
  warnings: Warning[]
}

export function readFigures(document: Document, metadata: Metadata, trace: TraceEntry[]): FiguresRead {
  const figures: Figure[] = []
  const { lower, text } = document
  const complaintReport = /khiếu nại|tố cáo|tiếp công dân|tiếp dân/.test(lower)
  for (const range of document.sentences) {
    if (!/[\d]/.test(lower.slice(range.start, range.end))) continue
    const quantities = readQuantities(readItems(lower, range))
    const scenes = readScenes(quantities, null as Kinds | null)
    const claims = new Map<number, readonly Claim[]>()
    for (const scene of scenes) {
      for (const rule of FIGURE_RULES) {
        const { start, end } = scene.quantity
        const result = scene.planned
          ? new Refusal('a target or plan')
          : rule.read(scene, { claims, complaintReport, complaintParagraph: complaintReport })
        if (result === null) continue
        const rejected = result instanceof Refusal
        trace.push({
          rule: rule.id,
          start,
          end,
          outcome: rejected ? 'rejected' : 'read',
          reason: rejected ? result.reason : null,
        })
        if (!rejected) {
          claims.set(scene.index, result)
          for (const { indicator, numeral } of result) {
            figures.push({
              indicator,
              value: numeral.value,
              unit: INDICATOR_UNITS[indicator],
              qualifier: numeral.qualifier,
              jurisdiction: metadata.jurisdiction,
              period: metadata.period,
              part: null,
              comparison: null,
              evidence: { start, end, text: text.slice(start, end) },
            })
          }
        }
        break
      }
    }
  }
  return { figures, warnings: [] }
}
