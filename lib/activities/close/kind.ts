import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

/** The end: thanks on the big screen, and on each phone its owner’s own record, for nobody else. */
export const close = defineKind({
  asks: false,
  config: z.strictObject({ heading: LocalText, points: z.array(LocalText).check(z.maxLength(5)) }),
  key: z.null(),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: () => [],
  face: ({ heading, points }) => ({ heading, points }),
  keyOf: () => null,
  ladder: {},
  example: {
    config: {
      heading: { en: 'Thank you', cy: 'Diolch' },
      points: [{ en: 'Your own record is on your phone.', cy: 'Mae eich cofnod eich hun ar eich ffôn.' }],
    },
    key: () => null,
    response: () => {
      throw new Error('a close asks nothing')
    },
  },
})
