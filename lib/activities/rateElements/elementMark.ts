import * as z from 'zod/mini'
import { Mark } from '../../workshop/framework.ts'

/** A mark 1 to 5, or why there is none: it was not discussed, or it cannot be told from this excerpt. */
export const ElementMark = z.union([Mark, z.literal('notDiscussed'), z.literal('cantTell')])
export type ElementMark = z.infer<typeof ElementMark>

/** What one person has marked so far, by element id. What is not there has not been marked yet. */
export const ElementMarks = z.record(z.string().check(z.maxLength(40)), ElementMark)
export type ElementMarks = z.infer<typeof ElementMarks>
