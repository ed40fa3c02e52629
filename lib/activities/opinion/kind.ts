import * as z from 'zod/mini'
import { Mark } from '../../workshop/framework.ts'
import { LocalText } from '../../workshop/text.ts'
import { defineKind, type Texts } from '../kind.ts'
import { markCards } from '../markCards.ts'
import { roomFigures } from '../roomFigures.ts'
import { freeText } from '../wall.ts'
import { roomWalls, textsOfEach } from '../written.ts'

const Config = z.strictObject({
  prompt: LocalText,
  /** The words of 1 to 5, from 1 up. */
  labels: z.array(LocalText).check(z.length(5)),
  /** What the free line is asked for, and its length in characters. */
  line: z.strictObject({ label: LocalText, maxLength: z.int().check(z.gte(10), z.lte(200)) }),
  /** The room's lines stay at hand for the rest of the day. */
  atHand: z.optional(z.boolean()),
})
type Config = z.infer<typeof Config>

const Response = z.strictObject({ mark: z.nullable(Mark), line: freeText(200), done: z.boolean() })
type Response = z.infer<typeof Response>

const texts: Texts<Config, Response> = {
  from: 'closed',
  of: (_config, answers) => answers.flatMap(({ now }) => (now?.line ? [{ field: 'line', text: now.line }] : [])),
}

// Everyone writes one: how many did is told of any room, and the laws compare rooms in which as many did.
const exampleLines = ['power and rights', 'practical help', 'culture', 'the child’s own presence', 'time']

/** How well something fits, from 1 to 5, and a line in one's own words. */
export const opinion = defineKind({
  asks: true,
  config: Config,
  key: z.null(),
  response: Response,
  fits: ({ line }, response) => response.line.length <= line.maxLength,
  complete: (_config, { mark, done }) => mark !== null && done,
  excerpt: () => null,
  rungs: () => ['room', 'lines'],
  face: ({ prompt, labels, line }) => ({ prompt, labels, line, fields: [{ id: 'line', label: line.label }] }),
  keyOf: () => null,
  texts,
  atHand: ({ atHand = false, line }) => (atHand ? line.label : null),
  cards: {
    of: ({ labels }) => markCards(labels.map((label, at) => ({ value: at + 1, label }))),
    response: (_config, at) => ({ mark: at + 1, line: '', done: true }),
  },
  ladder: {
    /** The marks of the room. */
    room: {
      of: 'room',
      show: (_config, answers, { floor }) => ({
        now: roomFigures(
          answers.flatMap(({ now }) => (now?.mark ? [now.mark] : [])),
          floor,
        ),
      }),
    },
    /** What people wrote. */
    lines: {
      of: 'room',
      show: (config, answers, room) => roomWalls(['line'], textsOfEach(texts, config, answers), room),
    },
  },
  example: {
    config: {
      prompt: { en: 'How well do these cover it?', cy: 'Pa mor dda mae’r rhain yn ei gwmpasu?' },
      labels: [
        { en: 'not at all', cy: 'ddim o gwbl' },
        { en: 'a little', cy: 'ychydig' },
        { en: 'partly', cy: 'yn rhannol' },
        { en: 'mostly', cy: 'gan mwyaf' },
        { en: 'fully', cy: 'yn llwyr' },
      ],
      line: { label: { en: 'What is missing?', cy: 'Beth sydd ar goll?' }, maxLength: 80 },
    },
    key: () => null,
    response: (random) => ({
      mark: 1 + Math.floor(random() * 5),
      line: exampleLines[Math.floor(random() * exampleLines.length)] ?? '',
      done: true,
    }),
  },
})
