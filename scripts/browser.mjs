// Finds a Chromium for the browser tests: Playwright's own, else Debian's; installs one of the two where it can.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const debian = '/usr/bin/chromium'

const playwrights = async () => {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

const quietly = (command, args, timeout) => spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0

/** The path of a Chromium, or a sentence that says what to do. */
export const findBrowser = async () => {
  const own = await playwrights()
  if (existsSync(own)) return { path: own }
  if (existsSync(debian)) return { path: debian }
  process.stdout.write('  Installing Chromium for the browser tests (the first time only) …\n')
  quietly('npx', ['--no-install', 'playwright', 'install', 'chromium'], 240_000)
  if (existsSync(own)) return { path: own }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    quietly('apt-get', ['update'], 240_000)
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000)
    if (existsSync(debian)) return { path: debian }
  }
  return {
    sentence:
      'No Chromium could be found or installed. Run `npx playwright install chromium`, or on Debian `sudo apt-get install chromium`, then npm test again.',
  }
}
