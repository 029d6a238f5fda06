import { describe, expect, it } from 'vitest'
import { countNames, drawnUnder, formerNamesake } from './namesakes'

describe('namesakes', () => {
  it('knows the province that bore the name before the merger', () => {
    expect(formerNamesake('lam-dong-2025')).toBe('lam-dong')
    expect(formerNamesake('nghe-an')).toBeNull()
    // Merged into Lâm Đồng, but of another name.
    expect(formerNamesake('dak-nong')).toBeNull()
  })

  it('draws the unit of 2025 in the series of its namesake only where both are chosen', () => {
    expect([...drawnUnder(['national', 'province:lam-dong', 'province:lam-dong-2025'])]).toEqual([
      ['national', 'national'],
      ['province:lam-dong', 'province:lam-dong'],
      ['province:lam-dong-2025', 'province:lam-dong'],
    ])
    expect(drawnUnder(['province:lam-dong-2025']).get('province:lam-dong-2025')).toBe('province:lam-dong-2025')
    expect(drawnUnder(['province:dak-nong', 'province:lam-dong-2025']).get('province:lam-dong-2025')).toBe(
      'province:lam-dong-2025',
    )
  })

  it('counts a name once', () => {
    expect(countNames(['lam-dong', 'lam-dong-2025', 'nghe-an'])).toBe(2)
  })
})
