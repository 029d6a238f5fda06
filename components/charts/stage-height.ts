import { type Chart, screenDrawing } from './drawing'
import { timeHeight } from './time-frame'

/** Room kept for a chart until it is drawn (px), so that the page does not jump; at most what the drawing will take. */
export function estimatedHeight(chart: Chart, width: number): number {
  switch (chart.form) {
    case 'timeline':
      return 24 + chart.lanes.reduce((sum, lane) => sum + 20 + (lane.marks.length > 0 ? 34 : 14), 0)
    case 'ranking':
      return 40 + chart.x.length * 20
    case 'heat':
      return 24 + chart.series.length * 22
    case 'tiles':
      return 480
    case 'multiples':
      return 200
    default:
      return timeHeight(chart, screenDrawing(width || 720))
  }
}
