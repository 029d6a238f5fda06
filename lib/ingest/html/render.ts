import { isNoteMark } from '../note-marks'
import { joinRow, LONGEST_CELL } from '../table'
import type { Article } from './article'
import { BLOCKS, type ChildNode, type Document, Element, Text, textOf } from './tree'

/** The article as lines: one a paragraph, list item or row of a table. */
export function renderArticle({ root, dropped }: Article): string {
  return linesOf(root, dropped).join('\n')
}

function linesOf(root: Element | Document, dropped: ReadonlySet<Element>): string[] {
  const lines: string[] = []
  const numbers = new Map<Element, number>()
  let line = ''
  /** A list item's mark waits for the item's first words. */
  let marker = ''
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    line = ''
    if (!text) return
    lines.push(marker + text)
    marker = ''
  }
  const visit = (node: ChildNode | Document, inPre: boolean): void => {
    if (node instanceof Text) {
      if (!inPre) line += node.data
      else
        for (const [i, part] of node.data.split('\n').entries()) {
          if (i > 0) endLine()
          line += part
        }
      return
    }
    if (!('children' in node) || (node instanceof Element && dropped.has(node))) return
    const name = node instanceof Element ? node.name : ''
    if (name === 'br' || name === 'hr') {
      endLine()
      return
    }
    if (node instanceof Element && isRaised(node) && isNoteMark(line, textOf(node))) return
    if (node instanceof Element && name === 'table' && node !== root && isDataTable(node, dropped)) {
      endLine()
      lines.push(...rowsOf(node, dropped))
      return
    }
    const isBlock = BLOCKS.has(name)
    if (isBlock) endLine()
    if (name === 'li') marker = `${markerOf(node as Element, numbers)} `
    for (const child of node.children) visit(child, inPre || name === 'pre')
    if (isBlock) endLine()
    if (name === 'li') marker = ''
  }
  visit(root, false)
  endLine()
  return lines
}

/** Whether an element stands above the line; Word writes its notes' marks with a class. */
function isRaised({ name, attribs }: Element): boolean {
  return (
    name === 'sup' ||
    /vertical-align\s*:\s*super/i.test(attribs.style ?? '') ||
    /\bMso(?:Footnote|Endnote)Reference\b/.test(attribs.class ?? '')
  )
}

function markerOf(item: Element, numbers: Map<Element, number>): string {
  const list = item.parent
  if (!(list instanceof Element) || list.name !== 'ol') return '-'
  const number = numbers.get(list) ?? (Number.parseInt(list.attribs.start ?? '1', 10) || 1)
  numbers.set(list, number + 1)
  return `${number}.`
}

/** A table that holds entries: two columns at least, no table within, no cell as long as an article. */
function isDataTable(table: Element, dropped: ReadonlySet<Element>): boolean {
  let columns = 0
  for (const row of rowElements(table)) {
    const cells = cellsOf(row).filter(cell => !dropped.has(cell))
    columns = Math.max(columns, cells.length)
    for (const cell of cells) if (hasTable(cell) || textOf(cell).length > LONGEST_CELL) return false
  }
  return columns >= 2
}

function hasTable(node: Element): boolean {
  return node.children.some(child => child instanceof Element && (child.name === 'table' || hasTable(child)))
}

function rowsOf(table: Element, dropped: ReadonlySet<Element>): string[] {
  const lines: string[] = []
  for (const child of table.children)
    if (child instanceof Element && child.name === 'caption' && !dropped.has(child))
      lines.push(...linesOf(child, dropped))
  for (const row of rowElements(table)) {
    if (!dropped.has(row)) lines.push(...joinRow(cellsOf(row).map(cell => linesOf(cell, dropped))))
  }
  return lines
}

function* rowElements(node: Element): Generator<Element> {
  for (const child of node.children) {
    if (!(child instanceof Element)) continue
    if (child.name === 'tr') yield child
    else if (/^t(?:body|head|foot)$/.test(child.name)) yield* rowElements(child)
  }
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child instanceof Element && /^t[dh]$/.test(child.name))
}
