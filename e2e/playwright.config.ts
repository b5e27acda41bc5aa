import { defineConfig } from '@playwright/test'

const browser = process.env['KITH_BROWSER']
const isRoot = process.getuid?.() === 0

/** End to end: the built app in its own data directory, a real browser, a real SMTP server. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // Each file has an app of its own: two at a time are a third quicker, and on two cores late enough to meet limits.
  workers: 1,
  // Seen once: Chromium drew no frame of one page any more, so a click waited for it to the end. A second try takes a new
  // browser; what fails twice fails, and what needed it is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    // A click that waits longer waits for ever: the walk is told where, not that its minute is over.
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    // Without its film, which is drawn for each frame of every test that passes: the steps and their pages tell enough.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium's sandbox needs a user of its own.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
