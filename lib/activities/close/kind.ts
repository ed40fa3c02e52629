import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { asksNothing, exampleToShow } from '../asksNothing.ts'
import { defineKind } from '../kind.ts'

/** The end: thanks on the big screen, and on each phone its owner’s own record, for nobody else. */
export const close = defineKind({
  ...asksNothing,
  config: z.strictObject({ heading: LocalText, points: z.array(LocalText).check(z.maxLength(5)) }),
  face: ({ heading, points }, { support }) => ({ heading, points, support }),
  example: exampleToShow({
    heading: { en: 'Thank you', cy: 'Diolch' },
    points: [{ en: 'Your own record is on your phone.', cy: 'Mae eich cofnod eich hun ar eich ffôn.' }],
  }),
})
