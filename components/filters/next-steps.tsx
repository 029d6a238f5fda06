import { Fragment } from 'react'
import { ScreenLink } from '@/components/ui/screen-link'
import type { NextStep } from '@/lib/summarize/next-step-types'

/** Where the reader of an empty chart finds something: one line of links. */
export function NextSteps({ lead, steps }: { lead: string; steps: readonly NextStep[] }) {
  if (steps.length === 0) return null
  return (
    <p data-elsewhere className="mt-2">
      {lead}{' '}
      {steps.map(({ name, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <ScreenLink href={href} className="link inline-block min-h-6">
            {name}
          </ScreenLink>
        </Fragment>
      ))}
    </p>
  )
}
