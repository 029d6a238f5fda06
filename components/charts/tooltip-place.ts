/** Where a tooltip stands by its mark, as CSS within the stage; pure. */

/** Where a mark stands on its stage, in pixels. */
export interface MarkBox {
  left: number
  right: number
  top: number
  bottom: number
  /** Set for a mark whose words a tooltip must not hide. */
  clear: Clearance | null
}

interface Clearance {
  /** Whether the tooltip may stand behind the mark's end: what follows there is no other mark's. */
  behind: boolean
  /** Height of the stage. */
  stage: number
  /** Room in the window above the mark and below it. */
  above: number
  below: number
}

type Place = Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** As wide as a tooltip gets, with its distance; as high as one with a few lines. */
const WIDEST = 302
const HIGH = 160

/** Beside the middle of a mark; of one that must stay in sight behind its end, else under it, or over it where the window ends. */
export function tooltipPlace({ left, right, top, bottom, clear }: MarkBox, width: number): Place {
  const middle = (left + right) / 2
  const onRight = middle > width / 2
  const beside = { top: Math.max(0, top - 8) }
  if (!clear) return { ...beside, ...(onRight ? { right: width - middle + 14 } : { left: middle + 14 }) }
  if (clear.behind && width - right >= WIDEST) return { ...beside, left: right + 14 }
  const over = clear.below < HIGH && clear.above > clear.below
  return {
    ...(over ? { bottom: clear.stage - top + 4 } : { top: bottom + 4 }),
    ...(onRight ? { right: Math.max(0, width - right) } : { left: Math.max(0, left) }),
  }
}
