import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

/** The room arrives: the join card is on the screen, phones say that they are in. */
export const welcome = defineKind({
  asks: false,
  config: z.strictObject({ heading: LocalText, points: z.array(LocalText).check(z.maxLength(6)) }),
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
      heading: { en: 'Welcome', cy: 'Croeso' },
      points: [{ en: 'No name is needed.', cy: 'Nid oes angen enw.' }],
    },
    key: () => null,
    response: () => {
      throw new Error('a welcome asks nothing')
    },
  },
})
