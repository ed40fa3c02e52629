import * as z from 'zod/mini'
import { Mark } from '../../workshop/framework.ts'
import type { ElementId } from '../../workshop/ids.ts'

/** A mark 1 to 5, or why there is none: it was not discussed, or it cannot be told from this excerpt. */
export const ElementMark = z.union([Mark, z.literal('notDiscussed'), z.literal('cantTell')])
export type ElementMark = z.infer<typeof ElementMark>

/** What one person has marked so far, by element. */
export type ElementMarks = Partial<Record<ElementId, ElementMark>>
