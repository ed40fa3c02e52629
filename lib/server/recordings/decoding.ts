import { availableParallelism } from 'node:os'
import { turns } from './turns.ts'

/**
 * The turns of all that decodes in this process. Each takes a processor and the memory of a decoder: rooms and pages are to
 * have the rest.
 */
export const decoding = turns(availableParallelism() < 4 ? 1 : 2)
