import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { createOwner, expect, expectAccessible, phoneSize, signIn, test } from './fixtures.ts'
import { type RunningServer, startServer } from './server.ts'

let seeded = false

const seedYear = (dataFolder: string) => {
  if (seeded) return
  seeded = true
  const { status, stderr } = spawnSync('tsx', ['scripts/demoHistory.ts', '--seed', '1'], {
    env: { ...process.env, ATTUNE_DATA: dataFolder },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the invented year was not written: ${stderr}`)
}

// A server of its own: sessions of other tests would be in its figures.
let server: RunningServer
test.beforeAll(async () => {
  server = await startServer()
})
test.afterAll(() => server.end())

test('an owner reads the year: a headline, every excerpt, the elements, the two averages; then one team, and one session too small to tell of', async ({
  browser,
}) => {
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await createOwner(server, desk)
  await signIn(server, desk)
  const page = await desk.newPage()
  await page.goto(`${server.origin}/reports`)
  await expect(page.getByText('There are no figures yet about five people or more.')).toBeVisible()

  seedYear(server.dataFolder)
  await page.goto(`${server.origin}/reports`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/excerpts within one mark of the coding/)
  await expect(page.getByText('Clarity about concerns is where you differ most', { exact: false })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Element by element' }).getByRole('row')).toHaveCount(8)
  await expect(page.getByRole('heading', { name: 'Care and engagement and Good authority' })).toBeVisible()
  await expect(page.locator('figure svg').first()).toBeVisible()
  const course = page.locator('figure').filter({ hasText: 'Show the numbers: Over time' })
  const numbers = course.getByRole('table')
  await expect(numbers).toBeHidden()
  await course.locator('summary').click()
  await expect(numbers.getByRole('row')).toHaveCount(5)
  await expectAccessible(page)

  // Each file is what its name says; what a figure means is one click away.
  for (const [name, ending, begins] of [
    ['Excel (XLSX)', '.xlsx', 'PK'],
    ['Table (CSV)', '.csv', '\uFEFForganisation,level'],
    ['Definitions for the table (CSV)', '.notes.csv', '\uFEFFabout,key'],
    ['Data (JSON)', '.json', '{\n"form": "attune reports 1"'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`attune-report${ending}`)
    expect(
      readFileSync(await download.path())
        .toString()
        .startsWith(begins),
    ).toBe(true)
  }
  await page.getByRole('link', { name: 'All definitions, with their bounds and sources' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the figures mean')
  await expectAccessible(page)
  await page.goBack()

  await page.getByRole('region', { name: 'Teams' }).getByRole('rowheader').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/reports\/team\//)
  await expect(page.getByRole('navigation', { name: 'Which report' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Which report' }).getByRole('link').click()

  // A room of four leaves no figure behind, and the page says so.
  const small = page
    .getByRole('region', { name: 'Sessions' })
    .getByRole('row')
    .filter({ hasText: 'Fewer than five people.' })
  await small.first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There are no figures yet about five people or more.',
  )

  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(`${server.origin}/reports`)
  await expect(page.locator('figure svg').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  await desk.close()
})

/** The address of the report of one team, as an owner sees it. */
const teamPath = async (desk: BrowserContext, name: string): Promise<string> => {
  const page = await desk.newPage()
  await page.goto(`${server.origin}/reports`)
  const link = page.getByRole('region', { name: 'Teams' }).getByRole('link', { name })
  const path = await link.getAttribute('href')
  await page.close()
  return path ?? ''
}

/** Somebody who may read the reports of one team and no others, on a phone in Welsh at night. */
const managerOf = async (browser: Browser, desk: BrowserContext, teamId: string): Promise<BrowserContext> => {
  const headers = { origin: server.origin }
  const asked = { data: { role: 'manager', teams: [teamId], label: 'Megan' }, headers }
  const made = (await (await desk.request.post(`${server.origin}/api/invitations`, asked)).json()) as { path: string }
  const token = made.path.split('/').pop()
  const [email, password] = ['megan@example.org', 'a long enough password']
  const phone = await browser.newContext({
    viewport: phoneSize,
    locale: 'cy-GB',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  })
  await phone.request.post(`${server.origin}/api/invited`, { data: { token, name: 'Megan', email, password }, headers })
  await phone.request.post(`${server.origin}/api/auth/sign-in/email`, { data: { email, password }, headers })
  return phone
}

const isWiderThanItsScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth > 0)

/** What a manager of one team reads, in either language. */
const managersWords = {
  cy: {
    headline: /^\d o \d darn o fewn un marc i’r codio/,
    hardest: 'Eglurder ynghylch pryderon yw lle rydych yn wahanol fwyaf',
    elements: /^Elfennau pob darn: /,
    definitions: 'Pob diffiniad, gyda’u ffiniau a’u ffynonellau',
  },
  en: {
    headline: /^\d of \d excerpts within one mark of the coding/,
    hardest: 'Clarity about concerns is where you differ most',
    elements: /^The elements of each excerpt: /,
    definitions: 'All definitions, with their bounds and sources',
  },
} as const

/** The list, the report on this screen, and what its figures mean: the same in each language, and no fault in any. */
const readsHerReport = async (page: Page, language: 'cy' | 'en') => {
  const words = managersWords[language]
  await page.goto(`${server.origin}/reports`)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Demo: Harbour'])
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Demo: Harbour' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headline)
  await expect(page.getByText(words.hardest, { exact: false })).toBeVisible()
  await expect(page.locator('figure svg').first()).toBeVisible()
  await expect(page.getByRole('region', { name: words.elements }).first().getByRole('row')).toHaveCount(10)
  expect(await isWiderThanItsScreen(page)).toBe(false)
  await expectAccessible(page)
}

test('a manager of one team reads its report in Welsh on a phone, in English at a desk, and on paper, and no other report is there', async ({
  browser,
}) => {
  const desk = await browser.newContext()
  await createOwner(server, desk)
  await signIn(server, desk)
  seedYear(server.dataFolder)
  const [own, other] = [await teamPath(desk, 'Demo: Harbour'), await teamPath(desk, 'Demo: Valley')]
  const manager = await managerOf(browser, desk, own.split('/').pop() ?? '')
  const page = await manager.newPage()
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await readsHerReport(page, 'cy')
  await page.getByRole('link', { name: managersWords.cy.definitions }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beth mae’r ffigurau’n ei olygu')
  await expectAccessible(page)

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the figures mean')
  await readsHerReport(page, 'en')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Table (CSV)', exact: true }).click(),
  ])
  const table = readFileSync(await download.path()).toString()
  expect(table).toContain(own.split('/').pop())
  expect(table).not.toContain(other.split('/').pop())

  for (const path of [other, `${other}/2026-Q1`, '/reports/quarter/2026-Q1', '/reports/workshop/wsh_doweagree'])
    for (const address of [path, `/api${path}?format=csv`])
      expect({ address, status: (await manager.request.get(`${server.origin}${address}`)).status() }).toEqual({
        address,
        status: 404,
      })

  // The page's own rules let in all that it is made of: the head of each printed page is a style.
  expect(refused).toEqual([])

  // On paper it is light, whatever the screen; nothing is cut off at its edge, and nothing is there to press. No script has run
  // yet where somebody prints right after a reload: the charts are in what the server sends.
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 673, height: 1000 })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  expect(await isWiderThanItsScreen(page)).toBe(false)
  expect(await page.locator('figure svg circle').count()).toBeGreaterThan(3)
  await expect(page.getByRole('button', { name: /Print/ })).toBeHidden()
  expect(
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length,
  ).toBeGreaterThan(4)
  await manager.close()
  await desk.close()
})
