import * as z from 'zod/mini'
import { ActivityId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { defineKind, type Texts } from '../kind.ts'
import { exampleIdeas, recallsWall } from '../recalledWall.ts'
import { writtenRecord } from '../record.ts'
import { asksForTexts, exampleWritten, roomWalls, textsOfEach, type Written, WrittenField } from '../written.ts'

const Config = z.strictObject({
  prompt: LocalText,
  /** The lines of a plan: the change, who starts it, how they will know. One phone of a team writes them. */
  fields: z.array(WrittenField).check(z.minLength(1), z.maxLength(4)),
  /** An earlier wall of the room's own ideas, laid beside the plans while they are made. */
  wall: z.optional(ActivityId),
})
type Config = z.infer<typeof Config>
const fieldsOf = ({ fields }: Config) => fields

/** A plan is one text with a line for each field, so that its lines stay together when it is hidden or grouped. */
const texts: Texts<Config, Written> = {
  from: 'closed',
  by: 'teams',
  alone: true,
  of: ({ fields }, answers) =>
    answers.flatMap(({ now }) => {
      const lines = now === null ? [] : fields.map(({ id }) => now.texts[id]?.[0] ?? '')
      return lines.some((line) => line !== '') ? [{ field: 'plan', text: lines.join('\n') }] : []
    }),
}

const field = (id: string, en: string, cy: string): WrittenField => ({ id, label: { en, cy }, most: 1, maxLength: 120 })

/** In teams: one change, who starts it, how they will know. Collected, shown as a list, exported. */
export const plan = defineKind({
  ...asksForTexts(fieldsOf),
  config: Config,
  key: z.null(),
  rungs: () => ['plans'],
  face: ({ prompt, fields }) => ({ prompt, fields }),
  keyOf: () => null,
  recall: recallsWall(({ wall }: Config) => wall),
  texts,
  ladder: {
    /** Every plan; its lines are in the order of the fields. */
    plans: {
      of: 'room',
      show: (config, answers, room) => roomWalls(['plan'], textsOfEach(texts, config, answers), room, texts.by),
    },
  },
  record: (face, own) => writtenRecord(face, own),
  reportedTexts: { fields: ({ fields }) => fields.map(({ label }) => label) },
  example: {
    config: {
      prompt: { en: 'One change in the next four weeks', cy: 'Un newid yn y pedair wythnos nesaf' },
      fields: [field('change', 'The change', 'Y newid'), field('who', 'Who starts it', 'Pwy sy’n dechrau')],
    },
    key: () => null,
    response: (random, { fields }) => exampleWritten(random, fields),
    recalled: exampleIdeas,
  },
})
