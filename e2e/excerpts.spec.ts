import { readFileSync } from 'node:fs'
import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'

const recording = readFileSync('lib/server/demo/recordings/exc_b7hq3n.mp3')

test('a trainer brings recordings along, is told what is none, chooses a part, times its words, and takes a real one away', async ({
  browser,
  server,
}) => {
  const desk = await browser.newContext()
  await createOwner(server, desk)
  await signIn(server, desk)
  const page = await desk.newPage()
  await page.goto(`${server.origin}/excerpts`)
  await expectAccessible(page)

  const file = page.getByLabel('Audio file')
  await file.setInputFiles({
    name: 'song.mp3',
    mimeType: 'audio/mpeg',
    buffer: Buffer.from(`%PDF-1.7\n${'x'.repeat(3000)}`),
  })
  await page.getByRole('radio', { name: /Acted or invented/ }).check()
  await page.getByRole('button', { name: 'Upload' }).click()
  const form = page.getByRole('region', { name: 'Bring a recording along' })
  await expect(form.getByRole('alert')).toContainText('not a recording')
  await expect(page.getByRole('button', { name: 'Upload' })).toBeFocused()

  await file.setInputFiles({ name: 'The second visit.mp3', mimeType: 'audio/mpeg', buffer: recording })
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.waitForURL(/\/excerpts\/exc_/)
  await expect(page.getByRole('heading', { name: 'The second visit' })).toBeVisible()

  // What the room hears: its ends by key and by number, and as loud as the others.
  const begins = page.getByRole('slider', { name: 'Where the part begins' })
  await begins.focus()
  await page.keyboard.press('PageUp')
  await expect(page.getByLabel('Begins at (s)')).toHaveValue('1')
  await page.getByLabel('Ends at (s)').fill('31')
  await expect(page.getByRole('slider', { name: 'Where the part ends' })).toHaveAttribute('aria-valuenow', '31')
  await page.getByRole('button', { name: 'Use this part' }).click()
  await expect(page.getByText('Rooms hear 0:01 to 0:31: 0:30 in all.')).toBeVisible()

  await page.getByText('Paste or import a transcript').click()
  await page.getByRole('textbox', { name: 'Transcript' }).fill('Worker: Hello, may I come in?\nParent: If you must.')
  await page.getByRole('button', { name: 'Use this text' }).click()
  await expect(page.getByText('2 lines without times')).toBeVisible()
  await page
    .locator('audio')
    .first()
    .evaluate((audio: HTMLAudioElement) => {
      audio.currentTime = 12.5
    })
  await page.getByRole('button', { name: 'Begins now: line 2' }).click()
  await expect(page.getByLabel('From (s)').nth(1)).toHaveValue('12.5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByLabel('To (s)').first()).toHaveValue('12.5')
  await expect(page.getByLabel('Who speaks').nth(1)).toHaveValue('Parent')

  // A real conversation: nothing is sent before its consent is told, and withdrawn it is gone.
  await page.goto(`${server.origin}/excerpts`)
  await file.setInputFiles({ name: 'A real visit.mp3', mimeType: 'audio/mpeg', buffer: recording })
  await page.getByRole('radio', { name: /A real conversation/ }).check()
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(form.getByRole('alert')).toContainText('what the consent rests on')
  await expectAccessible(page)
  await page.getByRole('radio', { name: /Everyone who is heard/ }).check()
  await page.getByLabel('Last day').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('checkbox', { name: /I confirm that consent was given/ }).check()
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.waitForURL(/\/excerpts\/exc_/)
  await page.getByRole('button', { name: 'Consent was withdrawn' }).click()
  await page.getByRole('button', { name: 'Take it away for good' }).click()
  await expect(page.getByText('The consent for this recording was withdrawn on')).toBeVisible()
  await expect(page.locator('audio')).toHaveCount(0)
  await expectAccessible(page)
  await desk.close()
})
