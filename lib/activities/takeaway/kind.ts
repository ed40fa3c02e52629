import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'
import { writtenRecord } from '../record.ts'
import { asksForTexts, eachText, exampleWritten, WrittenField, wallRung } from '../written.ts'

const Config = z.strictObject({
  prompt: LocalText,
  /** What I keep, what I doubt, what I will do. */
  fields: z.array(WrittenField).check(z.minLength(1), z.maxLength(4)),
})
type Config = z.infer<typeof Config>
const fieldsOf = ({ fields }: Config) => fields

const field = (id: string, en: string, cy: string): WrittenField => ({ id, label: { en, cy }, most: 1, maxLength: 80 })

/** Closing words of each person, one line a field; the own copy stays on the phone. */
export const takeaway = defineKind({
  ...asksForTexts(fieldsOf),
  config: Config,
  key: z.null(),
  rungs: () => ['wall'],
  face: ({ prompt, fields }) => ({ prompt, fields }),
  keyOf: () => null,
  texts: eachText<Config>(),
  ladder: {
    /** A wall for each field. */
    wall: wallRung(fieldsOf),
  },
  record: (face, own) => writtenRecord(face, own),
  example: {
    config: {
      prompt: { en: 'What do you take away?', cy: 'Beth ydych chi’n mynd gyda chi?' },
      fields: [field('keep', 'I keep', 'Rwy’n cadw'), field('doubt', 'I doubt', 'Rwy’n amau')],
    },
    key: () => null,
    response: (random, { fields }) => exampleWritten(random, fields),
  },
})
