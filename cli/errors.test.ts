import { expect, test } from 'vitest'
import { describeFailure, Failure } from './errors'
import { progressLine } from './progress'

const plain = { debug: false }

test('an expected failure is one line that says what and what to do', () => {
  expect(describeFailure(new Failure('a.txt: no such file', 'Check the path.'), plain)).toBe(
    'danvan: a.txt: no such file. Check the path.',
  )
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(describeFailure(full, plain)).toBe(
    'danvan: ENOSPC: no space left on device, write. Free some space: the disk is full.',
  )
})

test('an unexpected one says that it is; the stack comes with debug alone', () => {
  const fault = new TypeError('x is not\n a function')
  expect(describeFailure(fault, plain)).toMatch(
    /^danvan: unexpected failure: x is not a function\. This is a fault of danvan[^\n]*$/,
  )
  expect(describeFailure(fault, { debug: true })).toContain('errors.test.ts')
})

test('progress tells rate and time left, and no total where there are more reports than files', () => {
  expect(progressLine(12_000, 100_000, 8)).toBe('██░░░░░░░░░░░░░░░░░░  12,000 of 100,000  12%  1,500/s  59 s left')
  expect(progressLine(500, 1, 1)).toBe('500 reports  500/s')
})
