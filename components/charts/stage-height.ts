import type { Chart } from './drawing'

/** Room kept for a chart until it is measured (px), so that the page does not jump when it is drawn. */
export function estimatedHeight(chart: Chart): number {
  switch (chart.form) {
    case 'timeline':
      return 60 + chart.lanes.reduce((sum, lane) => sum + 40 + (lane.marks.length > 0 ? 70 : 0), 0)
    case 'ranking':
      return 60 + chart.x.length * 24
    case 'tiles':
      return 560
    case 'heat':
      return 60 + chart.series.length * 28
    case 'multiples':
      return 40 + Math.ceil(chart.series.length / 3) * 160
    default:
      return 336
  }
}
