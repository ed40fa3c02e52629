import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

/** A pause. When it ends is set by the console’s timer, so that screens and phones say when to be back. */
export const pause = defineKind({
  asks: false,
  config: z.strictObject({ heading: LocalText }),
  key: z.null(),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: () => [],
  face: ({ heading }) => ({ heading }),
  keyOf: () => null,
  ladder: {},
  example: {
    config: { heading: { en: 'Break', cy: 'Egwyl' } },
    key: () => null,
    response: () => {
      throw new Error('a break asks nothing')
    },
  },
})
