import * as z from 'zod/mini'
import { ActivityId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { Fact } from '../fact.ts'
import { defineKind } from '../kind.ts'
import { type RecalledTable, recalledTable } from '../recalledTable.ts'
import { type Choice, carried } from './choice.ts'
import { type OfferedIdeas, offeredIdeas } from './ideas.ts'

const Config = z.strictObject({
  prompt: LocalText,
  choices: z.array(LocalText).check(z.maxLength(8)),
  /** How many may be chosen. */
  most: z.int().check(z.gte(1), z.lte(3)),
  /** An earlier wall whose ideas are the choices; `null`: those written above. */
  choicesFrom: z.nullable(ActivityId),
  /** An earlier activity whose published figures, as far as they were opened, stand beside the question. */
  table: z.optional(ActivityId),
  /** What is known, opened by a press of its own after the room's choices; `null`: nothing. */
  fact: z.nullable(Fact),
})

const Response = z.strictObject({
  chosen: z.array(z.string().check(z.regex(/^[a-z0-9]{1,16}$/))).check(z.maxLength(3)),
  /** Said by a phone that has chosen all there is: how many an earlier wall offers is not in the plan. */
  all: z.optional(z.literal(true)),
})

const listed = (choices: readonly LocalText[]): Choice[] => choices.map((text, at) => ({ id: `c${at}`, text }))

/** What a poll draws from earlier activities; each is `null` where it draws on none, or while that has not been shown. */
export interface PollRecalled {
  readonly ideas: OfferedIdeas | null
  readonly table: RecalledTable | null
}

/** An earlier wall's ideas come by votes, and of those that are not offered the ones that were chosen all the same. */
const byVotes = <Counted extends { readonly people: number }>(
  counted: readonly Counted[],
  offered: number,
): Counted[] => counted.filter(({ people }, at) => at < offered || people > 0).sort((a, b) => b.people - a.people)

/** One question without a right answer: one choice, or up to three, of a list or of what the room wrote earlier. */
export const poll = defineKind({
  asks: true,
  config: Config,
  key: z.nullable(Fact),
  response: Response,
  fits: ({ choices, most, choicesFrom }, { chosen }) =>
    chosen.length >= 1 &&
    chosen.length <= most &&
    new Set(chosen).size === chosen.length &&
    (choicesFrom !== null || chosen.every((id) => listed(choices).some((choice) => choice.id === id))),
  // Who may choose several may not be done with the first: the room waits until all are chosen, or for the close.
  complete: ({ most, choices, choicesFrom }, { chosen, all }) =>
    all === true || chosen.length === (choicesFrom === null ? Math.min(most, choices.length) : most),
  excerpt: () => null,
  rungs: ({ fact }) => (fact === null ? ['room'] : ['room', 'fact']),
  face: ({ prompt, choices, most, choicesFrom, table }) => ({
    prompt,
    choices: listed(choices),
    most,
    recalls: choicesFrom !== null,
    besideTable: table !== undefined,
  }),
  keyOf: ({ fact }) => fact,
  // Who holds up one card has chosen one; what the room wrote earlier is not printed on cards.
  cards: {
    of: ({ choices, most, choicesFrom }) => (most === 1 && choicesFrom === null ? choices : null),
    response: (_config, at) => ({ chosen: [`c${at}`] }),
  },
  recall: {
    from: ({ choicesFrom, table }) => [choicesFrom ?? [], table ?? []].flat(),
    make: ({ choicesFrom, table }, earlier): PollRecalled => ({
      ideas: choicesFrom === null ? null : offeredIdeas(earlier, choicesFrom),
      table: table === undefined ? null : recalledTable(earlier, table),
    }),
    inViews: ({ ideas, table }) => ({ ideas: ideas && { ...ideas, rest: [] }, table }),
  },
  ladder: {
    /**
     * How many chose each; `choices` is `null` below the floor. `gone`: how many chose an idea of an earlier wall that is
     * there no more; absent where nobody did.
     */
    room: {
      of: 'room',
      show: ({ choices, choicesFrom }, answers, { floor, recalled }) => {
        const now = answers.flatMap((answer) => (answer.now ? [answer.now.chosen] : []))
        if (now.length < floor) return { n: now.length, choices: null }
        const { offered = [], rest = [] } = recalled?.ideas ?? {}
        const all = choicesFrom === null ? listed(choices) : [...offered, ...rest]
        const people = now.map((chosen) => carried(all, chosen))
        const gone = now.filter((chosen) => chosen.some((id) => carried(all, [id]).length === 0)).length
        const counted = all.map((choice) => ({
          ...choice,
          people: people.filter((own) => own.includes(choice)).length,
        }))
        return {
          n: now.length,
          choices: choicesFrom === null ? counted : byVotes(counted, offered.length),
          ...(gone > 0 && { gone }),
        }
      },
    },
    /** What is known. */
    fact: { of: 'key', show: (_config, _answers, _room, fact) => fact },
  },
  example: {
    config: {
      prompt: { en: 'Which do you get least of?', cy: 'Pa un ydych chi’n ei gael leiaf?' },
      choices: [
        { en: 'Practice', cy: 'Ymarfer' },
        { en: 'Challenge', cy: 'Her' },
        { en: 'Feedback', cy: 'Adborth' },
      ],
      most: 1,
      choicesFrom: null,
      fact: {
        sentences: [{ en: 'A finding.', cy: 'Canfyddiad.' }],
        source: { en: 'A source', cy: 'Ffynhonnell' },
      },
    },
    key: (random) => ({
      sentences: [{ en: `Found: ${random()}`, cy: `Canfuwyd: ${random()}` }],
      source: { en: 'A source', cy: 'Ffynhonnell' },
    }),
    // As many as may be chosen, the neighbours of the first in the list.
    response: (random, { choices, most }, recalled) => {
      const ideas = recalled?.ideas?.offered ?? []
      const offered = ideas.length > 0 ? ideas : choices
      const first = Math.floor(random() * offered.length)
      const count = Math.max(1, Math.min(most, offered.length))
      return { chosen: Array.from({ length: count }, (_, at) => offered[(first + at) % offered.length]?.id ?? 'c0') }
    },
  },
})
