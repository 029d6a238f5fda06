import type { StatedFigure } from '../../store'

/** Where a fact stands, as the API tells it. */
export function sourceOf(
  told: Pick<StatedFigure, 'title' | 'publisher' | 'publishedOn' | 'url' | 'sourceRank' | 'aggregator'>,
) {
  const { title, publisher, publishedOn, url, sourceRank, aggregator } = told
  return { title, publisher, publishedOn, url, rank: sourceRank, aggregator }
}

interface Sourced {
  evidence: { text: string; start: number | null; end: number | null }
  source: ReturnType<typeof sourceOf>
}

/** The columns of where a fact stands. */
export const SOURCE_COLUMNS = [
  ['evidence', (item: Sourced) => item.evidence.text],
  ['evidence_start', (item: Sourced) => item.evidence.start],
  ['evidence_end', (item: Sourced) => item.evidence.end],
  ['title', (item: Sourced) => item.source.title],
  ['publisher', (item: Sourced) => item.source.publisher],
  ['published_on', (item: Sourced) => item.source.publishedOn],
  ['url', (item: Sourced) => item.source.url],
  ['source_rank', (item: Sourced) => item.source.rank],
  ['aggregator', (item: Sourced) => item.source.aggregator],
] as const
