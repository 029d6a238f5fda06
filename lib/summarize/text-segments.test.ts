import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textSegments } from './text-segments'

const span = (id: string, start: number, end: number) => ({ id, group: 'figures' as const, start, end })

it('marks each fact where it stands and anchors it once', () => {
  const runs = textSegments('đã giải quyết 20/25 vụ', [span('a', 14, 16), span('b', 14, 19)], [])
  expect(runs.map(run => [run.text, run.fact, run.begins])).toEqual([
    ['đã giải quyết ', null, []],
    ['20', 'a', ['a', 'b']],
    ['/25', 'b', []],
    [' vụ', null, []],
  ])
})

it('loses and doubles no letter, whatever the spans', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)))
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), spans, spans, (text, facts, boilerplate) => {
      const runs = textSegments(
        text,
        facts.map(([start, end], index) => span(`f${index}`, start, end)),
        boilerplate
          .map(([start, end]) => ({ start, end }))
          .filter(({ start, end }) => start < end && end <= text.length),
      )
      expect(runs.map(run => run.text).join('')).toBe(text)
      const begins = runs.flatMap(run => run.begins)
      expect(new Set(begins).size).toBe(begins.length)
    }),
  )
})
