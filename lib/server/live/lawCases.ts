import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import { answerAll, asking, close, open, people, responsesOf, reveal, start } from './lawRooms.ts'
import { seeded } from './seeded.ts'
import type { TestRoom, TestRoomChoices } from './testRoom.ts'

/** What the laws are held over: the example of a kind, or another form of it that draws on earlier activities. */
export interface LawCase {
  readonly name: string
  readonly kind: KindName
  readonly config: unknown
  /** How a room of it is made. Of a form only its own key differs from room to room: earlier keys have been shown. */
  readonly choices: TestRoomChoices
  /** What the room has been shown before it comes there: the same in all rooms. */
  readonly before: readonly (readonly [kind: KindName, rungs: number])[]
}

const both = (text: string) => ({ en: text, cy: text })
const idOf = (kind: KindName) => `act_example${kind.toLowerCase()}`
const { guess, opinion, poll, plan, rate, rateElements } = kinds

const form = (name: string, kind: KindName, config: unknown, before: LawCase['before'] = []): LawCase => {
  const read = kindNamed(kind).config.parse(config)
  return { name, kind, config: read, before, choices: { configs: { [kind]: read }, keyOf: kind } }
}

/** Every kind that asks, by its example. */
export const lawExamples: readonly LawCase[] = asking.map(
  (kind): LawCase => ({ name: kind, kind, config: kindNamed(kind).example.config, choices: {}, before: [] }),
)

const choice = { type: 'choice', questions: [both('Which?'), both('And?')], choices: ['a', 'b', 'c', 'd'].map(both) }

/** The same, and the forms of kinds that their examples do not show. */
export const lawCases: readonly LawCase[] = [
  ...lawExamples,
  form('a guess by words', 'guess', { ...guess.example.config, ask: { type: 'text', maxLength: 40 } }),
  form('a guess by choice', 'guess', { ...guess.example.config, ask: choice }),
  form('a guess about the room', 'guess', { ...guess.example.config, about: idOf('rate') }, [['rate', 1]]),
  form(
    'a poll over an earlier wall',
    'poll',
    { ...poll.example.config, choices: [], most: 2, choicesFrom: idOf('brainstorm') },
    [['brainstorm', 1]],
  ),
  form('a poll beside a table', 'poll', { ...poll.example.config, table: idOf('evidence') }, [['evidence', 2]]),
  form('a plan beside a wall', 'plan', { ...plan.example.config, wall: idOf('brainstorm') }, [['brainstorm', 1]]),
  form('an opinion that stays at hand', 'opinion', { ...opinion.example.config, atHand: true }),
  form(
    'a mark beside another',
    'rate',
    { ...rate.example.config, rungs: ['room', 'beside', 'overallCoding'], beside: idOf('rateElements') },
    [['rateElements', 1]],
  ),
  form(
    'marks beside another',
    'rateElements',
    { ...rateElements.example.config, rungs: ['room', 'beside', 'coding'], beside: idOf('rate') },
    [['rate', 1]],
  ),
]

/** The presses of a case, in order. */
export const rungsOf = ({ kind, config }: LawCase): readonly string[] => kindNamed(kind).rungs(config)

/** How many of them come before the first that opens the key. */
export const rungsBeforeKeyOf = (law: LawCase): number => {
  const first = rungsOf(law).findIndex((name) => kindNamed(law.kind).ladder[name]?.of === 'key')
  return first === -1 ? rungsOf(law).length : first
}

/** Shows the room what the case draws on, and brings it there. */
export const comeTo = async (made: TestRoom, { kind, before }: LawCase): Promise<void> => {
  for (const [earlier, rungs] of before) {
    await start(made, earlier)
    await open(made)
    await answerAll(made, responsesOf(earlier, 900).slice(0, made.people.length))
    await close(made)
    for (let reached = 1; reached <= rungs; reached += 1) await reveal(made, reached)
  }
  await start(made, kind)
}

/** What people might say who read what stands in their view. The room has to be there. */
export const answersTo = async (made: TestRoom, { kind, config }: LawCase, seed: number): Promise<unknown[]> => {
  const { activity } = (await made.views()).phone
  const random = seeded(seed)
  const { example, face } = kindNamed(kind)
  const shown = face(config, exampleLibrary)
  return Array.from({ length: people }, () => example.response(random, shown, activity?.recalled ?? null))
}
