import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'
import { asksForTexts, eachText, exampleWritten, WrittenField, wallRung } from '../written.ts'

const Config = z.strictObject({
  prompt: LocalText,
  /** What to talk about, a line each. */
  prompts: z.array(LocalText).check(z.maxLength(5)),
  /** The one line that a pair or a group may write. */
  line: WrittenField,
  /** What is put beside the room's lines afterwards; `null` where nothing is. */
  proposal: z.nullable(z.strictObject({ text: LocalText, source: LocalText })),
})
type Config = z.infer<typeof Config>
const fieldsOf = ({ line }: Config) => [line]

/** A pair or a group writes one line on one phone. */
const texts = eachText<Config>('teams')

/** A timed talk in pairs or threes, with an optional line for the room. */
export const discuss = defineKind({
  ...asksForTexts(fieldsOf),
  config: Config,
  key: z.nullable(z.strictObject({ text: LocalText, source: LocalText })),
  rungs: ({ proposal }) => (proposal === null ? ['lines'] : ['lines', 'proposal']),
  face: ({ prompt, prompts, line }) => ({ prompt, prompts, fields: [line] }),
  keyOf: ({ proposal }) => proposal,
  texts,
  ladder: {
    /** The lines of the room. */
    lines: wallRung(fieldsOf, texts),
    /** A thought of the workshop's own, with whose it is. */
    proposal: { of: 'key', show: (_config, _answers, _room, proposal) => proposal },
  },
  example: {
    config: {
      prompt: { en: 'What does it mean for leaders?', cy: 'Beth mae’n ei olygu i arweinwyr?' },
      prompts: [{ en: 'What surprises you?', cy: 'Beth sy’n eich synnu?' }],
      line: { id: 'line', label: { en: 'One line', cy: 'Un llinell' }, most: 1, maxLength: 80 },
      proposal: {
        text: { en: 'Do one thing well.', cy: 'Gwnewch un peth yn dda.' },
        source: { en: 'A source', cy: 'Ffynhonnell' },
      },
    },
    key: (random) => ({ text: { en: `Thought ${random()}`, cy: `Syniad ${random()}` }, source: { en: 'S', cy: 'Ff' } }),
    response: (random, { fields }) => exampleWritten(random, fields),
  },
})
