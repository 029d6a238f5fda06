import { describe, expect, it } from 'vitest'
import { allMatches } from './scan'

describe('allMatches', () => {
  it('finds every match from the start, whatever an earlier search left behind', () => {
    const pattern = /\d+/g
    pattern.exec('12 34')
    expect(allMatches('12 34', pattern).map(match => match[0])).toEqual(['12', '34'])
  })

  it('passes over empty matches and ends', () => {
    expect(allMatches('ab1', /\d*/g).map(match => [match[0], match.index])).toEqual([['1', 2]])
  })
})
