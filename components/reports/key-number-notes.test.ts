import { expect, it } from 'vitest'
import { keyNumberNotes } from './key-number-notes'

it('says in words what a key number’s look says', () => {
  expect(keyNumberNotes('vi', { basis: 'computed', conflict: false })).toBe('tính từ số liệu được nêu')
  expect(keyNumberNotes('en', { basis: 'computed', conflict: true })).toBe(
    'computed from stated figures; sources disagree',
  )
  expect(keyNumberNotes('vi', { basis: 'stated', conflict: false })).toBe('')
})
