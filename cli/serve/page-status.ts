/** The status that a page tells in its head (components/ui/page-status.tsx), since Next lets a page set none. */
import { STATUS_NAME } from '../../components/ui/status-name'

const TOLD = new RegExp(`<meta name="${STATUS_NAME}" content="([45]\\d\\d)"/>`)

/** Null where the head tells none: the status that Next gives stands. */
export function statusIn(head: string): number | null {
  const told = TOLD.exec(head)?.[1]
  return told === undefined ? null : Number(told)
}
