import { ScreenLink } from '@/components/ui/screen-link'
import type { UnitLink } from '@/lib/summarize/province-types'

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
          {words.mergedFrom}{' '}
          {mergedFrom.map((unit, index) => (
            <span key={unit.id}>
              {index > 0 && ', '}
              <UnitAnchor unit={unit} />
            </span>
          ))}
        </p>
      )}
      {mergedInto && (
        <p className="mt-1">
          {words.mergedInto(mergedInto.since)} <UnitAnchor unit={mergedInto.unit} />
        </p>
      )}
    </header>
  )
}

function UnitAnchor({ unit }: { unit: UnitLink }) {
  return (
    <ScreenLink href={unit.href} className="link inline-block min-h-6">
      {unit.name}
    </ScreenLink>
  )
}
