import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'
import { type RunningServer, startServer } from './server.ts'

const seedYear = (dataFolder: string) => {
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
