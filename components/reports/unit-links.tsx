import { ScreenLink } from '@/components/ui/screen-link'
import type { UnitLink } from '@/lib/summarize/province-types'

/** Units one after the other, each a link to its page. */
export function UnitLinks({ units }: { units: readonly UnitLink[] }) {
  return units.map((unit, index) => (
    <span key={unit.id}>
      {index > 0 && ', '}
      <ScreenLink href={unit.href} className="link inline-block min-h-6">
        {unit.name}
      </ScreenLink>
    </span>
  ))
}
