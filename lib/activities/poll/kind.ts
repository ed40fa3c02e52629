import * as z from 'zod/mini'
import { ActivityId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { Fact } from '../fact.ts'
import { defineKind } from '../kind.ts'
import { type Choice, carried } from './choice.ts'
import { type OfferedIdeas, offeredIdeas } from './ideas.ts'

const Config = z.strictObject({
  prompt: LocalText,
  choices: z.array(LocalText).check(z.maxLength(8)),
  /** How many may be chosen. */
  most: z.int().check(z.gte(1), z.lte(3)),
  /** An earlier wall whose ideas are the choices; `null`: those written above. */
  choicesFrom: z.nullable(ActivityId),
  /** What is known, opened by a press of its own after the room's choices; `null`: nothing. */
  fact: z.nullable(Fact),
})

const Response = z.strictObject({
  chosen: z.array(z.string().check(z.regex(/^[a-z0-9]{1,16}$/))).check(z.maxLength(3)),
  /** Said by a phone that has chosen all there is: how many an earlier wall offers is not in the plan. */
  all: z.optional(z.literal(true)),
})

const listed = (choices: readonly LocalText[]): Choice[] => choices.map((text, at) => ({ id: `c${at}`, text }))

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
  face: ({ prompt, choices, most, choicesFrom }) => ({
    prompt,
    choices: listed(choices),
    most,
    recalls: choicesFrom !== null,
  }),
  keyOf: ({ fact }) => fact,
  // Who holds up one card has chosen one; what the room wrote earlier is not printed on cards.
  cards: {
    of: ({ choices, most, choicesFrom }) => (most === 1 && choicesFrom === null ? choices : null),
    response: (_config, at) => ({ chosen: [`c${at}`] }),
  },
  recall: {
    from: ({ choicesFrom }) => (choicesFrom === null ? [] : [choicesFrom]),
    make: ({ choicesFrom }, earlier): OfferedIdeas | null =>
      choicesFrom === null ? null : offeredIdeas(earlier, choicesFrom),
    inViews: (ideas) => ideas && { ...ideas, rest: [] },
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
        const all = choicesFrom === null ? listed(choices) : [...(recalled?.offered ?? []), ...(recalled?.rest ?? [])]
        const people = now.map((chosen) => carried(all, chosen))
        const gone = now.filter((chosen) => chosen.some((id) => carried(all, [id]).length === 0)).length
        const counted = all.map((choice) => ({
          ...choice,
          people: people.filter((own) => own.includes(choice)).length,
        }))
        return {
          n: now.length,
          choices: choicesFrom === null ? counted : byVotes(counted, recalled?.offered.length ?? 0),
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
      const offered = recalled && recalled.offered.length > 0 ? recalled.offered : choices
      const first = Math.floor(random() * offered.length)
      const count = Math.max(1, Math.min(most, offered.length))
      return { chosen: Array.from({ length: count }, (_, at) => offered[(first + at) % offered.length]?.id ?? 'c0') }
    },
  },
})
