import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const scale = ['not at all', 'a little', 'partly', 'mostly', 'fully'].map(both)

test.use({
  plan: {
    activities: [
      planted('poll', 'Poll', {
        prompt: both('Which of the three do you get least of?'),
        choices: [both('Practice'), both('Challenge'), both('Feedback')],
        most: 1,
        choicesFrom: null,
        fact: { sentences: [both('Skills fade without feedback.')], source: both('A meta-analysis') },
      }),
      planted('guess', 'Guess', {
        prompt: both('What was the average where nobody had been trained?'),
        ask: { type: 'number', min: 1, max: 5, step: 0.1, unit: both('on a scale from 1 to 5') },
        about: null,
        answer: {
          fact: { sentences: [both('Without training it was 2.49.')], source: both('One trial') },
          marks: [
            { value: 2.49, label: both('without training') },
            { value: 2.91, label: both('with training') },
            { value: 3.5, label: both('counted as skilled') },
          ],
          choices: [],
        },
      }),
      planted('opinion', 'Opinion', {
        prompt: both('How well do these three cover good practice?'),
        labels: scale,
        line: { label: both('What do they miss?'), maxLength: 80 },
      }),
      planted('rank', 'Rank', {
        prompt: both('Put these in order of how much they get in your way'),
        items: ['It touches everything', 'Nobody has settled the measure', 'The family sees it differently'].map(both),
      }),
      planted('checkIn', 'Check', {
        prompt: both('How much does your service do it?'),
        rows: [
          { id: 'method', text: both('A credible method') },
          { id: 'practice', text: both('Strong skill-building with supervised practice') },
          { id: 'watching', text: both('Someone checking real practice') },
        ],
        labels: scale,
      }),
    ],
  },
})

const received = (phone: Page) => expect(phone.getByText('Received').first()).toBeVisible()

test('a room is polled, guesses, thinks, puts in order and checks its own service', async ({ workshop }) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone()
  const others = await workshop.quiet(4)

  await press(desk, /Begin: Poll/)
  await press(desk, /Open/)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Feedback' }).click()
  await received(phone)
  await Promise.all(['c2', 'c2', 'c0', 'c0'].map((id, at) => others[at]!.say({ chosen: [id] })))
  await expect(screen.getByText('Most chosen')).toBeHidden()
  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: 'Most chosen: Feedback (3 of 5).' })).toBeVisible()
  await expect(screen.getByText('Skills fade without feedback.')).toBeHidden()
  await press(desk, /Show what is known/)
  await expect(screen.getByText('Skills fade without feedback.')).toBeVisible()
  await expect(phone.getByText('Skills fade without feedback.')).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)

  await press(desk, /Go on: Guess/)
  await press(desk, /Open/)
  await phone.getByRole('spinbutton').fill('2.6')
  await phone.getByRole('button', { name: /^Guess / }).click()
  await received(phone)
  await expectAccessible(phone)
  await Promise.all([2.7, 2.8, 2.9, 3].map((value, at) => others[at]!.say({ value })))
  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: 'The middle guess is 2.8 (5 people).' })).toBeVisible()
  await expect(screen.getByText('2.49')).toBeHidden()
  await press(desk, /Show what is known/)
  await expect(screen.getByText('Without training it was 2.49.')).toBeVisible()
  await expectAccessible(screen)

  await press(desk, /Go on: Opinion/)
  await press(desk, /Open/)
  await phone.getByRole('button', { name: /^4 mostly/ }).click()
  await phone.getByRole('textbox').fill('power')
  await phone.getByRole('button', { name: 'Send' }).click()
  await received(phone)
  await Promise.all(others.map((one) => one.say({ mark: 4, line: 'practical help', done: true })))
  await expect(desk.getByRole('heading', { name: /What the room wrote/ })).toBeVisible({ timeout: 15_000 })
  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: /5 of 5 gave a 4 or a 5/ })).toBeVisible()
  await press(desk, /Show the lines/)
  await expect(screen.getByRole('heading', { name: /practical help \(4\)/ })).toBeVisible()
  await expectAccessible(phone)

  await press(desk, /Go on: Rank/)
  await press(desk, /Open/)
  await phone.getByRole('button', { name: 'Up: Nobody has settled the measure' }).click()
  await phone.getByRole('button', { name: 'This is my order' }).click()
  await received(phone)
  await Promise.all(others.map((one, at) => one.say({ order: at === 0 ? [0, 1, 2] : [1, 0, 2] })))
  await expectAccessible(phone)
  await press(desk, /Show the room/)
  await expect(
    screen.getByRole('heading', { name: /On top: Nobody has settled the measure \(mean place 1.2/ }),
  ).toBeVisible()
  await expectAccessible(screen)

  await press(desk, /Go on: Check/)
  await press(desk, /Open/)
  for (const [row, mark] of [
    ['A credible method', 4],
    ['Strong skill-building with supervised practice', 3],
    ['Someone checking real practice', 2],
  ] as const) {
    await phone
      .getByRole('group', { name: row })
      .getByRole('button', { name: new RegExp(`^${mark} `) })
      .click()
  }
  await received(phone)
  await Promise.all(others.map((one) => one.say({ marks: { method: 4, practice: 3, watching: 2 } })))
  await expectAccessible(phone)
  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: 'Lowest here: Someone checking real practice' })).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)
  await expectAccessible(desk)
})
