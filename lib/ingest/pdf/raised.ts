/** Small letters above or below a line's baseline: the "2" of "m²", marks of notes. */
import type { Glyph } from './glyphs'

/** In sizes of the letter beside it: how much smaller, how much higher or lower, how near. */
const SMALLER = 0.9
const RAISED = [0.1, 0.65] as const
const LOWERED = [0.03, 0.35] as const
const NEAR = 0.35

const NOTE_MARK = /^(?:[[(]?\d{1,3}[\])]?|\*{1,3})$/
const UNIT = /(?:^|[^\p{L}])[ckdm]?m$/u

/**
 * The letters with those that stand beside a line put on its baseline, so that they make no line of their own. A note's mark loses
 * its text, not its place: behind a number it would read as its last digit.
 */
export function onBaselines(glyphs: readonly Glyph[]): Glyph[] {
  const groups = groupsOf(glyphs)
  const sizes = [...groups].map(({ size }) => size)
  const largest = Math.max(...sizes)
  if (!sizes.some(size => size <= SMALLER * largest)) return [...glyphs]
  const byHeight = new Map<number, Group[]>()
  for (const group of groups) {
    const key = Math.round(group.y / BAND)
    byHeight.set(key, [...(byHeight.get(key) ?? []), group])
  }
  return groups.flatMap(group => {
    if (group.size > SMALLER * largest) return group.glyphs
    const beside = neighbourOf(group, byHeight, largest)
    if (!beside) return group.glyphs
    const isMark =
      group.y > beside.y && NOTE_MARK.test(group.text) && !(beside.left < group.left && UNIT.test(beside.text))
    return group.glyphs.map(glyph => ({ ...glyph, y: beside.y, text: isMark ? '' : glyph.text }))
  })
}

/** Letters that are drawn one after the other, beside each other. */
interface Group {
  glyphs: Glyph[]
  text: string
  left: number
  right: number
  y: number
  size: number
}

function groupsOf(glyphs: readonly Glyph[]): Group[] {
  const groups: Group[] = []
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    const continues =
      last &&
      glyph.text.trim() !== '' &&
      Math.abs(last.y - glyph.y) < 0.05 * glyph.size &&
      Math.abs(last.size - glyph.size) < 0.05 * glyph.size &&
      Math.abs(glyph.x - last.right) < 0.2 * glyph.size
    if (continues) {
      last.glyphs.push(glyph)
      last.text += glyph.text
      last.right = glyph.x + glyph.width
    } else {
      const { text, x, width, y, size } = glyph
      groups.push({ glyphs: [glyph], text, left: x, right: x + width, y, size })
    }
  }
  return groups
}

/** Height of the bands in which neighbours are looked for. */
const BAND = 8

function neighbourOf(group: Group, byHeight: ReadonlyMap<number, Group[]>, largest: number): Group | undefined {
  const reach = Math.ceil((RAISED[1] * largest) / BAND)
  const middle = Math.round(group.y / BAND)
  let nearest: Group | undefined
  let least = Number.POSITIVE_INFINITY
  for (let key = middle - reach; key <= middle + reach; key++) {
    for (const other of byHeight.get(key) ?? []) {
      if (other === group || other.text.trim() === '' || group.size > SMALLER * other.size) continue
      const above = (group.y - other.y) / other.size
      const isBeside = within(above, RAISED) || within(-above, LOWERED)
      const [behind, before] = [Math.abs(group.left - other.right), Math.abs(other.left - group.right)]
      const distance = behind < NEAR * other.size ? behind : NEAR * other.size + before
      if (isBeside && distance < 2 * NEAR * other.size && distance < least) {
        nearest = other
        least = distance
      }
    }
  }
  return nearest
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}
