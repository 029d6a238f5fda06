/** Themes of the years as labelled bars, one lane a jurisdiction, right above the years of the charts below. */
import type { ReactNode } from 'react'
import type { TimelineModel } from '@/lib/summarize/chart-model'
import { labelStep } from './band-scale'
import type { Drawing } from './drawing'
import { MARK_WORDS } from './mark-words'
import { ChartText, DrawingRoot, HitArea, PointLink } from './marks'
import { layoutTimeline, type PlacedLane, type PlacedRun, yearLabelWidth } from './theme-layout'

export function ThemeTimeline({ chart, drawing }: { chart: TimelineModel; drawing: Drawing }): ReactNode {
  const { lanes, height, scale } = layoutTimeline(chart, drawing)
  const { fontSize, paint } = drawing
  const step = labelStep(scale.band, yearLabelWidth(chart.years, fontSize))
  const written = (i: number) => (chart.years.length - 1 - i) % step === 0
  return (
    <DrawingRoot drawing={drawing} height={height}>
      {chart.years.map((year, i) => (
        <g key={year}>
          <line x1={scale.start(i)} x2={scale.start(i)} y1={fontSize * 1.6} y2={height} stroke={paint.grid} />
          {drawing.interactive && (
            <rect data-place={year} x={scale.start(i)} width={scale.band} height={height} fill="transparent" />
          )}
          {written(i) && (
            <ChartText x={scale.center(i)} y={fontSize} fill={paint.muted} drawing={drawing}>
              {String(year)}
            </ChartText>
          )}
        </g>
      ))}
      <path d={`M${scale.right} ${fontSize * 1.6}V${height}`} stroke={paint.grid} />
      {lanes.map(lane => (
        <Lane key={lane.label} lane={lane} chart={chart} drawing={drawing} />
      ))}
    </DrawingRoot>
  )
}

function Lane({ lane, chart, drawing }: { lane: PlacedLane; chart: TimelineModel; drawing: Drawing }): ReactNode {
  const { fontSize, paint, width } = drawing
  return (
    <g>
      <line x1={0} x2={width} y1={lane.y - fontSize * 1.15} y2={lane.y - fontSize * 1.15} stroke={paint.grid} />
      <ChartText x={0} y={lane.y} anchor="start" bold halo drawing={drawing}>
        {lane.label}
      </ChartText>
      {lane.runs.length === 0 && (
        <ChartText x={0} y={lane.y + fontSize * 1.4} anchor="start" fill={paint.muted} halo drawing={drawing}>
          {MARK_WORDS[chart.locale].noTheme}
        </ChartText>
      )}
      {lane.runs.map(run => (
        <Run key={`${run.first} ${run.name}`} run={run} lane={lane} chart={chart} drawing={drawing} />
      ))}
    </g>
  )
}

function Run(props: { run: PlacedRun; lane: PlacedLane; chart: TimelineModel; drawing: Drawing }): ReactNode {
  const { run, lane, chart, drawing } = props
  const words = MARK_WORDS[chart.locale]
  const { fontSize, paint } = drawing
  const years = run.first === run.last ? String(run.first) : `${run.first}–${run.last}`
  const reports = run.marks.reduce((sum, mark) => sum + mark.reports, 0)
  // A bar over several years leads to the evidence of its first; the table has a link for each.
  const point = { evidence: run.marks[0]?.evidence ?? null }
  const name = `${lane.label}, ${years}: ${run.name} (${words.reportsCount(reports)}); ${words.openEvidence}`
  return (
    <PointLink point={point} name={name} place={String(run.first)} drawing={drawing}>
      <HitArea rect={run.hit} drawing={drawing} />
      <rect x={run.x} y={run.y} width={run.width} height={fontSize * 0.55} rx={1} fill={paint[lane.color]} />
      {run.lines.map((line, i) => (
        <ChartText
          key={line}
          x={run.text.x}
          y={run.text.y + i * fontSize * 1.25}
          anchor={run.text.anchor}
          halo
          drawing={drawing}
        >
          {i < run.lines.length - 1 ? `${line} ` : line}
        </ChartText>
      ))}
    </PointLink>
  )
}
