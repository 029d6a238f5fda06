import { ScreenLink } from '@/components/ui/screen-link'
import type { UnitEntry } from '@/lib/summarize/province-types'
import { UnitLinks } from './unit-links'

interface Props {
  id: string
  title: string
  units: UnitEntry[]
  words: { none: string; mergedFrom: string }
}

/** Units of province level, each a link to its profile. */
export function UnitList({ id, title, units, words }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 border-ink border-b-2 pb-1 text-lg">
        {title}
      </h2>
      <ul className="gap-8 sm:columns-2 md:columns-3">
        {units.map(unit => (
          <li key={unit.id} className="break-inside-avoid border-rule border-b py-2 text-sm">
            <p className="flex items-baseline justify-between gap-3">
              <ScreenLink href={unit.href} className="link inline-block min-h-6 font-semibold text-base">
                {unit.name}
              </ScreenLink>
              <span className="text-muted">{unit.reports ?? words.none}</span>
            </p>
            {unit.mergedFrom.length > 0 && (
              <p className="text-muted">
                {words.mergedFrom}: <UnitLinks units={unit.mergedFrom} />
                {unit.mergedBefore && ` (${unit.mergedBefore})`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
