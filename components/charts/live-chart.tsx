'use client'
/** A chart drawn for a width of the screen, with its hovered year, its tooltip and its keys. */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { bandScale, gutterFor, yearOf } from './band-scale'
import { ChartDrawing } from './chart-drawing'
import { ChartTooltip } from './chart-tooltip'
import { type Chart, screenDrawing } from './drawing'
import { hoverYear, useHoveredYear } from './hovered-year'
import { useRovingFocus } from './roving-focus'
import type { MarkBox } from './tooltip-place'

interface Pointed {
  place: string
  series: string | undefined
  /** The mark, in pixels of the stage. */
  mark: MarkBox
}

export function LiveChart({ chart, width }: { chart: Chart; width: number }): ReactNode {
  const stage = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useRovingFocus(stage)

  const point = useCallback(
    (target: EventTarget) => {
      const mark = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null
      const box = stage.current?.getBoundingClientRect()
      const place = mark?.dataset.place
      if (!mark || !box || place === undefined) return
      const at = mark.getBoundingClientRect()
      hoverYear(yearOf(place))
      setPointed({
        place,
        series: mark.dataset.series,
        mark: {
          left: at.left - box.left,
          right: at.right - box.left,
          top: at.top - box.top,
          bottom: at.bottom - box.top,
          // These hold words, which a tooltip over them would hide.
          clear:
            !['timeline', 'ranking'].includes(chart.form) || !mark.matches('a')
              ? null
              : {
                  behind: chart.form === 'ranking',
                  stage: box.height,
                  above: at.top,
                  below: window.innerHeight - at.bottom,
                },
        },
      })
    },
    [chart.form],
  )
  const leave = useCallback(() => {
    hoverYear(null)
    setPointed(null)
  }, [])
  useEffect(() => leave, [leave])

  const drawing = useMemo(() => screenDrawing(width, chart.locale), [width, chart.locale])
  // Drawn once for a width: Recharts puts new nodes in place of a focused mark when it draws again.
  const drawn = useMemo(() => <ChartDrawing chart={chart} drawing={drawing} />, [chart, drawing])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the links; pointing only adds their words
    <div
      ref={stage}
      className="relative"
      onPointerOver={event => point(event.target)}
      onPointerLeave={leave}
      onFocus={event => point(event.target)}
      onBlur={leave}
      onKeyDown={event => event.key === 'Escape' && setPointed(null)}
    >
      <YearHighlight chart={chart} width={width} fontSize={drawing.fontSize} />
      <div className="relative">{drawn}</div>
      {pointed && <ChartTooltip chart={chart} drawing={drawing} {...pointed} />}
    </div>
  )
}

/** The band of the hovered year, behind the drawing, so that no chart draws anew when the pointer moves. */
function YearHighlight({ chart, width, fontSize }: { chart: Chart; width: number; fontSize: number }): ReactNode {
  const year = useHoveredYear()
  if (chart.form !== 'timeline' && chart.form !== 'time' && chart.form !== 'stacked') return null
  const years = chart.form === 'timeline' ? chart.years : chart.x.map(({ key }) => yearOf(key))
  const first = years.indexOf(year ?? Number.NaN)
  if (year === null || first < 0) return null
  const scale = bandScale(years.length, width, gutterFor(width, fontSize))
  const span = years.lastIndexOf(year) - first + 1
  return (
    <div
      className="pointer-events-none absolute inset-y-0"
      data-hovered-year={year}
      style={{ left: scale.start(first), width: scale.band * span, background: 'light-dark(#f0ece2, #23272c)' }}
    />
  )
}
