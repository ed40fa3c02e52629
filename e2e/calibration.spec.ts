import { expect, expectAccessible, test } from './fixtures.ts'
import { markButton, press, unlock, vote, voteAll } from './room.ts'

test('a room rates an excerpt twice, sees itself, then the coding; the facilitator uses the keyboard alone', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phones = await workshop.phones(2)
  const others = await workshop.quiet(4)
  await expect(screen.getByText('6 in the room')).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(desk)

  await press(desk, /Begin: Welcome/)
  await expect(phones[0]!.getByText('No name is needed')).toBeVisible()
  await expectAccessible(phones[0]!)
  await press(desk, /Go on: First excerpt/)
  await expect(phones[0]!.getByText('Content note')).toBeVisible()
  await expectAccessible(phones[0]!)
  await unlock(screen)
  await expect(desk.getByText('Projector ready')).toBeVisible()

  // It plays in the room, and phones follow.
  await press(desk, /Play in the room/)
  await expect(phones[0]!.getByText('Listening')).toBeVisible()
  await expect.poll(() => screen.evaluate(() => document.querySelector('audio')?.currentTime ?? 0)).toBeGreaterThan(0.5)
  await expectAccessible(screen)

  await press(desk, /Open voting now/)
  await expect(markButton(phones[0]!, 5).first()).toBeVisible()
  await expectAccessible(phones[0]!)
  await vote(phones[0]!, 4)
  await vote(phones[0]!, 3) // changed until close
  await expect(screen.getByText(/^1\s*of 6 in$/).first()).toBeVisible()
  await expectAccessible(screen)
  await Promise.all([2, 4, 4, 5].map((mark, at) => others[at]!.say({ mark })))
  await phones[1]!.getByRole('button', { name: 'Sit this one out' }).click()
  // [P7] everyone has answered or passed: it closes by itself
  await expect(phones[0]!.getByText('Voting is closed').first()).toBeVisible()

  await press(desk, /Show the room/)
  await expect(screen.getByText(/Moderate|Weak|Strong/).first()).toBeVisible()
  await expect(phones[0]!.getByText('Your mark has a ring; only you see it.')).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phones[0]!)
  await expectAccessible(desk)

  await press(desk, /Let the room talk/)
  await expect(screen.getByText('which words did you hear?', { exact: false })).toBeVisible()
  await press(desk, /Vote again/)
  await expect(phones[0]!.getByText('Your first mark was 3.')).toBeVisible()
  await Promise.all([voteAll(phones, [3, 3]), ...[3, 4, 4, 3].map((mark, at) => others[at]!.say({ mark }))])
  await press(desk, /Show the room/)
  await expect(screen.getByRole('table').first()).toBeAttached()
  await press(desk, /Show the expert coding/)
  await expect(screen.getByText('Demo coding').first()).toBeVisible()
  await expect(phones[0]!.getByText('4 of 6 gave the coding’s mark; 6 of 6 were within one.')).toBeVisible()
  await expectAccessible(screen)
  await press(desk, /Show why/)
  await expect(screen.getByText('The banter buys honesty fast', { exact: false })).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phones[0]!)
  await press(desk, /Go on: Second excerpt/)
  await expect(phones[0]!.getByText('The banter', { exact: false })).toHaveCount(0)

  // Looked back on: what was shown of both votes, and nothing of what was not.
  await desk.goto(desk.url().replace('/console/', '/sessions/'))
  await expect(desk.getByRole('heading', { name: 'What the room was shown' })).toBeVisible()
  const first = desk.getByRole('article').filter({ has: desk.getByRole('heading', { name: 'First excerpt' }) })
  await expect(first.getByText('Vote 2')).toBeVisible()
  await expect(first.getByText('The banter buys honesty fast', { exact: false }).first()).toBeVisible()
  await expect(desk.getByRole('article').filter({ hasText: 'Second excerpt' }).getByRole('table')).toHaveCount(0)
  await expectAccessible(desk)
})
