import type { UnitLink } from '@/lib/summarize/province-types'
import { UnitLinks } from './unit-links'

interface Props {
  profile: {
    name: string
    facts: string[]
    mergedFrom: UnitLink[]
    mergedInto: { unit: UnitLink; since: string } | null
  }
  words: { mergedFrom: string; mergedInto: (date: string) => string }
}

/** A unit's name, code and time, and what it was merged from or into. */
export function UnitHead({ profile, words }: Props) {
  const { name, facts, mergedFrom, mergedInto } = profile
  return (
    <header className="mb-6">
      <h1 className="text-2xl tracking-tight">{name}</h1>
      <p className="mt-1 text-muted">{facts.join(' · ')}</p>
      {mergedFrom.length > 0 && (
        <p className="mt-1">
          {words.mergedFrom} <UnitLinks units={mergedFrom} />
        </p>
      )}
      {mergedInto && (
        <p className="mt-1">
          {words.mergedInto(mergedInto.since)} <UnitLinks units={[mergedInto.unit]} />
        </p>
      )}
    </header>
  )
}
