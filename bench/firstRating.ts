import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { quantile } from './measure.ts'
import { openOurs } from './ours.ts'
import { openSlowLine, slow4g } from './slowLine.ts'

// npm run bench:first-rating [-- --rounds 7]
// How long after the link is opened a rating can be given, in a real browser with a processor four times slower than
// this one's, over a line as slow as slow 4G, with nothing kept from before. Someone new presses Join as soon as it can
// be pressed, by script: a person's own time is not measured. Someone who reloads is in at once.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const rounds = Math.min(15, Math.max(1, Number(values.rounds)))
const slower = 4

interface Times {
  /** The page's own heading is drawn. */
  readonly painted: number
  /** Join can be pressed; `null` for someone who has joined. */
  readonly joinable: number | null
  readonly ratable: number
}

/** Runs in the page: writes down when what is looked for is there, and presses Join at once. */
const watch = () => {
  const times = { joinable: null as number | null, ratable: null as number | null }
  Object.assign(window, { times })
  new MutationObserver(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:not([disabled])')]
    const join = buttons.find((one) => one.textContent === 'Join')
    if (join && times.joinable === null) {
      times.joinable = performance.now()
      join.click()
    }
    if (times.ratable === null && document.querySelectorAll('[role=group] > button').length === 5) {
      times.ratable = performance.now()
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}

const openOnce = async (context: BrowserContext, address: string): Promise<Times> => {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => (window as unknown as { times: Times }).times?.ratable !== null, null, {
    timeout: 60_000,
    polling: 200,
  })
  const times = await page.evaluate(() => ({
    ...(window as unknown as { times: Times }).times,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await page.close()
  return times
}

const measure = async (browser: Browser, address: string) => {
  const fresh: Times[] = []
  const back: Times[] = []
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'en-GB' })
    fresh.push(await openOnce(context, address))
    back.push(await openOnce(context, address))
    await context.close()
  }
  return { fresh, back }
}

const found = await findBrowser()
if (!('path' in found)) throw new Error(found.sentence)
const ours = await openOurs()
await ours.open(1)
const [, port] = /:(\d+)/.exec(ours.origin) ?? []
const line = await openSlowLine(Number(port), slow4g)
const browser = await chromium.launch({ executablePath: found.path })
const { fresh, back } = await measure(browser, `${line.origin}/p/${ours.code}`)
await browser.close()
line.close()
await ours.end()

const median = (times: readonly Times[], of: keyof Times) =>
  Math.round(
    quantile(
      times.map((one) => one[of] ?? Number.NaN),
      0.5,
    ),
  )
const row = (times: readonly Times[]) => ({
  'first paint (ms)': median(times, 'painted'),
  'Join can be pressed (ms)': median(times, 'joinable'),
  'a rating can be given (ms)': median(times, 'ratable'),
  'slowest (ms)': Math.round(Math.max(...times.map(({ ratable }) => ratable))),
})
console.table({ 'opens the link, nothing kept': row(fresh), 'opens it again, files kept': row(back) })
process.stdout.write(
  `${JSON.stringify({ at: new Date().toISOString(), load: loadavg()[0], line: slow4g, slower, rounds, fresh, back })}\n`,
)
process.exit(0)
