import { expect, it } from 'vitest'
import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { Command, refusals } from '../../session/command.ts'
import { gate, type Speaker } from '../live/gate.ts'
import { answersTo, comeTo, type LawCase, lawCases, rungsOf } from '../live/lawCases.ts'
import { room } from '../live/lawRooms.ts'
import { seeded } from '../live/seeded.ts'
import type { TestRoom } from '../live/testRoom.ts'
import { commandsAt } from './commands.ts'
import { mutate, oneOf } from './mutate.ts'
import { soakTimes } from './soakTimes.ts'

// Rubbish at the gate, in rooms of every kind and at every phase: it is refused with a reason or changes nothing that
// breaks a view; nothing throws. `ATTUNE_SEED=n` plays another run, `npm run soak` a longer one.
const seed = Number(process.env.ATTUNE_SEED ?? 1)
const each = 60 * soakTimes

const placeIn = async (made: TestRoom, law: LawCase) => {
  const { example, face } = kindNamed(law.kind)
  const response = example.response(seeded(seed), face(law.config, exampleLibrary))
  return { roundId: await made.round(), activityId: made.activity(law.kind), response, at: Date.now() }
}

it('each command that is mutated is one that a page would send', async () => {
  const made = await room()
  const law = lawCases[0] as LawCase // there are some
  await comeTo(made, law)
  for (const command of commandsAt(await placeIn(made, law))) {
    expect({ command, fits: Command.safeParse(command).success }).toEqual({ command, fits: true })
  }
})

it(
  'no mutation of a command, ten deep, makes its reading throw',
  async () => {
    const made = await room()
    const law = lawCases[0] as LawCase // there are some
    await comeTo(made, law)
    const commands = commandsAt(await placeIn(made, law))
    const random = seeded(seed)
    for (let at = 0; at < 20_000 * soakTimes; at += 1) {
      let said: unknown = oneOf(random, commands)
      for (let deep = Math.floor(random() * 10); deep >= 0; deep -= 1) said = mutate(random, said)
      expect(() => Command.safeParse(said)).not.toThrow()
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  },
  60_000 * soakTimes,
)

/** What ends a room or takes it elsewhere is left to runs of its own: the phases would not be reached. */
const leaves = ['end', 'goTo', 'again', 'spoil']

const assail = async (made: TestRoom, law: LawCase, random: () => number): Promise<number> => {
  const { sessionId, people, store } = made
  const speakers: readonly Speaker[] = [
    { role: 'facilitator', sessionId, participantId: null },
    { role: 'projector', sessionId, participantId: null },
    { role: 'participant', sessionId, participantId: people[0] ?? null },
  ]
  const commands = commandsAt(await placeIn(made, law)).filter(({ type }) => !leaves.includes(type))
  let taken = 0
  for (let at = 0; at < each; at += 1) {
    const said = mutate(random, oneOf(random, commands))
    const parsed = Command.safeParse(said)
    if (parsed.success && leaves.includes(parsed.data.type)) continue
    const outcome = await gate(store, oneOf(random, speakers), said)
    if (outcome.ok) taken += 1
    else expect(refusals).toContain(outcome.why)
  }
  await made.views()
  for (const person of [0, 1]) await made.mine(person)
  return taken
}

it.each(lawCases)(
  '$name: rubbish is refused with a reason at every phase, and every view can still be drawn',
  async (law) => {
    const made = await room(law.choices)
    const random = seeded(seed + law.name.length)
    const step = () => assail(made, law, random)
    await comeTo(made, law)
    await step()
    await made.conduct({ type: 'open', roundId: await made.round() })
    const answers = await answersTo(made, law, seed)
    for (const [person, response] of answers.entries()) await made.answer(person, response)
    await step()
    await made.conduct({ type: 'close', roundId: await made.round() })
    await step()
    for (const rung of rungsOf(law).keys())
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: rung + 1 })
    await step()
  },
  60_000,
)
