import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press, vote } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    activities: [
      planted('explain', 'Explain', {
        heading: both('How to rate'),
        paragraphs: [both('Listen once without writing.'), both('Nobody sees your mark.')],
      }),
      planted('rate', 'Excerpt', {
        excerptId: 'exc_r3yk9b',
        prompt: both('How good was this practice?'),
        rungs: ['room', 'overallCoding'],
      }),
      planted('break', 'Pause', { heading: both('Break') }, { asking: null }),
      planted('close', 'Close', { heading: both('Thank you'), points: [both('Your record is on your phone')] }),
    ],
  },
})

test('a day ends with each phone’s own record, which nobody else has and which outlives the session', async ({
  workshop,
  server,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone()
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Explain/)
  await expect(screen.getByText('Very good')).toBeVisible()
  await expect(phone.getByText('Listen once without writing.')).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)

  await press(desk, /Go on: Excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting/)
  await vote(phone, 2)
  await Promise.all([4, 4, 4, 3].map((mark, at) => others[at]!.say({ mark })))
  await press(desk, /Show the room/)

  await desk.getByRole('navigation').getByRole('button', { name: /Pause/ }).click()
  await press(desk, /Start the break/)
  await expect(screen.getByText(/^Back at \d\d:\d\d$/)).toBeVisible()
  await expect(screen.getByRole('timer')).toHaveText('5 minutes left')
  await expect(phone.getByText(/^Back at \d\d:\d\d$/)).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)

  await press(desk, /Go on: Close/)
  await expect(screen.getByRole('heading', { name: 'Thank you', level: 2 })).toBeVisible()
  const row = phone
    .getByRole('row')
    .filter({ has: phone.getByRole('rowheader') })
    .first()
  // Mine and the room's middle; the coding has not been shown, so it is not there.
  await expect(row.getByRole('cell')).toHaveText(['2', '4', '–'])
  await phone.getByLabel('What I learned').fill('To wait longer')
  await expectAccessible(phone)
  await expectAccessible(screen)

  const stranger = await workshop.phone({ stay: true })
  const refused = await stranger.request.get(`${server.origin}/p/${workshop.code}/record`)
  expect(refused.status()).toBe(403)

  await desk.locator('summary', { hasText: 'This session' }).click()
  await desk.getByRole('button', { name: 'End the session …' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'End the session', exact: true }).click()
  await expect(phone.getByText('This session has ended')).toBeVisible()
  await phone.reload()
  await expect(phone.getByLabel('What I learned')).toHaveValue('To wait longer')
  const saved = phone.waitForEvent('download')
  await phone.getByRole('button', { name: 'Save as a file' }).click()
  expect((await saved).suggestedFilename()).toBe('attune-record.txt')

  // A session that is over can be removed for good: it says first what goes.
  await desk.goto(`${server.origin}/sessions/${workshop.id}`)
  await desk.getByRole('button', { name: 'Remove this session …' }).click()
  await expect(desk.getByText('5 people and 5 answers will be gone', { exact: false })).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(desk.getByRole('heading', { name: 'Workshops' })).toBeVisible()
  expect((await desk.request.get(`${server.origin}/sessions/${workshop.id}`)).status()).toBe(404)
})
