import * as z from 'zod/mini'
import { LocalText } from '../workshop/text.ts'

/** A published finding: what it says, a sentence each, and where it stands. Secret until its press. */
export const Fact = z.strictObject({
  sentences: z.array(LocalText).check(z.minLength(1), z.maxLength(6)),
  source: LocalText,
})
export type Fact = z.infer<typeof Fact>
