import { describe, expect, it } from 'vitest'
import { readDocument } from './document'
import { normalizeWithTrace } from './index'
import { PhrasePattern, Phrases } from './word-index'

const CHOSEN = new PhrasePattern('chủ đề|trong năm YEAR', /chủ đề (?<name>[a-zà-ỹ]+)|trong năm (?<year>\d{4})/u)
const ATTENDED = new Phrases('dự|tham dự hội nghị')
const NEEDED = new PhrasePattern('tỉnh', /tỉnh [^.]*chủ đề/, 'chủ đề')

const indexOf = (text: string) => readDocument(text)
const whole = (text: string) => ({ start: 0, end: text.length })

describe('the index of words', () => {
  it('finds a pattern where its opening phrases stand, in text order', () => {
    const { index, text } = indexOf('Trong năm 2019, chủ đề xanh; chủ đề sạch.')
    const found = index.matches(CHOSEN, whole(text)).map(match => [match.index, match[0]])
    expect(found).toEqual([
      [0, 'trong năm 2019'],
      [16, 'chủ đề xanh'],
      [29, 'chủ đề sạch'],
    ])
  })

  it('counts places from the start of the range, and looks at nothing behind its end', () => {
    const { index } = indexOf('Chủ đề xanh. Chủ đề sạch.')
    expect(index.matches(CHOSEN, { start: 13, end: 25 }).map(match => match.index)).toEqual([0])
    expect(index.matches(CHOSEN, { start: 13, end: 20 })).toEqual([])
    expect(index.matchesIn(CHOSEN, { start: 13, end: 25 })).toBe(true)
  })

  it('takes whole words alone: "xây dựng" is not "dự"', () => {
    const { index, text } = indexOf('Tỉnh xây dựng 24 mô hình, dựa vào dân.')
    expect(index.has(ATTENDED)).toBe(false)
    expect(index.hasIn(ATTENDED, whole(text))).toBe(false)
    const { trace } = normalizeWithTrace('Xã Tân Hòa\n\nXã xây dựng 24 mô hình “Dân vận khéo” ở các ấp.', { id: 'x' })
    expect(trace.find(entry => entry.rule === 'event/occasion')?.reason).toBe('no occasion: opens the article')
  })

  it('tries no pattern whose needed phrase the range lacks', () => {
    const { index } = indexOf('Tỉnh chọn việc. Tỉnh chọn chủ đề xanh.')
    expect(index.matches(NEEDED, { start: 0, end: 15 })).toEqual([])
    expect(index.matches(NEEDED, { start: 16, end: 38 })).toHaveLength(1)
  })

  it('knows the first text after new phrases as well', () => {
    const late = new Phrases('bản làng xa xôi')
    expect(readDocument('Về bản làng xa xôi').index.has(late)).toBe(true)
  })
})
