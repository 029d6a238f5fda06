import type { ReactNode } from 'react'

interface Props {
  title: string
  children: ReactNode
  /** The page's own heading where the notice is all there is. */
  heading?: 'h1' | 'h2'
}

/** A designed state: what is so, and the next step to take. */
export function Notice({ title, children, heading: Heading = 'h2' }: Props) {
  return (
    <section className="max-w-prose border-ink border-t-2 py-4">
      <Heading className="text-lg">{title}</Heading>
      <div className="mt-1 space-y-3 text-muted">{children}</div>
    </section>
  )
}
