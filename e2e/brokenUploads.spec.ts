import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { says } from './catalogue.ts'
import { openCutLine } from './cutLine.ts'
import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'
import { deviceOf } from './storyRoom.ts'

const recording = readFileSync('lib/server/demo/recordings/exc_b7hq3n.mp3')
const sixty = Math.floor(recording.length * 0.6)
const mp3 = (name: string, buffer: Buffer) => ({ name, mimeType: 'audio/mpeg', buffer })

test('each broken upload is answered by a sentence in the language of the page, and leaves nothing behind', async ({
  browser,
  server,
}) => {
  const own = await browser.newContext()
  await createOwner(server, own)
  await signIn(server, own)
  const folder = mkdtempSync(join(tmpdir(), 'attune-uploads-'))
  const large = join(folder, 'a whole day.wav')
  writeFileSync(large, '')
  truncateSync(large, 201_000_000) // a hole: it takes no room on the disk
  const kept = () => {
    const files = join(server.dataFolder, 'files')
    return existsSync(files) ? readdirSync(files) : []
  }
  const line = await openCutLine(Number(new URL(server.origin).port))
  const broken = [
    ['a renamed PDF', mp3('song.mp3', Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`)), 'notAudio'],
    ['a truncated mp3', mp3('cut.mp3', recording.subarray(0, sixty)), 'incomplete'],
    ['zero bytes', mp3('nothing.mp3', Buffer.alloc(0)), 'empty'],
    ['201 MB', large, 'tooLarge'],
    ['a line that drops at 60%', mp3('visit.mp3', recording), 'failed'],
  ] as const

  for (const language of ['en', 'cy'] as const) {
    const t = says(language)
    const device = { storageState: await own.storageState(), colorScheme: language === 'cy' ? 'dark' : 'light' }
    const desk = await deviceOf(browser, language, language === 'cy' ? 'small' : 'desk', device)
    const page = await desk.newPage()
    await page.goto(`${line.origin}/excerpts`)
    const file = page.getByLabel(t('pages.excerpts.upload.file'))
    const submit = page.getByRole('button', { name: t('pages.excerpts.upload.submit'), exact: true })
    await page.getByRole('radio', { name: t('pages.excerpts.upload.acted') }).check()
    for (const [what, given, why] of broken) {
      await test.step(`${what} (${language})`, async () => {
        await file.setInputFiles(given)
        if (why === 'failed') line.cutAfter(sixty)
        await submit.click()
        await expect(page.getByText(t(`pages.excerpts.why.${why}`, { megabytes: 200 }), { exact: true })).toBeVisible()
        line.mend()
        await expect.poll(kept).toEqual([])
      })
    }
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByText(`· ${t('pages.excerpts.own')}`)).toHaveCount(0)
    await desk.close()
  }

  const desk = await deviceOf(browser, 'en', 'desk', { storageState: await own.storageState() })
  const page = await desk.newPage()
  await page.goto(`${line.origin}/excerpts`)
  await page.getByLabel('Audio file').setInputFiles(mp3('../../etc/🎧 the door.mp3', recording))
  await page.getByRole('radio', { name: /Acted or invented/ }).check()
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.waitForURL(/\/excerpts\/exc_/)
  await expect(page.getByRole('heading', { name: '🎧 the door' })).toBeVisible()
  expect(kept()).toEqual([expect.stringMatching(/^exc_[0-9a-f]+-[0-9a-f]+[.]mp3$/)])
  line.close()
  rmSync(folder, { recursive: true })
  await Promise.all([desk.close(), own.close()])
})
