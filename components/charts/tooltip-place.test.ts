import { expect, it } from 'vitest'
import { tooltipPlace } from './tooltip-place'

const MARK = { left: 100, right: 200, top: 50, bottom: 80 }
const clear = { behind: false, stage: 300, above: 400, below: 400 }

it('stands beside the middle of a mark, on the side with more room', () => {
  expect(tooltipPlace({ ...MARK, clear: null }, 1000)).toEqual({ top: 42, left: 164 })
  expect(tooltipPlace({ ...MARK, clear: null }, 220)).toEqual({ top: 42, right: 84 })
})

it('stands under words that are read, and over them where the window ends', () => {
  expect(tooltipPlace({ ...MARK, clear }, 1000)).toEqual({ top: 84, left: 100 })
  expect(tooltipPlace({ ...MARK, clear }, 220)).toEqual({ top: 84, right: 20 })
  expect(tooltipPlace({ ...MARK, clear: { ...clear, below: 100 } }, 1000)).toEqual({ bottom: 254, left: 100 })
  expect(tooltipPlace({ ...MARK, clear: { ...clear, below: 100, above: 20 } }, 1000)).toEqual({ top: 84, left: 100 })
})

it('stands behind the end of a row, as long as it has room there', () => {
  const row = { ...MARK, clear: { ...clear, behind: true } }
  expect(tooltipPlace(row, 1000)).toEqual({ top: 42, left: 214 })
  expect(tooltipPlace(row, 400)).toEqual({ top: 84, left: 100 })
})
