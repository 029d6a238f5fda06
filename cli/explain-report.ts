import { type Flow, normalizeWithTrace } from '../lib/normalize'
import type { Figure, NormalizedReport, Span } from '../lib/normalize/report'

/**
 * A report for people: each line of its text, under it what the rules read there (`+`) and what they rejected and why (`-`), and what
 * came of it in the record; warnings at the end.
 */
export function explainReport(text: string, id: string, reading: Flow | null = null): string {
  const { report, trace } = normalizeWithTrace(text, { id, reading })
  const out: string[] = []
  let next = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim()) out.push(line)
    for (let entry = trace[next]; entry && entry.start <= end; entry = trace[++next]) {
      const words = text.slice(entry.start, entry.end).replace(/\s+/g, ' ')
      const read = entry.outcome === 'read'
      out.push(`    ${read ? '+' : '-'} ${entry.rule}: “${words}”${entry.reason ? ` (${entry.reason})` : ''}`)
    }
    const isHere = ({ evidence }: { evidence: Span }) =>
      evidence.start !== null && evidence.start >= start && evidence.start <= end
    for (const figure of report.figures.filter(isHere)) out.push(`      = ${figureInWords(figure)}`)
    for (const theme of report.themes.filter(isHere))
      out.push(`      = theme ${theme.year ?? 'without a year'}: ${theme.name}`)
    start = end + 1
  }
  return [...out, '', ...summaryOf(report)].join('\n')
}

function figureInWords({ indicator, qualifier, value, unit, jurisdiction, period, part }: Figure): string {
  const whose = jurisdiction ? Object.values(jurisdiction).join(' ') : 'of no known jurisdiction'
  const when = period ? `${period.start} to ${period.end}` : 'without a period'
  return `${indicator} ${qualifier} ${value} ${unit}, ${whose}, ${when}${part === null ? '' : `, a part: ${part}`}`
}

function summaryOf({ title, publishedOn, event, period, warnings }: NormalizedReport): string[] {
  return [
    `title: ${title ?? 'none found'}`,
    `published: ${publishedOn ? `${publishedOn.date}${publishedOn.inferred ? ' (inferred)' : ''}` : 'no date found'}`,
    `event: ${event ? `${event.kind}, ${event.date ?? 'without a date'}` : 'none'}`,
    `period: ${period ? `${period.start} to ${period.end} (${period.label})` : 'none found'}`,
    ...warnings.map(
      ({ code, message, evidence }) => `warning ${code}: ${message}${evidence ? ` “${evidence.text}”` : ''}`,
    ),
  ]
}
