import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './tasks/chromium'

/** Where the server under test listens. */
export const E2E_PORT = Number(process.env.DANVAN_E2E_PORT ?? 3117)
/** The store that the server under test reads: a file of its own, or what CI's second run names. */
export const E2E_DATABASE = process.env.DANVAN_E2E_DATABASE_URL ?? 'file:.cache/e2e.db'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Two cores: the server takes one.
  workers: 2,
  fullyParallel: true,
  // A test that needs a second try hides a fault of the page or of the test.
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  timeout: 60_000,
  // Two cores draw the page, serve it and drive the browser.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${E2E_PORT}`,
    locale: 'vi-VN',
    // Not Viet Nam's zone: a date that depends on the reader's clock shows itself.
    timezoneId: 'America/St_Johns',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.DANVAN_CHROMIUM ?? findChromium(),
      // Root in a container has no sandbox; the rest keeps the browser from calling its maker's hosts.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'import', testMatch: /import\.setup\.ts/ },
    {
      name: 'desktop',
      dependencies: ['import'],
      testIgnore: /phone\.spec\.ts/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, channel: undefined },
    },
    {
      name: 'phone',
      dependencies: ['import'],
      testMatch: /phone\.spec\.ts/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    // The product's own start command on a store of its own: what the tests see is what a newcomer gets.
    command: 'node cli/danvan.mjs start',
    env: { PORT: String(E2E_PORT), DATABASE_URL: E2E_DATABASE },
    url: `http://localhost:${E2E_PORT}/`,
    reuseExistingServer: false,
    timeout: 600_000,
    stdout: 'ignore',
  },
})
