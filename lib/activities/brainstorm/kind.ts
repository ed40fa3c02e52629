import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'
import { asksForTexts, eachText, exampleWritten, WrittenField, wallRung } from '../written.ts'

const Config = z.strictObject({
  prompt: LocalText,
  /** One field, or two walls side by side: what were they like, what did they do. */
  fields: z.array(WrittenField).check(z.minLength(1), z.maxLength(2)),
})
type Config = z.infer<typeof Config>
const fieldsOf = ({ fields }: Config) => fields

/** Short answers in the room's own words, read and grouped by the console before and after they are shown. */
export const brainstorm = defineKind({
  ...asksForTexts(fieldsOf),
  config: Config,
  key: z.null(),
  rungs: () => ['wall'],
  face: ({ prompt, fields }) => ({ prompt, fields }),
  keyOf: () => null,
  texts: eachText<Config>(),
  ladder: {
    /** The walls of words, grouped, with counts. */
    wall: wallRung(fieldsOf),
  },
  example: {
    config: {
      prompt: { en: 'A good meeting has…', cy: 'Mae gan gyfarfod da…' },
      fields: [{ id: 'idea', label: { en: 'Idea', cy: 'Syniad' }, most: 3, maxLength: 40 }],
    },
    key: () => null,
    response: (random, { fields }) => exampleWritten(random, fields),
  },
})
