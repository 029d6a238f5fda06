/** The small picture before a legend's words; the same on the screen and in an export. 24 × 12 units. */
import type { ReactNode } from 'react'
import type { PointModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import type { LegendItem } from './legend-items'
import { AlertSign, BarShape, ChartText, DotMark } from './marks'
import { MergerRule } from './merger-rule'
import { barFill } from './palette'
import { shadePaint } from './shades'

const PLAIN: PointModel = {
  x: '',
  value: 1,
  label: '',
  qualifier: 'exact',
  basis: 'stated',
  conflict: false,
  partial: null,
  stub: null,
  warnings: [],
  footnote: null,
  evidence: null,
}
const SAMPLES: Partial<Record<LegendItem['kind'], Partial<PointModel>>> = {
  computed: { basis: 'computed' },
  partial: { partial: { have: 1, of: 2 } },
  stub: { stub: { label: '', period: '' } },
}

export function LegendGlyph({ item, drawing }: { item: LegendItem; drawing: Drawing }): ReactNode {
  const { paint } = drawing
  const still = { ...drawing, interactive: false, fontSize: 12 }
  if (item.kind === 'series') {
    const ink = paint[item.color]
    if (item.mark === 'bar')
      return (
        <BarShape
          rect={{ x: 4, y: 0, width: 16, height: 12 }}
          point={PLAIN}
          fill={barFill(paint, item.color)}
          ink={ink}
          drawing={still}
        />
      )
    return (
      <>
        <line x1={0} y1={6} x2={24} y2={6} stroke={ink} strokeWidth={2} strokeDasharray={item.dash} />
        <DotMark x={12} y={6} point={PLAIN} ink={ink} shape={item.shape} drawing={still} />
      </>
    )
  }
  if (item.kind === 'shade')
    return <rect x={4} width={16} height={12} fill={shadePaint(item.color, item.shade, drawing).fill} />
  if (item.kind === 'conflict' || item.kind === 'warning')
    return <AlertSign point={{ conflict: item.kind === 'conflict', warnings: [''] }} x={12} y={5} drawing={still} />
  if (item.kind === 'qualified')
    return (
      <ChartText x={12} y={10} drawing={still}>
        {'>'}
      </ChartText>
    )
  if (item.kind === 'merger') return <MergerRule x={12} y1={-1} y2={13} drawing={still} />
  if (item.kind === 'gap') return <path d="M0 11.5H7M17 11.5H24" stroke={paint.axis} strokeWidth={1.5} />
  if (item.kind === 'blank') return <rect x={4} width={16} height={12} fill={paint.empty} stroke={paint.grid} />
  if (item.kind === 'missing')
    return (
      <ChartText x={12} y={10} drawing={still} fill={paint.muted}>
        —
      </ChartText>
    )
  return (
    <BarShape
      rect={{ x: 4, y: 0, width: 16, height: 12 }}
      point={{ ...PLAIN, ...SAMPLES[item.kind] }}
      fill={paint.ink}
      ink={paint.ink}
      drawing={still}
    />
  )
}
