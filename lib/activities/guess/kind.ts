import * as z from 'zod/mini'
import { median } from '../../stats/median.ts'
import { ActivityId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { Fact } from '../fact.ts'
import { type Answer, defineKind, type Texts } from '../kind.ts'
import { freeText } from '../wall.ts'
import { roomWalls, textsOfEach } from '../written.ts'
import { type ChosenMost, chosenMost } from './chosenMost.ts'

const Ask = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    min: z.number(),
    max: z.number(),
    step: z.number().check(z.gt(0)),
    unit: LocalText,
  }),
  z.strictObject({
    type: z.literal('choice'),
    questions: z.array(LocalText).check(z.minLength(1), z.maxLength(3)),
    choices: z.array(LocalText).check(z.minLength(2), z.maxLength(6)),
  }),
  z.strictObject({ type: z.literal('text'), maxLength: z.int().check(z.gte(10), z.lte(120)) }),
])

const Answered = z.strictObject({
  fact: Fact,
  /** Where published figures stand on the axis of a number. */
  marks: z.array(z.strictObject({ value: z.number(), label: LocalText })).check(z.maxLength(5)),
  /** What is known of each question: the number of its choice. `null` where no single one is. */
  choices: z.array(z.nullable(z.int())),
})

const Config = z.strictObject({
  prompt: LocalText,
  ask: Ask,
  /** A guess about this very room: how many of a hundred chose the most chosen mark in that activity's first vote. */
  about: z.nullable(ActivityId),
  answer: z.nullable(Answered),
})
type Config = z.infer<typeof Config>

/** One of the three, by what is asked. */
const Response = z.strictObject({
  value: z.optional(z.number()),
  chosen: z.optional(z.array(z.nullable(z.int().check(z.gte(0), z.lte(5)))).check(z.maxLength(3))),
  text: z.optional(freeText(120)),
})
type Response = z.infer<typeof Response>

const said = (answers: readonly Answer<Response>[]): Response[] => answers.flatMap(({ now }) => now ?? [])

/** Without the tail that decimals leave in steps and in halving: 3.3, not 3.3000000000000003. */
const tidy = (value: number): number => Number(value.toFixed(2))

const texts: Texts<Config, Response> = {
  from: 'closed',
  alone: true,
  asked: ({ ask }) => ask.type === 'text',
  of: ({ ask }, answers) =>
    ask.type === 'text' ? said(answers).flatMap(({ text }) => (text ? [{ field: 'guess', text }] : [])) : [],
}

const fits = ({ ask }: Config, { value, chosen, text }: Response): boolean => {
  if (ask.type === 'number') return value !== undefined && value >= ask.min && value <= ask.max
  if (ask.type === 'text') return text !== undefined && text !== '' && text.length <= ask.maxLength
  return (
    chosen !== undefined &&
    chosen.length === ask.questions.length &&
    chosen.some((choice) => choice !== null) &&
    chosen.every((choice) => choice === null || choice < ask.choices.length)
  )
}

/**
 * How many chose each, for each question. A question may be left out, so each has a floor of its own: `null` where fewer
 * answered it, though more answered the others.
 */
const tally = (questions: number, choices: number, responses: readonly Response[], floor: number) =>
  Array.from({ length: questions }, (_, question) => {
    const counts = Array.from(
      { length: choices },
      (_, at) => responses.filter(({ chosen }) => chosen?.[question] === at).length,
    )
    return counts.reduce((sum, people) => sum + people, 0) < floor ? null : counts
  })

/** Something is guessed before it is told: a number, a choice, or a few words; also about this very room. */
export const guess = defineKind({
  asks: true,
  config: Config,
  key: z.nullable(Answered),
  response: Response,
  fits,
  complete: (_config, { chosen }) => chosen === undefined || chosen.every((choice) => choice !== null),
  excerpt: () => null,
  rungs: ({ answer }) => (answer === null ? ['room'] : ['room', 'fact']),
  face: ({ prompt, ask, about }) => ({ prompt, ask, about: about !== null }),
  keyOf: ({ answer }) => answer,
  waitsFor: ({ about }) => (about === null ? null : { activityId: about, rung: 'room' }),
  recall: {
    from: ({ about }) => (about === null ? [] : [about]),
    make: ({ about }, earlier): ChosenMost | null => (about === null ? null : chosenMost(earlier, about)),
  },
  texts,
  ladder: {
    /** The guesses of the room, by value; and, of a guess about the room itself, how it was. */
    room: {
      of: 'room',
      show: (config, answers, room) => {
        const { ask } = config
        const responses = said(answers)
        const n = responses.length
        const drawn = n >= room.floor
        const words = ask.type === 'text' ? roomWalls(['guess'], textsOfEach(texts, config, answers), room) : null
        const values = responses
          .flatMap(({ value }) => (value === undefined ? [] : [tidy(value)]))
          .sort((a, b) => a - b)
        const middle = median(values).value
        return {
          n,
          values: drawn && ask.type === 'number' ? values : null,
          middle: drawn && ask.type === 'number' && middle !== null ? tidy(middle) : null,
          counts:
            drawn && ask.type === 'choice'
              ? tally(ask.questions.length, ask.choices.length, responses, room.floor)
              : null,
          walls: words?.walls ?? null,
          ...(words?.once && { once: words.once }),
          truth: room.recalled ?? null,
        }
      },
    },
    /** What is known, with its source. */
    fact: { of: 'key', show: (_config, _answers, _room, answer) => answer },
  },
  example: {
    config: {
      prompt: { en: 'What was the average?', cy: 'Beth oedd y cyfartaledd?' },
      ask: {
        type: 'number',
        min: 1,
        max: 5,
        step: 0.1,
        unit: { en: 'on a scale from 1 to 5', cy: 'ar raddfa o 1 i 5' },
      },
      about: null,
      answer: {
        fact: {
          sentences: [{ en: 'It was so.', cy: 'Felly yr oedd.' }],
          source: { en: 'A source', cy: 'Ffynhonnell' },
        },
        marks: [{ value: 2.49, label: { en: 'untrained', cy: 'heb hyfforddiant' } }],
        choices: [],
      },
    },
    key: (random) => ({
      fact: {
        sentences: [{ en: `It was ${random()}`, cy: `${random()} oedd` }],
        source: { en: 'A source', cy: 'Ffynhonnell' },
      },
      marks: [{ value: 1 + 4 * random(), label: { en: 'untrained', cy: 'heb hyfforddiant' } }],
      choices: [],
    }),
    response: (random, { ask }) => {
      if (ask.type === 'text')
        return { text: ['how often they met', 'money', 'the child’s age'][Math.floor(random() * 3)] }
      if (ask.type === 'choice') return { chosen: ask.questions.map(() => Math.floor(random() * ask.choices.length)) }
      return { value: tidy(Math.round((ask.min + random() * (ask.max - ask.min)) / ask.step) * ask.step) }
    },
  },
})
