import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { asksNothing, exampleToShow } from '../asksNothing.ts'
import { defineKind } from '../kind.ts'

/** The room arrives: the join card is on the screen, phones say that they are in. */
export const welcome = defineKind({
  ...asksNothing,
  config: z.strictObject({ heading: LocalText, points: z.array(LocalText).check(z.maxLength(6)) }),
  face: ({ heading, points }) => ({ heading, points }),
  example: exampleToShow({
    heading: { en: 'Welcome', cy: 'Croeso' },
    points: [{ en: 'No name is needed.', cy: 'Nid oes angen enw.' }],
  }),
})
