import { formatDate, formatPercent, formatPeriod, formatValue } from '../i18n/format'
import { type Locale, localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES, UNIT_NAMES } from '../i18n/names'
import { INDICATOR_UNITS } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import type { ObservationKey } from '../observe/observation'
import { isPublishedBeforeEnd } from '../observe/periods'
import { familyOf } from '../observe/units'
import {
  evidenceOf,
  evidenceOfTheme,
  type ObservationEvidence,
  observationId,
  observations,
  type StatedFigure,
  type Store,
  sourcesOf,
  type ThemeTelling,
} from '../store/index'
import { evidencePath, observationKey, parseEvidenceKey } from './evidence-key'
import type { EvidenceModel, EvidenceStatement } from './evidence-types'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import { type DrawnObservation, mergeUnit } from './merge-units'
import { publishedBy, reportLabel } from './report-label'
import { valueLabel } from './series'

/** All that stands behind a number or a theme, in words; null where the key names nothing that is observed. */
export async function evidenceModel(store: Store, locale: Locale, text: string): Promise<EvidenceModel | null> {
  const parsed = parseEvidenceKey(text)
  if (!parsed) return null
  if (parsed.kind === 'theme') return themeEvidence(store, locale, parsed.id)
  const evidence = await evidenceOf(store, parsed.key)
  return evidence ? observationEvidence(locale, evidence) : mergedEvidence(store, locale, parsed.key)
}

async function themeEvidence(store: Store, locale: Locale, id: string): Promise<EvidenceModel | null> {
  const evidence = await evidenceOfTheme(store, id)
  if (!evidence) return null
  const { theme, tellings } = evidence
  const { evidence: words } = messagesOf(locale)
  return {
    title: `${jurisdictionName(locale, theme.jurisdiction)}, ${theme.year}: ${theme.label}`,
    value: null,
    notes: [words.statedBy(theme.reports), ...excerptNote(locale, tellings)],
    conflict: false,
    statements: tellings.map(telling => statement(locale, telling, telling.name, false)),
    parts: [],
    more: Math.max(0, theme.reports - new Set(tellings.map(telling => telling.reportId)).size),
  }
}

/** Whether what is shown, or a part that it was made from, was published well before the period had ended. */
function isEarly({ observation, figures, from }: ObservationEvidence): boolean {
  const chosen = figures.find(figure => figure.chosen)
  return isPublishedBeforeEnd(chosen?.publishedOn ?? null, observation.periodEnd) || from.some(isEarly)
}

function observationEvidence(locale: Locale, evidence: ObservationEvidence): EvidenceModel {
  const { observation, choice, figures, more, from } = evidence
  const { evidence: words, charts } = messagesOf(locale)
  return {
    ...headOf(locale, observation),
    notes: [
      // That one report alone states it is told by the reason of the choice.
      ...notesOf(locale, observation).filter(note => choice !== 'only' || note !== words.statedBy(1)),
      ...(choice && observation.basis === 'stated' ? [words.reason[choice]] : []),
      ...(isEarly(evidence) ? [charts.beforeEnd] : []),
      ...excerptNote(locale, figures),
    ],
    statements: figures
      .filter(figure => figure.review !== 'rejected')
      .map(figure =>
        statement(
          locale,
          figure,
          formatValue(locale, observation.indicator, figure.value, figure.qualifier),
          figure.chosen,
        ),
      ),
    parts: from.map(part => partOf(locale, part.observation, INDICATOR_NAMES[part.observation.indicator][locale])),
    more,
  }
}

/** A sum over the parts of a unit of 2025: stored nowhere, so made again from what the parts state. */
async function mergedEvidence(store: Store, locale: Locale, key: ObservationKey): Promise<EvidenceModel | null> {
  const unitId = key.jurisdiction.replace(PROVINCE, '')
  const family = familyOf(unitId).map(id => PROVINCE + id)
  const rows = (await observations(store, { jurisdictions: family, periodKinds: [key.periodKind] })).filter(
    row => row.periodStart === key.periodStart && row.periodEnd === key.periodEnd,
  )
  const merged = mergeUnit(unitId, rows).find(row => row.indicator === key.indicator)
  if (!merged) return null
  const from = rows.filter(row => merged.computedFrom.includes(row.indicator))
  const sources = await sourcesOf(store, merged.madeFrom?.map(observationId) ?? [])
  const early = [...sources.values()].some(({ publishedOn }) => isPublishedBeforeEnd(publishedOn, key.periodEnd))
  return {
    ...headOf(locale, merged),
    notes: [...notesOf(locale, merged), ...(early ? [messagesOf(locale).charts.beforeEnd] : [])],
    statements: [],
    parts: from.map(row =>
      partOf(locale, row, `${jurisdictionName(locale, row.jurisdiction)}, ${INDICATOR_NAMES[row.indicator][locale]}`),
    ),
    more: 0,
  }
}

function headOf(locale: Locale, observation: DrawnObservation): Pick<EvidenceModel, 'title' | 'value' | 'conflict'> {
  const { indicator, jurisdiction, periodKind, periodStart, periodEnd } = observation
  const period = formatPeriod(locale, { kind: periodKind, start: periodStart, end: periodEnd })
  const unit = INDICATOR_UNITS[indicator] === '%' ? '' : ` ${UNIT_NAMES[INDICATOR_UNITS[indicator]][locale]}`
  return {
    title: `${INDICATOR_NAMES[indicator][locale]}, ${jurisdictionInPhrase(locale, jurisdiction)}, ${period}`,
    value: valueLabel(locale, observation) + unit,
    conflict: observation.conflict,
  }
}

function notesOf(locale: Locale, { basis, conflict, rateMismatch, partial, statements }: DrawnObservation): string[] {
  const { evidence: words, charts } = messagesOf(locale)
  return [
    basis === 'computed' ? words.computed : words.statedBy(statements),
    ...(conflict ? [words.conflict] : []),
    ...(rateMismatch
      ? [
          charts.rateMismatch(
            formatPercent(locale, rateMismatch.stated),
            formatPercent(locale, rateMismatch.computed, 1),
          ),
        ]
      : []),
    ...(partial ? [charts.partial(partial.have, partial.of)] : []),
  ]
}

function partOf(locale: Locale, observation: DrawnObservation, label: string): EvidenceModel['parts'][number] {
  const evidence = observationKey(observation)
  return {
    label,
    value: valueLabel(locale, observation),
    href: evidencePath(locale, evidence),
    evidence,
  }
}

/** Where no report's text is kept, these words are all that the store has of it. */
function excerptNote(locale: Locale, told: readonly (StatedFigure | ThemeTelling)[]): string[] {
  const excerpts = told.length > 0 && !told.some(({ hasText }) => hasText)
  return excerpts ? [messagesOf(locale).evidence.excerpt] : []
}

function statement(
  locale: Locale,
  told: StatedFigure | ThemeTelling,
  value: string,
  chosen: boolean,
): EvidenceStatement {
  const { evidence: words } = messagesOf(locale)
  const fact = 'value' in told ? `figure-${told.position}` : `theme-${told.position}`
  return {
    value,
    chosen,
    quote: told.evidence.text,
    publisher: publishedBy(told) ?? words.unknownPublisher,
    date: told.publishedOn ? formatDate(locale, told.publishedOn) : words.undated,
    rank: words.rank[told.sourceRank],
    reportTitle: told.title ?? reportLabel(locale, told),
    reportHref: localePath(locale, `/reports/${encodeURIComponent(told.reportId)}#${fact}`),
    url: told.url,
  }
}
