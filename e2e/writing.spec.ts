import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { goTo, press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const field = (id: string, label: string, most: number, maxLength: number) => ({
  id,
  label: both(label),
  most,
  maxLength,
})

test.use({
  plan: {
    activities: [
      planted('brainstorm', 'Ideas', {
        prompt: both('A good meeting has…'),
        fields: [field('idea', 'Idea', 3, 40)],
      }),
      planted('discuss', 'Talk', {
        prompt: both('What does it mean for leaders?'),
        prompts: [both('What surprises you?'), both('What do you recognise?')],
        line: field('line', 'One line', 1, 80),
        proposal: { text: both('Commit to doing one thing very well.'), source: both('After the deck') },
      }),
      planted('plan', 'Plan', {
        prompt: both('In teams: one change in the next four weeks'),
        fields: [
          field('change', 'The change', 1, 120),
          field('who', 'Who starts it', 1, 60),
          field('sign', 'How you will know', 1, 120),
        ],
        wall: 'act_ideas',
      }),
      planted(
        'content',
        'Seven',
        { heading: both('Seven elements'), paragraphs: [], elements: true, grouping: false, wall: 'act_ideas' },
        { asking: null },
      ),
      planted('takeaway', 'Takeaway', {
        prompt: both('What do you take away?'),
        fields: [field('keep', 'I keep', 1, 80), field('doubt', 'I doubt', 1, 80), field('doing', 'I will do', 1, 80)],
      }),
    ],
  },
})

test('what a room writes is read and grouped by the console first, and shown without what it hides', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const first = await workshop.phone()
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Ideas/)
  await expect(first.getByText('In a moment you can write here.')).toBeVisible()
  await press(desk, /Open/)
  await expectAccessible(first)
  const more = [['listening', 'Hears me'], ['Honesty'], ['Rudeword'], ['Tea']]
  await Promise.all(more.map((idea, at) => others[at]!.say({ texts: { idea }, done: true })))
  for (const [place, word] of ['Listening', 'Time'].entries()) await first.getByRole('textbox').nth(place).fill(word)
  await first.getByRole('button', { name: 'Send' }).click()
  // Everyone has said that this is all: the round closes by itself, and only the console can read.
  await expect(desk.getByRole('heading', { name: /What the room wrote/ })).toBeVisible({ timeout: 15_000 })
  await expect(screen.getByText('Rudeword')).toBeHidden()
  await desk.getByRole('button', { name: 'Hide “Rudeword”' }).click()
  // Somebody wrote it twice, in two ways: one text, and still two people.
  await desk.getByRole('button', { name: '“Hears me” says the same as …' }).click()
  await desk.getByRole('combobox', { name: /“Hears me” is shown as/ }).selectOption({ label: 'Listening' })
  await desk.getByRole('button', { name: 'Make it one' }).click()
  await expect(desk.getByRole('button', { name: 'Take apart: “Hears me”' })).toBeFocused()
  await desk.getByRole('textbox', { name: 'New group' }).fill('Being heard')
  await desk.getByRole('button', { name: 'Add' }).click()
  await expect(desk.getByRole('button', { name: 'Dissolve the group “Being heard”' })).toBeVisible()
  await desk.getByRole('textbox', { name: 'New group' }).fill('being heard.')
  await desk.getByRole('button', { name: 'Add' }).click()
  await expect(desk.getByText('Another group of this wall has that name')).toBeVisible()
  await desk.getByRole('combobox', { name: 'Group of “Listening”' }).selectOption({ label: 'Being heard' })
  await expectAccessible(desk)
  await desk.getByRole('heading', { name: /What the room wrote/ }).click()
  await press(desk, /Show the room’s words/)
  await expect(screen.getByRole('heading', { name: /5 people wrote 5 things.*Being heard \(2\)/ })).toBeVisible()
  await expect(screen.getByText('Honesty')).toBeVisible()
  await expect(screen.getByText('Rudeword')).toBeHidden()
  await expect(first.getByText('Being heard')).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(first)

  // Hiding goes on after the reveal.
  await desk.getByRole('button', { name: 'Hide “Tea”' }).click()
  await expect(screen.getByText('Tea')).toBeHidden()
  await expect(screen.getByText('Hears me')).toBeHidden()
  await desk.getByRole('button', { name: 'Take apart: “Hears me”' }).click()
  await expect(screen.getByText('Hears me')).toBeVisible()
  await expect(desk.getByRole('button', { name: '“Hears me” says the same as …' })).toBeFocused()

  await desk.getByRole('radio', { name: 'as a list' }).click()
  await expect(screen.getByText('Being heard ×2')).toBeVisible()

  // The wall comes back beside the seven, each idea by the card that the console lays it to.
  await desk.getByRole('navigation').getByRole('button', { name: /Seven/ }).click()
  await expect(first.getByRole('heading', { name: 'The room’s own words' })).toBeVisible()
  await desk.getByRole('combobox', { name: /Being heard/ }).selectOption({ label: 'Empathy' })
  await expect(screen.getByRole('listitem').filter({ hasText: 'Empathy' })).toContainText('Being heard ×2')
  await expect(first.getByRole('button', { name: /Empathy.*Being heard ×2/ })).toBeVisible()
  await desk.getByRole('button', { name: 'The rest has no card' }).click()
  await expect(screen.getByRole('heading', { name: 'No card' })).toBeVisible()
  await expect(screen.getByText('not among the room’s words').first()).toBeVisible()
  for (const page of [desk, screen, first]) await expectAccessible(page)
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(screen.getByRole('heading', { name: 'Not by a card yet' })).toBeVisible()

  // And beside the plans, as the room was shown it.
  await desk.getByRole('navigation').getByRole('button', { name: /Plan/ }).click()
  await expect(screen.getByRole('heading', { name: 'The room’s own ideas' })).toBeVisible()
  await expect(screen.getByText('Being heard ×2')).toBeVisible()
  await expect(screen.getByText('Tea', { exact: true })).toBeHidden()
  await expect(first.getByText('Being heard')).toBeVisible()
  await press(desk, /Open/)
  await first.getByRole('button', { name: 'The room’s own ideas (4)' }).click()
  await expect(first.getByRole('dialog').getByText('Hears me')).toBeVisible()
  await expectAccessible(first)
})

test('what is typed survives a reload and a close; plans keep their lines together; own words stay on the phone', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const first = await workshop.phone()
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Ideas/)
  await press(desk, /Open/)
  await first.getByRole('textbox').first().fill('Half a tho')
  await expect(first.getByText('Received').first()).toBeVisible()
  await first.reload()
  await expect(first.getByRole('textbox').first()).toHaveValue('Half a tho')
  await desk.getByRole('navigation').getByRole('button', { name: /Plan/ }).click()
  await desk.getByRole('button', { name: 'Go there' }).click()
  await press(desk, /Open/)
  await first.getByRole('textbox', { name: 'The change' }).fill('Change 1')
  await first.getByRole('textbox', { name: 'Who starts it' }).fill('Team Blue')
  await first.getByRole('button', { name: 'Send' }).click()
  await expect(first.getByText('Received').first()).toBeVisible()
  await expectAccessible(first)
  const plan = (at: number) => ({ change: [`Change ${at + 2}`], who: ['Team Red'], sign: [] })
  await Promise.all(others.map((other, at) => other.say({ texts: plan(at), done: true })))
  await expect(desk.getByRole('heading', { name: /What the room wrote/ })).toBeVisible({ timeout: 15_000 })
  await press(desk, /Show the plans/)
  await expect(screen.getByRole('heading', { name: '5 plans' })).toBeVisible()
  await expect(screen.getByText('Change 3')).toBeVisible()
  await expectAccessible(screen)
  await expect(first.getByText('What you wrote')).toBeVisible()
  await expectAccessible(first)
})

test('a room talks and leaves its lines, sees a proposal beside them, and keeps, doubts and does', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const [one, two] = (await workshop.phones(2)) as [Page, Page]
  const others = await workshop.quiet(3)
  const pages = [desk, screen, one]
  await goTo(desk, 'Talk')
  await expect(screen.getByText('What surprises you?')).toBeVisible()
  await expect(one.getByText('What do you recognise?')).toBeVisible()
  await press(desk, /Open/)
  await expectAccessible(one)
  for (const [phone, line] of [
    [one, 'Time for each other'],
    [two, 'Fewer projects'],
  ] as const) {
    await phone.getByRole('textbox', { name: 'One line' }).fill(line)
    await phone.getByRole('button', { name: 'Send' }).click()
    await expect(phone.getByText('Received').first()).toBeVisible()
  }
  await Promise.all(others.map((other) => other.say({ texts: { line: ['fewer projects'] }, done: true })))
  await expect(desk.getByRole('heading', { name: /What the room wrote/ })).toBeVisible()
  // Those who met in the room's own groups: their lines stand together, with the name the console gives them.
  await desk.getByRole('textbox', { name: 'New group' }).fill('Less at once')
  await desk.getByRole('button', { name: 'Add' }).click()
  await desk.getByRole('combobox', { name: 'Group of “Fewer projects”' }).selectOption({ label: 'Less at once' })
  await expect(screen.getByText('Fewer projects')).toHaveCount(0)
  await press(desk, /Show the lines/)
  await expect(screen.getByRole('heading', { name: /5 people wrote 5 things.*Less at once \(4\)/ })).toBeVisible()
  await expect(two.getByText('Time for each other').first()).toBeVisible()
  for (const page of [screen, one]) await expect(page.getByText('Commit to doing one thing very well.')).toHaveCount(0)
  await press(desk, /Show the proposal/)
  for (const page of pages) await expect(page.getByText('Commit to doing one thing very well.').first()).toBeVisible()
  await expect(screen.getByText('Time for each other')).toBeVisible()
  for (const page of pages) await expectAccessible(page)

  await goTo(desk, 'Takeaway')
  await press(desk, /Open/)
  for (const [label, text] of [
    ['I keep', 'Silence'],
    ['I doubt', 'My own mark'],
    ['I will do', 'Ask what she wants'],
  ] as const) {
    await one.getByRole('textbox', { name: label }).fill(text)
  }
  await expectAccessible(one)
  await one.getByRole('button', { name: 'Send' }).click()
  await two.getByRole('textbox', { name: 'I keep' }).fill('Silence')
  await two.getByRole('button', { name: 'Send' }).click()
  const words = { keep: ['Silence'], doubt: ['The evidence'], doing: [] }
  await Promise.all(others.map((other) => other.say({ texts: words, done: true })))
  await expect(desk.getByRole('heading', { name: /What the room wrote/ })).toBeVisible()
  await expect(screen.getByText('My own mark')).toHaveCount(0)
  await press(desk, /Show the room’s words/)
  await expect(
    screen.getByRole('heading', { name: /5 people wrote 10 things. Most often: Silence \(5\)/ }),
  ).toBeVisible()
  for (const heading of ['I keep', 'I doubt', 'I will do']) {
    await expect(screen.getByRole('heading', { name: heading })).toBeVisible()
  }
  await expect(two.getByText('Ask what she wants')).toBeVisible()
  await expect(one.getByText('What you wrote')).toBeVisible()
  for (const page of pages) await expectAccessible(page)
})
