import { customAlphabet } from 'nanoid'
import type { ActivityId } from '../../lib/workshop/ids.ts'

const letters = customAlphabet('abcdefghijklmnopqrstuvwxyz', 10)
const signs = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

/** A name within an activity that nobody sees: letters alone, so that every kind's own pattern takes it. */
export const newName = (): string => `n${letters()}`

/** The id of a new activity. */
export const newActivityId = (): ActivityId => `act_${signs()}` as ActivityId // made in the form that its schema asks for
