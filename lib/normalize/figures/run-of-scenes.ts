/** Numbers of a sentence that stand side by side and are of one make. */
import type { Scene } from './context'

/** How many numbers a row has, at most. */
export const LONGEST_ROW = 24

/** The numbers of a sentence before one of them, as far back as one row goes. */
export const rowBefore = (all: readonly Scene[], index: number): readonly Scene[] =>
  all.slice(Math.max(0, index - LONGEST_ROW), index)

/** The unbroken run of scenes around one that all pass; empty where it does not itself. */
export function runAround(
  all: readonly Scene[],
  index: number,
  passes: (scene: Scene | undefined) => boolean,
): readonly Scene[] {
  if (!passes(all[index])) return []
  let [from, to] = [index, index]
  while (passes(all[from - 1])) from--
  while (passes(all[to + 1])) to++
  return all.slice(from, to + 1)
}
