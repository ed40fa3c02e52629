import { defineConfig } from '@playwright/test'

// Video wants a program of Playwright's own that is not everywhere: traces and screenshots tell enough.
export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  // One more try on a busy machine; the list calls it flaky, and says what failed at first.
  retries: 1,
  use: {
    // What waits in vain says so soon, with its place, and does not take the whole time of its test.
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs as much as the page itself; ATTUNE_TRACE=1 keeps one of what failed.
    trace: process.env.ATTUNE_TRACE ? 'retain-on-failure' : 'off',
    video: 'off',
    launchOptions: {
      executablePath: process.env.ATTUNE_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
})
