import Link from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to another screen, loaded when it is chosen. Next would ask the server for every link in view as soon as a page
 * stands; of screens that are drawn for each request it gets nothing that could be shown, and the page's own script waits.
 */
export function ScreenLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />
}
