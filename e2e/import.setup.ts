import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { E2E_DATABASE } from '../playwright.config'

test('import a report with its text into the running store', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['cli/danvan.mjs', 'import', 'e2e/fixtures/ban-tin-gia-dinh.txt'],
    { env: { ...process.env, DATABASE_URL: E2E_DATABASE }, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
})
