/**
 * The only door to the database: plain objects in and out, explicit arguments, nothing of the request. Pages reach it through
 * lib/store/server.ts, which keeps it out of the browser; commands and tests import it as it is.
 */
export { DEFAULT_STORE, type Dialect, parseAddress, type StoreAddress } from './address'
export { backup, restore } from './backup'
export { closeStore, openStore, revision, type Store, seeing, writtenRevision } from './client'
export { type CopiedTable, copyStore } from './copy'
export { type Diagnosis, diagnose, type Finding } from './doctor'
export { StoreError, type StoreErrorCode } from './errors'
export { observationId, themeId } from './hash'
export { health, type ServerHealth, type StoreHealth } from './health'
export { type JurisdictionFilter, LEVELS, type Level } from './jurisdiction-filter'
export { type MigrationResult, migrate } from './migrate'
export type { Page, PageRequest } from './page'
export {
  countListedFigures,
  type FigureCursor,
  type FigurePageFilter,
  type ListedFigure,
  pageOfFigures,
} from './page-figures'
export {
  countObservations,
  countThemes,
  type ObservationCursor,
  type ObservationPageFilter,
  pageOfObservations,
  pageOfThemes,
  type ThemeCursor,
  type ThemePageFilter,
} from './page-observations'
export {
  type BoundedCount,
  countListedReports,
  type ListedReport,
  pageOfReports,
  type ReportCursor,
  type ReportPageFilter,
} from './page-reports'
export { type FactLeads, leadsOf } from './read-leads'
export { namesOfObservations, namesOfThemes, type StatedNames, statedNames } from './read-names'
export {
  type DatedObservation,
  evidenceOf,
  type ObservationEvidence,
  type ObservationFilter,
  observations,
  type ReportLine,
  type StatedFigure,
} from './read-observations'
export {
  allReports,
  type Count,
  type CountScope,
  type Coverage,
  counts,
  coverage,
  report,
  type StoredReport,
  type WholeReport,
} from './read-reports'
export { newestTelling, reportLines, type SourceReport, sourcesOf } from './read-sources'
export {
  evidenceOfTheme,
  type StoredTheme,
  type ThemeEvidence,
  type ThemeFilter,
  type ThemeTelling,
  themes,
} from './read-themes'
export { rebuild } from './rebuild'
export { type NewReview, reviewFigure } from './reviews'
export type { IncomingReport } from './rows'
export type { Facet, FacetCount, FacetCounts } from './search/facets'
export type { Highlighted, Range } from './search/highlight'
export { leftOut, parseQuery, type SearchFilters } from './search/query'
export { type FoundReport, type SearchRequest, type SearchResult, searchReports } from './search/search'
export { removeReport, type StoreCounts, storeReports } from './write'
