import type { TextSegment } from '@/lib/summarize/report-types'

/** A report's text with every fact marked where it stands; a mark leads to its fact, and the fact back to it. */
export function ReportText({ segments, toFact }: { segments: TextSegment[]; toFact: string }) {
  return (
    <div className="max-w-[70ch] whitespace-pre-line" lang="vi">
      {segments.map(segment => (
        <Segment key={segment.start} segment={segment} toFact={toFact} />
      ))}
    </div>
  )
}

function Segment({ segment, toFact }: { segment: TextSegment; toFact: string }) {
  const { text, fact, group, begins, boilerplate } = segment
  // Later facts that begin at the same letter need a target of their own.
  const [first, ...others] = begins
  const anchors = others.map(id => <span key={id} id={`at-${id}`} />)
  if (fact === null) return <span className={boilerplate ? 'text-muted' : undefined}>{text}</span>
  return (
    <>
      {anchors}
      <a href={`#${fact}`} id={first && `at-${first}`} data-group={group} className="fact-mark" title={toFact}>
        {text}
      </a>
    </>
  )
}
