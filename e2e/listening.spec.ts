import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press, unlock } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    activities: [
      planted('rate', 'Excerpt', {
        excerptId: 'exc_p9tz6c',
        prompt: both('How good was this practice?'),
        rungs: ['room', 'overallCoding'],
      }),
    ],
  },
})

/** Keeps hold of the page's sounds: the phone's is in no document. */
const watchSounds = (page: Page) =>
  page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
      if (this instanceof HTMLAudioElement) Object.assign(window, { sound: this })
      return play.call(this)
    }
  })

/** Where a page's recording is, in seconds, and when that was; `null` where it is silent. */
const heardOn = (page: Page) =>
  page.evaluate(() => {
    const sound = (window as { sound?: HTMLAudioElement }).sound ?? document.querySelector('audio')
    const sounds = sound !== null && !sound.paused && sound.currentTime > 0
    return sounds ? { at: sound.currentTime, when: Date.now() } : null
  })

const apart = async (one: Page, other: Page): Promise<number> => {
  const [here, there] = await Promise.all([heardOn(one), heardOn(other)])
  return here && there ? Math.abs(here.at - here.when / 1000 - (there.at - there.when / 1000)) : 1000
}

test('a phone plays along with the room where the facilitator allows it, and only while the room listens', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  await unlock(screen)
  const phone = await workshop.phone()
  await expect(phone.getByText('You are in')).toBeVisible() // a page that is loaded again at once has not joined yet
  await watchSounds(phone)
  await phone.reload()
  const asked: string[] = []
  phone.on('request', (request) => {
    if (request.url().includes('/audio/')) asked.push(request.url())
  })
  const listen = phone.getByRole('button', { name: 'Listen on this phone' })
  await press(desk, /Begin: Excerpt/)
  await press(desk, /Play in the room/)
  await expect(phone.getByRole('button', { name: 'Mark this moment' })).toBeVisible()
  await expect(listen).toHaveCount(0)

  await desk.getByText('What the room sees').click()
  const allowed = desk.getByRole('switch', { name: 'Sound on people’s own phones' })
  await allowed.click()
  await expect(listen).toBeVisible()
  expect(asked).toEqual([])
  await listen.click()
  await expect(phone.getByText('Playing on this phone')).toBeVisible()
  await expect.poll(() => apart(phone, screen), { timeout: 15_000 }).toBeLessThan(0.5)
  await phone.getByRole('button', { name: 'Mark this moment' }).click()
  await expect(phone.getByText(/1 moment marked/)).toBeVisible()
  await expectAccessible(phone)

  // The room stops, and hears it again from a line further on.
  await desk.getByRole('button', { name: 'Stop', exact: true }).first().click()
  await expect.poll(() => heardOn(phone)).toBeNull()
  await desk.getByRole('button', { name: 'Play from a line' }).click()
  await desk.getByRole('dialog').getByRole('listitem').nth(3).getByRole('button').click()
  await expect.poll(() => apart(phone, screen), { timeout: 15_000 }).toBeLessThan(0.5)

  const address = asked[0]!
  expect((await phone.request.get(address)).status()).toBe(200)
  await desk.keyboard.press('Escape')
  await allowed.click()
  await expect(phone.getByText('Playing on this phone')).toHaveCount(0)
  await expect.poll(() => heardOn(phone)).toBeNull()
  expect((await phone.request.get(address)).status()).toBe(404)
})
