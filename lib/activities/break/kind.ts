import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { asksNothing, exampleToShow } from '../asksNothing.ts'
import { defineKind } from '../kind.ts'

/** A pause. When it ends is set by the console’s timer, so that screens and phones say when to be back. */
export const pause = defineKind({
  ...asksNothing,
  rests: true,
  config: z.strictObject({ heading: LocalText }),
  face: ({ heading }) => ({ heading }),
  example: exampleToShow({ heading: { en: 'Break', cy: 'Egwyl' } }),
})
