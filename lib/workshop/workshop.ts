import * as z from 'zod/mini'
import { ActivityId } from './ids.ts'
import { LocalText } from './text.ts'

/** `barsFirst`: the room is shown, then it talks. `talkFirst`: it talks before it sees anything of itself. */
export const Order = z.enum(['barsFirst', 'talkFirst'])
export type Order = z.infer<typeof Order>

/** How a room is asked: how often, in which order, and how long things usually take. */
export const Asking = z.strictObject({
  /** Planned rounds. The facilitator may always add one. */
  rounds: z.int().check(z.gte(1), z.lte(5)),
  order: Order,
  /** Silence between the end of the excerpt and the opening of the vote. `null`: the facilitator opens it. */
  thinkSeconds: z.nullable(z.int().check(z.gte(0), z.lte(120))),
  /** What the timer offers for the vote. */
  voteSeconds: z.int().check(z.gte(5), z.lte(1800)),
  /** What the timer offers for the talk. */
  talkSeconds: z.int().check(z.gte(5), z.lte(3600)),
  talkPrompt: LocalText,
})
export type Asking = z.infer<typeof Asking>

/** One step of a workshop. Its `config` is read by its kind. */
export const Activity = z.strictObject({
  id: ActivityId,
  kind: z.string(),
  title: LocalText,
  minutes: z.number().check(z.gte(0), z.lte(480)),
  /** For the facilitator, from the start of the step. */
  notesBefore: z.array(LocalText),
  /** For the facilitator, each from the rung on that it speaks of: it may tell what a reveal shows. */
  notesAfter: z.array(z.strictObject({ rung: z.string(), text: LocalText })),
  asking: z.nullable(Asking),
  config: z.unknown(),
})
export type Activity = z.infer<typeof Activity>

/** The authored plan of a workshop. */
export const Workshop = z.strictObject({
  schemaVersion: z.literal(1),
  title: LocalText,
  description: LocalText,
  activities: z.array(Activity).check(z.minLength(1)),
})
export type Workshop = z.infer<typeof Workshop>
