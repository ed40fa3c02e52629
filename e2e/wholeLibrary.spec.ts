import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { type TestMailbox, testMailbox } from '../lib/server/mail/testMailbox.ts'
import { toneWav } from '../lib/server/recordings/testSounds.ts'
import { addresses, expectNothingAt } from './addresses.ts'
import { says } from './catalogue.ts'
import { agreeAll, codeAll, hearLine, keepTraffic, loadAgain, submitCoding } from './coders.ts'
import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'
import { enter, reach, typeOver, writeBoth } from './keyboard.ts'
import { quietPhone } from './quietPhone.ts'
import { type RunningServer, startServer } from './server.ts'
import { bigScreen, codeOf, deviceOf, idIn, phonesIn, rateInRoom } from './storyRoom.ts'
import { invitedByMail, ownerLinkOf, takeUpHere } from './takeUp.ts'

// An organisation's own library the whole way, each person at a computer of their own: the owner in English, the trainer
// in Welsh, a coder in each.
const [en, cy] = [says('en'), says('cy')]
let mailbox: TestMailbox
let server: RunningServer
test.beforeAll(async () => {
  mailbox = await testMailbox()
  server = await startServer({ SMTP_URL: mailbox.url, MAIL_FROM: 'Attune <attune@example.org>' })
})
test.afterAll(async () => {
  await server.end()
  await mailbox.close()
})

test('a recording is brought, timed, coded blind, agreed on, built into a workshop by keys alone, run, and run again elsewhere', async ({
  browser,
}) => {
  test.setTimeout(240_000) // on a busy machine; it takes about a minute
  const { origin } = server
  const known = addresses(origin)
  /** Nothing amiss on this page, and everything noted to which it leads. */
  const seen = async (page: Page) => {
    await expectAccessible(page)
    await known.noteLinks(page)
  }
  const ownerDesk = await deviceOf(browser, 'en')
  await createOwner(server, ownerDesk)
  await signIn(server, ownerDesk)
  known.follow(ownerDesk)
  const owner = await ownerDesk.newPage()
  await owner.goto(`${origin}/people`)

  const invited = (by: Page, name: string, role: RegExp, desk: BrowserContext) =>
    invitedByMail(by, mailbox, { name, role }, desk)
  const trainerDesk = await deviceOf(browser, 'cy')
  const [annDesk, bobDesk] = [await deviceOf(browser, 'en'), await deviceOf(browser, 'cy', 'small')]
  const { trainer, ann, bob } = await test.step('the owner invites a trainer and two coders by mail', async () => {
    const people = {
      trainer: await invited(owner, 'Tomos', /^Trainer/, trainerDesk),
      ann: await invited(owner, 'Ann', /^Coder/, annDesk),
      bob: await invited(owner, 'Bob', /^Coder/, bobDesk),
    }
    await seen(owner)
    for (const desk of [trainerDesk, annDesk, bobDesk]) known.follow(desk)
    return people
  })

  const excerpt =
    await test.step('the trainer brings a recording and writes and times its transcript by keys', async () => {
      const t = (place: string, values = {}) => cy(`pages.excerpts.${place}`, values)
      await trainer.goto(`${origin}/excerpts`)
      const brought = { name: 'Wrth y drws.wav', mimeType: 'audio/wav', buffer: toneWav(4) }
      await trainer.getByLabel(t('upload.file')).setInputFiles(brought)
      await trainer.getByRole('radio', { name: t('upload.acted') }).check()
      await seen(trainer)
      await trainer.getByRole('button', { name: t('upload.submit') }).click()
      await trainer.waitForURL(/\/excerpts\/exc_/)
      await writeBoth(trainer, cy, t('details.title'), { en: 'At the door', cy: 'Wrth y drws' })
      await enter(trainer, trainer.getByRole('button', { name: t('lines.add') }))
      for (const [speaker, text] of [
        ['Gweithiwr', 'Ga i ddod i mewn?'],
        ['Rhiant', 'Os oes rhaid.'],
      ] as const) {
        await expect(trainer.getByLabel(t('lines.speaker')).last()).toBeFocused()
        await typeOver(trainer, speaker)
        await trainer.keyboard.press('Tab')
        await typeOver(trainer, text)
        if (speaker === 'Gweithiwr') await enter(trainer, trainer.getByRole('button', { name: t('lines.add') }))
      }
      const plays = trainer.getByRole('slider', { name: t('sound.plays') })
      for (const [line, keys] of [
        [1, ['ArrowRight', 'ArrowRight', 'ArrowRight']],
        [2, ['PageUp', 'PageUp']],
      ] as const) {
        await reach(trainer, plays, true)
        for (const key of keys) await trainer.keyboard.press(key)
        await reach(trainer, trainer.getByLabel(t('lines.text')).nth(line - 1))
        await trainer.keyboard.press('Control+Enter')
      }
      await expect(trainer.getByRole('button', { name: t('lines.add') })).toBeFocused()
      await expect(trainer.getByLabel(t('lines.start')).first()).toHaveValue('0.3')
      await expect(trainer.getByLabel(t('lines.end')).first()).toHaveValue('2.3')
      await expect(trainer.getByLabel(t('lines.start')).nth(1)).toHaveValue('2.3')
      await enter(trainer, trainer.getByRole('button', { name: t('save'), exact: true }))
      await expect(trainer.getByText(t('saved'), { exact: true })).toBeVisible()
      await seen(trainer)
      return idIn(trainer)
    })

  const agreedReason = 'Rhwng y ddau.'
  const [annsReason, bobsReason] = ['What only Ann has written.', 'Yr hyn a ysgrifennodd Bob yn unig.']
  await test.step('two coders code it, and neither’s browser is told anything of the other’s until both have submitted', async () => {
    await trainer.goto(`${origin}/coding`)
    await trainer.getByRole('button', { name: `${cy('coding.all.ask')}: Wrth y drws` }).click()
    for (const name of ['Ann', 'Bob']) await trainer.getByRole('checkbox', { name }).check()
    await seen(trainer)
    await trainer.getByRole('button', { name: cy('coding.all.askNow') }).click()
    await expect(trainer.getByText(`Bob: ${cy('coding.all.waiting')}`)).toBeVisible()
    const [annReads, bobReads, trainerReads] = [ann, bob, trainer].map(keepTraffic)
    for (const [page, t, mark, reason] of [
      [ann, en, '2', annsReason],
      [bob, cy, '4', bobsReason],
    ] as const) {
      await page.goto(`${origin}/coding`)
      await page.getByRole('link', { name: t('coding.own.go.toCode') }).click()
      await codeAll(page, t, mark, reason)
      await seen(page)
      if (page !== bob) {
        await submitCoding(page, t)
        await expect(page.getByText(t('coding.own.submitted'))).toBeVisible()
        continue
      }
      // Whatever Bob opens meanwhile, of what Ann has submitted there is nothing on it and nothing under it.
      const other = await bobDesk.newPage()
      for (const path of ['/coding', `/coding/${excerpt}`, `/coding/${excerpt}/consensus`]) {
        await other.goto(`${origin}${path}`)
        await expect(other.getByText(annsReason)).toHaveCount(0)
        await seen(other)
      }
      await other.close()
      await trainer.goto(`${origin}/coding/${excerpt}/consensus`)
      await expect(trainer.getByText(cy('coding.consensus.closed')).first()).toBeVisible()
      expect(await bobReads?.()).not.toContain(annsReason)
      expect(await trainerReads?.()).not.toContain(annsReason)
      expect(await annReads?.()).not.toContain(bobsReason)
      await submitCoding(page, t)
    }
  })

  await test.step('they meet, and the trainer records what they agree on', async () => {
    await bob.goto(`${origin}/coding/${excerpt}/consensus`)
    await expect(bob.getByText(annsReason).first()).toBeVisible()
    await trainer.goto(`${origin}/coding`)
    await trainer.getByRole('link', { name: `${cy('coding.all.consensus')}: Wrth y drws` }).click()
    await trainer.waitForURL(/consensus$/)
    await expect(trainer.getByText(bobsReason).first()).toBeVisible()
    await hearLine(trainer, cy, { words: 'Os oes rhaid', from: 2.3 })
    await agreeAll(trainer, cy, '3', agreedReason)
    await seen(trainer)
    await loadAgain(trainer) // what was written down is there still
    await trainer.getByRole('button', { name: cy('coding.consensus.record') }).click()
    await trainer.getByRole('button', { name: cy('coding.consensus.recordYes') }).click()
    await expect(trainer.getByText(cy('coding.consensus.isAgreed'))).toBeVisible()
    await ann.reload()
    await expect(ann.getByText(`${en('coding.own.agreed')} · ${en('coding.version', { version: 1 })}`)).toBeVisible()
  })

  await test.step('the trainer builds a workshop of it and starts it, by the keyboard alone', async () => {
    await trainer.goto(`${origin}/workshops`)
    await seen(trainer)
    await enter(trainer, trainer.getByRole('button', { name: cy('editor.new.button') }))
    await trainer.waitForURL(/\/workshops\/wsh_/)
    await writeBoth(trainer, cy, cy('editor.field.title'), { en: 'Our doors', cy: 'Ein drysau' })
    await enter(trainer, trainer.getByRole('button', { name: cy('editor.add') }), true)
    const kind = trainer
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${cy('editor.kind.rate.name')}`) })
    await enter(trainer, kind)
    await reach(trainer, trainer.getByLabel(cy('editor.field.excerptId'), { exact: true }))
    await trainer.keyboard.type('Wrth')
    await expect(trainer.getByRole('region', { name: cy('editor.preview.phone') })).toContainText('Wrth y drws')
    await seen(trainer)
    await expect(trainer.getByText(cy('editor.save.saved'), { exact: true })).toBeVisible()
    await enter(trainer, trainer.getByRole('button', { name: cy('editor.about') }), true)
    await enter(trainer, trainer.getByRole('button', { name: cy('pages.workshops.startOf', { title: 'Ein drysau' }) }))
    await enter(trainer, trainer.getByRole('button', { name: cy('pages.start.submit'), exact: true }))
    await trainer.waitForURL(/\/console\//)
  })

  const session = idIn(trainer)
  await test.step('five phones rate it, the room is shown to itself, and then the agreed coding', async () => {
    const phones = await phonesIn(browser, origin, await codeOf(trainer), ['en', 'cy', 'en', 'cy', 'en'])
    const screen = await bigScreen(browser, trainer, known.follow)
    await seen(trainer)
    await rateInRoom({ desk: trainer, t: cy, screen, phones }, agreedReason)
    await Promise.all([screen, ...phones].map((page) => page.context().close()))
  })

  const workshop = await test.step('the workshop is saved as a file', async () => {
    for (const path of [`/sessions/${session}`, '/reports', `/reports/session/${session}`, '/workshops']) {
      expect((await trainer.goto(`${origin}${path}`))?.status()).toBe(200)
      await seen(trainer)
    }
    await trainer.getByRole('link', { name: cy('editor.editOf', { title: 'Ein drysau' }) }).click()
    const link = trainer.getByRole('link', { name: cy('editor.actions.export') })
    await expect(link).toBeVisible()
    await seen(trainer)
    const [download] = await Promise.all([trainer.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/\.tar$/)
    return { id: idIn(trainer), file: await download.path(), name: download.suggestedFilename() }
  })

  const farDesk = await deviceOf(browser, 'en')
  const far = await farDesk.newPage()
  await test.step('a manager of another organisation gets nothing at any address of this one', async () => {
    await far.goto(ownerLinkOf(server, 'Elsewhere'))
    await takeUpHere(far, 'Sara')
    const managerDesk = await deviceOf(browser, 'en')
    await invited(far, 'Mair', /^Manager/, managerDesk)
    known.note(
      `/console/${session}`,
      `/projector/${session}`,
      `/audio/${session}/${excerpt}`,
      `/api/sessions/${session}/story`,
      `/api/sessions/${session}/figures?format=json`,
      `/api/excerpts/${excerpt}`,
    )
    const own = known.all().flatMap(({ path }) => path.match(/(?:exc|wsh|ses|cdg)_[a-z0-9]{16,}/g) ?? [])
    const names = [...new Set(own)]
    expect(names).toEqual(expect.arrayContaining([session, excerpt, workshop.id]))
    const titles = ['Wrth y drws', 'At the door', 'Ein drysau', 'Our doors']
    const words = [...titles, 'Ga i ddod', annsReason, bobsReason, agreedReason, 'tomos@']
    await expectNothingAt(known.all(), managerDesk.request, origin, { names, words })
  })

  await test.step('the other organisation brings the file in and runs it with people of its own', async () => {
    await far.goto(`${origin}/workshops`)
    const brought = { name: workshop.name, mimeType: 'application/x-tar', buffer: readFileSync(workshop.file) }
    await far.locator('input[type=file]').setInputFiles(brought)
    await expect(far.getByText(en('editor.import.recording', { title: 'At the door' }))).toBeVisible()
    await expectAccessible(far)
    await far.getByRole('link', { name: en('editor.import.open') }).click()
    await far.getByRole('button', { name: en('pages.workshops.startOf', { title: 'Our doors' }) }).click()
    await far.getByRole('button', { name: en('pages.start.submit'), exact: true }).click()
    await far.waitForURL(/\/console\//)
    const code = await codeOf(far)
    const others = await Promise.all(Array.from({ length: 4 }, () => quietPhone(origin, code)))
    const phones = await phonesIn(browser, origin, code, ['cy'])
    const screen = await bigScreen(browser, far, () => undefined)
    await rateInRoom({ desk: far, t: en, screen, phones, others }, agreedReason)
    for (const { leave } of others) leave()
  })
})
