import * as z from 'zod/mini'
import { ActivityId, FrameworkId } from './ids.ts'
import { Language, LocalText } from './text.ts'

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

const Minutes = z.number().check(z.gte(0), z.lte(480))
const TrackId = z.string().check(z.regex(/^[a-z]{2,20}$/))

/** One length of a workshop: the whole half day, its core, an hour. */
export const Track = z.strictObject({ id: TrackId, label: LocalText })
export type Track = z.infer<typeof Track>

/** One activity of a workshop. Its `config` is read by its kind. */
export const Activity = z.strictObject({
  id: ActivityId,
  kind: z.string(),
  /** The step of the agenda that it belongs to; several may share one: a rating, then a question about it. */
  step: z.optional(z.string().check(z.regex(/^[a-z0-9]{1,20}$/))),
  title: LocalText,
  minutes: Minutes,
  /** Its minutes in each track; `null` or absent: left out of that track. Without this it is in every track. */
  tracks: z.optional(z.record(TrackId, z.nullable(Minutes))),
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
  /** In which it is written; absent: all. A text of a workshop in one language stands in the others' place too. */
  languages: z.optional(z.array(Language).check(z.minLength(1))),
  /** From the longest to the shortest. Without tracks there is one length. */
  tracks: z.optional(z.array(Track)),
  /** Whose elements and scale it speaks of; absent: the one that comes with the product. */
  framework: z.optional(FrameworkId),
  activities: z.array(Activity).check(z.minLength(1)),
})
export type Workshop = z.infer<typeof Workshop>

/** The framework that a document names, before anything else of it has been read. */
export const frameworkNamedIn = (document: unknown): FrameworkId | null => {
  const read = z.object({ framework: FrameworkId }).safeParse(document)
  return read.success ? read.data.framework : null
}
