import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hasFreshBuild } from './build'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'danvan-build-'))
  for (const folder of ['.next', 'app/[lang]', 'lib']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'app/[lang]/page.tsx'), '')
  utimesSync(join(root, 'app/[lang]/page.tsx'), 1000, 1000)
})
afterEach(() => rmSync(root, { recursive: true }))

it('finds no build in a fresh clone', () => {
  expect(hasFreshBuild(root)).toBe(false)
})

it('takes a build made after its sources, and not one made before', () => {
  writeFileSync(join(root, '.next/BUILD_ID'), 'x')
  expect(hasFreshBuild(root)).toBe(true)
  utimesSync(join(root, '.next/BUILD_ID'), 500, 500)
  expect(hasFreshBuild(root)).toBe(false)
})
