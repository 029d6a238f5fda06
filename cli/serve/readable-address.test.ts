import { expect, it } from 'vitest'
import { readableAddress } from './readable-address'

it('writes out the percent signs of a path that cannot be read, and leaves every other address alone', () => {
  expect(readableAddress('/reports/%E0%A4%A?q=%E0')).toBe('/reports/%25E0%25A4%25A?q=%E0')
  expect(readableAddress('/en/%')).toBe('/en/%25')
  for (const address of ['/', '/?q=100%', '/reports/b%C3%A1o%2Fc%C3%A1o?page=2', '/reports/100%25'])
    expect(readableAddress(address)).toBe(address)
})
