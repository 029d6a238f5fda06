/** A store of no reports, as it is after `DANVAN_DATASET=none` or on an operator's new database: nobody is left before a blank page. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { E2E_PORT } from '../playwright.config'
import { type Served, serve } from '../tasks/serve'
import { violations } from './axe'
import { expect, MARKUP, test } from './test'

// Beside the port of the server under test.
const PORT = E2E_PORT + 1
const IMPORT = 'npx danvan import data/dataset.ndjson'

test.use({ baseURL: `http://127.0.0.1:${PORT}` })
// One server for all; the last test fills its store.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let folder: string
let served: Served
const database = () => `file:${join(folder, 'empty.db')}`

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-empty-'))
  served = await serve(database(), PORT)
})
test.afterAll(async () => {
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

for (const [path, heading] of [
  ['/', 'Chưa có báo cáo nào'],
  ['/themes?from=2018', 'Chưa có báo cáo nào'],
  ['/figures?form=tiles', 'Chưa có báo cáo nào'],
  ['/provinces/lam-dong', 'Lâm Đồng'],
  ['/reports?q=dan+van', 'Chưa có báo cáo nào'],
  ['/en/figures', 'No reports yet'],
] as const)
  test(`${path} of an empty store names the command that fills it`, { tag: MARKUP }, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('main')).toContainText(IMPORT)
    expect(await violations(page)).toEqual([])
  })

test('lists of units and of data of an empty store say that there is nothing yet', { tag: MARKUP }, async ({
  page,
  request,
}) => {
  await page.goto('/provinces')
  await expect(page.locator('main li').filter({ hasText: 'Lâm Đồng' }).first()).toContainText('chưa có báo cáo')
  await page.goto('/data')
  await expect(page.locator('main li').filter({ hasText: 'Con số trong báo cáo' })).toContainText('0 dòng')
  const figures = await request.get('/api/v1/figures')
  expect(figures.status()).toBe(200)
  expect((await figures.json()).data).toEqual([])
  // The names of the columns stand even over no rows.
  const rows = (await (await request.get('/api/v1/figures?format=csv')).text()).trim().split('\n')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain('indicator')
})

test('a report that is imported beside the running server is there when the page is loaded again', {
  tag: MARKUP,
}, async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main')).toContainText(IMPORT)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['cli/danvan.mjs', 'import', 'e2e/fixtures/ban-tin-gia-dinh.txt'],
    { env: { ...process.env, DATABASE_URL: database() }, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  await page.reload()
  await expect(page.locator('figure[data-chart]').first()).toBeVisible()
  await page.goto('/reports')
  await expect(page.locator('main ol > li')).toHaveCount(1)
})
