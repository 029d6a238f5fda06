import { type Chart, screenDrawing } from './drawing'
import { timeRoom } from './time-frame'

/** Room kept for a chart until it is drawn, as CSS within a container of its width, so that the page does not jump; at most what the drawing will take. */
export function roomFor(chart: Chart): string {
  switch (chart.form) {
    case 'timeline':
      return px(24 + chart.lanes.reduce((sum, lane) => sum + 20 + (lane.marks.length > 0 ? 34 : 14), 0))
    case 'ranking':
      return px(40 + chart.x.length * 20)
    case 'heat':
      return px(24 + chart.series.length * 22)
    case 'tiles':
      return px(480)
    case 'multiples':
      return px(200)
    default: {
      const { least, share, most } = timeRoom(chart, screenDrawing(0).fontSize)
      return `clamp(${px(least)}, ${share * 100}cqi, ${px(most)})`
    }
  }
}

const px = (length: number) => `${length}px`
