import * as z from 'zod/mini'
import { LocalText } from '../workshop/text.ts'
import { countedOnce } from './countedOnce.ts'
import type { Answer, RoomRule, Texts } from './kind.ts'
import { emptyWall, freeText, type OwnText, type ShownWall, shownWall } from './wall.ts'

const FieldId = z.string().check(z.regex(/^[a-z][a-zA-Z]{0,19}$/))

/** One thing that people are asked to write: how many short texts, and how long each may be, in characters. */
export const WrittenField = z.strictObject({
  id: FieldId,
  label: LocalText,
  most: z.int().check(z.gte(1), z.lte(5)),
  maxLength: z.int().check(z.gte(5), z.lte(200)),
})
export type WrittenField = z.infer<typeof WrittenField>

/** What one phone sends: its texts by field, whole each time, and whether that is all. */
export const Written = z.strictObject({
  texts: z.record(FieldId, z.array(freeText(200)).check(z.maxLength(5))),
  done: z.boolean(),
})
export type Written = z.infer<typeof Written>

/** Whether nothing was written that was not asked for, and nothing is too long. */
export const writtenFits = (fields: readonly WrittenField[], { texts }: Written): boolean =>
  Object.entries(texts).every(([id, list]) => {
    const field = fields.find((one) => one.id === id)
    return field !== undefined && list.length <= field.most && list.every((text) => text.length <= field.maxLength)
  })

/** Whether a person has written something and said that this is all. */
export const writtenComplete = ({ texts, done }: Written): boolean =>
  done && Object.values(texts).some((list) => list.some((text) => text !== ''))

/** The texts of one person; the same words twice in one field are said once. */
export const ownTexts = ({ texts }: Written): OwnText[] =>
  Object.entries(texts).flatMap(([field, list]) =>
    [...new Set(list)].filter((text) => text !== '').map((text) => ({ field, text })),
  )

/** What of these answers may be shown on a wall, each text by itself. */
export const eachText = <Config>(by: NonNullable<Texts<Config, Written>['by']> = 'people'): Texts<Config, Written> => ({
  from: 'closed',
  by,
  alone: true,
  of: (_config, answers) => answers.flatMap(({ now }) => (now ? ownTexts(now) : [])),
})

/** The half of a kind whose answer is what a person writes. `fieldsOf`: what is asked for. */
export const asksForTexts = <Config>(fieldsOf: (config: Config) => readonly WrittenField[]) => ({
  asks: true,
  response: Written,
  fits: (config: Config, response: Written) => writtenFits(fieldsOf(config), response),
  complete: (_config: Config, response: Written) => writtenComplete(response),
  excerpt: () => null,
})

/** The press that shows a wall for each field. */
export const wallRung = <Config>(
  fieldsOf: (config: Config) => readonly WrittenField[],
  texts: Texts<Config, Written> = eachText<Config>(),
) => ({
  of: 'room' as const,
  show: (config: Config, answers: readonly Answer<Written>[], room: RoomRule): RoomWalls =>
    roomWalls(
      fieldsOf(config).map(({ id }) => id),
      textsOfEach(texts, config, answers),
      room,
      texts.by,
    ),
})

/** The walls of a room, by field. `walls` is `null` where too few wrote; `n`: how many phones wrote something. */
export interface RoomWalls {
  readonly n: number
  readonly walls: Readonly<Record<string, ShownWall>> | null
  /** How many people are behind words that stand in several places, by the key of the words; absent where none do. */
  readonly once?: Readonly<Record<string, number>>
}

/** The texts of each answer, as the console reads them: apart, so that they can be counted by people. */
export const textsOfEach = <Config, Response>(
  texts: Texts<Config, Response>,
  config: Config,
  answers: readonly Answer<Response>[],
): readonly (readonly OwnText[])[] => answers.map((answer) => texts.of(config, [answer]))

/** How many have written something: who has typed and deleted, or only marked, has not. `own`: the texts of each answer. */
const writersOf = (own: readonly (readonly OwnText[])[]): number =>
  own.filter((texts) => texts.some(({ text }) => text !== '')).length

/**
 * Whether enough people are behind these texts for them to be shown. A team's text is its team's, and meant for the room: it is
 * lost among those who have joined, however few teams there are [M6].
 */
export const enoughWrote = (
  own: readonly (readonly OwnText[])[],
  { floor, joined = 0 }: Pick<RoomRule, 'floor' | 'joined'>,
  by: Texts<unknown, unknown>['by'] = 'people',
): boolean => {
  const writers = writersOf(own)
  return by === 'teams' ? writers > 0 && Math.max(joined, writers) >= floor : writers >= floor
}

/** What the room sees of its texts. `own`: the texts of each answer. */
export const roomWalls = (
  fields: readonly string[],
  own: readonly (readonly OwnText[])[],
  room: RoomRule,
  by: Texts<unknown, unknown>['by'] = 'people',
): RoomWalls => {
  const n = writersOf(own)
  if (!enoughWrote(own, room, by)) return { n, walls: null }
  const { wall = emptyWall } = room
  const walls = Object.fromEntries(fields.map((field) => [field, shownWall(own, wall, field)]))
  const once = countedOnce(own, walls, wall.merged)
  return { n, walls, ...(Object.keys(once).length > 0 && { once }) }
}

const exampleWords = ['listening', 'honesty', 'time', 'clear purpose', 'respect', 'the child', 'patience', 'warmth']

/** What a pretend participant might write. */
export const exampleWritten = (random: () => number, fields: readonly { id: string }[]): Written => ({
  texts: Object.fromEntries(
    fields.map(({ id }) => [id, [exampleWords[Math.floor(random() * exampleWords.length)] ?? 'time']]),
  ),
  done: true,
})
