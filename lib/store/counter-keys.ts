/** Which counters a report counts in; what pages ask for without reading reports. */

export interface Counted {
  year: number | null
  place: string | null
  publisher: string | null
  kind: string | null
  topics: readonly string[]
  figures: number
  warnings: number
  hasText: boolean
}

/** Scope and key of a counter as one string. */
const counterKey = (scope: string, key: string | number) => `${scope}\n${key}`

/** Scopes: lib/store/read-reports.ts, `CountScope`. */
export function countersOf({ year, place, publisher, kind, topics, figures, warnings, hasText }: Counted): string[] {
  const isDated = year !== null
  const isLocal = place !== null && place !== 'national'
  return [
    counterKey('all', ''),
    isDated && counterKey('year', year),
    place !== null && counterKey('place', place),
    isDated && place !== null && counterKey('place-year', `${place}/${year}`),
    publisher !== null && counterKey('publisher', publisher),
    kind !== null && counterKey('kind', kind),
    figures > 0 && counterKey('has', 'figures'),
    warnings > 0 && counterKey('has', 'warnings'),
    hasText && counterKey('has', 'text'),
    ...topics.flatMap(topic => [
      counterKey('topic', topic),
      isDated && counterKey('topic-year', `${topic}/${year}`),
      isDated && isLocal && counterKey('topic-place-year', `${topic}/${place}/${year}`),
    ]),
  ].filter(key => typeof key === 'string')
}
