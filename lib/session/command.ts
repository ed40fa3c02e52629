import * as z from 'zod/mini'
import { reasonLength } from '../activities/ends.ts'
import { Card } from '../activities/laid.ts'
import { cleanText, freeText, Turning, WallGroupId, WallKey } from '../activities/wall.ts'
import { wallForms } from '../activities/wallForm.ts'
import { ActivityId, RoundId } from '../workshop/ids.ts'
import { Language } from '../workshop/text.ts'
import { Order } from '../workshop/workshop.ts'
import { holds } from './view.ts'

/** Grows with every press on one phone, so that a resent older press can not overwrite a newer one. */
const Seq = z.int().check(z.gte(1))
/** Milliseconds since 1970, by the server's clock. */
const Instant = z.int().check(z.gte(0))
/** A page's or a play's own random name. */
const Name = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,40}$/))

/** How many of each card; more than fill a hall are a slip of the finger. */
const Totals = z.array(z.int().check(z.gte(0), z.lte(500))).check(
  z.minLength(2),
  z.maxLength(12),
  z.refine((totals) => totals.some((count) => count > 0)),
)

/** Everything that anyone may ask of a session. A command names where to go, never "next". */
export const Command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('respond'), roundId: RoundId, seq: Seq, response: z.unknown() }),
  z.strictObject({ type: z.literal('pass'), roundId: RoundId, seq: Seq }),
  /** A moment of what is played, in seconds from the start of the recording. */
  z.strictObject({ type: z.literal('moment'), play: Name, at: z.number().check(z.gte(0), z.lte(7200)) }),
  /** Which words decided the own mark; `null` sits it out. */
  z.strictObject({ type: z.literal('reason'), roundId: RoundId, seq: Seq, text: z.nullable(freeText(reasonLength)) }),

  z.strictObject({ type: z.literal('goTo'), activityId: ActivityId }),
  z.strictObject({ type: z.literal('open'), roundId: RoundId }),
  z.strictObject({ type: z.literal('close'), roundId: RoundId }),
  z.strictObject({ type: z.literal('reveal'), roundId: RoundId, rungs: z.int().check(z.gte(1), z.lte(20)) }),
  /** What was counted of a show of cards, in the order of the cards; it closes the round. `null` takes it back. */
  z.strictObject({ type: z.literal('count'), roundId: RoundId, totals: z.nullable(Totals) }),
  /** A further round of the activity: the `number`th. */
  z.strictObject({ type: z.literal('again'), activityId: ActivityId, number: z.int().check(z.gte(2), z.lte(9)) }),
  /** Whether the room talks before it sees its marks or after: chosen for each activity, until something is shown. */
  z.strictObject({ type: z.literal('arrange'), activityId: ActivityId, order: Order }),
  /** The vote's timer while a round is open, the talk's otherwise. `null` takes it away. */
  z.strictObject({ type: z.literal('setTimer'), roundId: RoundId, endsAt: z.nullable(Instant) }),
  z.strictObject({ type: z.literal('spoil'), roundId: RoundId, spoiled: z.boolean() }),
  /** A text of the room is hidden, or let through again. */
  z.strictObject({ type: z.literal('hide'), roundId: RoundId, key: WallKey, hidden: z.boolean() }),
  /** A text goes into a group, or into none. */
  z.strictObject({ type: z.literal('group'), roundId: RoundId, key: WallKey, group: z.nullable(WallGroupId) }),
  /** A text is shown as another one of the same field, with one count; `null` takes it apart again. */
  z.strictObject({ type: z.literal('merge'), roundId: RoundId, key: WallKey, into: z.nullable(WallKey) }),
  /** Ideas of an earlier wall are laid beside cards, or among those without one; `null` takes them up again. */
  z.strictObject({
    type: z.literal('lay'),
    roundId: RoundId,
    ideas: z.array(z.strictObject({ key: WallKey, card: z.nullable(Card) })).check(z.minLength(1), z.maxLength(600)),
  }),
  /** What people wrote hangs on the big screen as words or as a list, or as there is room (`null`). */
  z.strictObject({ type: z.literal('hang'), roundId: RoundId, form: z.nullable(z.enum(wallForms)) }),
  /** A page of what hangs there, and since when pages turn by themselves; `null`: this one stays. */
  z.strictObject({ type: z.literal('turn'), roundId: RoundId, turning: Turning }),
  /** A group of texts is made or named anew, by a name that no other group of the wall has; `null` dissolves it. */
  z.strictObject({
    type: z.literal('nameGroup'),
    roundId: RoundId,
    group: WallGroupId,
    name: z.nullable(z.pipe(z.string().check(z.maxLength(60)), z.transform(cleanText))),
  }),
  /** Phones ask for reasons, or no longer. */
  z.strictObject({ type: z.literal('askReasons'), roundId: RoundId, asked: z.enum(['open', 'over']) }),
  /** A reason is let through to the room, or taken off again. */
  z.strictObject({ type: z.literal('letThrough'), roundId: RoundId, key: WallKey, shown: z.boolean() }),
  z.strictObject({
    type: z.literal('play'),
    play: Name,
    activityId: ActivityId,
    fromLine: z.int().check(z.gte(0), z.lte(500)),
  }),
  z.strictObject({ type: z.literal('stop'), play: Name }),
  z.strictObject({
    type: z.literal('show'),
    captions: z.optional(z.boolean()),
    transcript: z.optional(z.boolean()),
    listening: z.optional(z.boolean()),
    projectorLanguage: z.optional(Language),
  }),
  /** The big screen follows the room, is blank, stays as it is, or shows the board; phones are not concerned. */
  z.strictObject({ type: z.literal('hold'), hold: z.enum(holds) }),
  z.strictObject({ type: z.literal('end') }),

  /** The projector page `page` has been unlocked and holds the sound. */
  z.strictObject({ type: z.literal('unlocked'), page: Name }),
  /** When the sound of the play really began, as it is heard: a recording takes its time to load, and may stall. */
  z.strictObject({ type: z.literal('sounding'), play: Name, startedAt: Instant }),
  /** The play has come to its end. */
  z.strictObject({ type: z.literal('ended'), play: Name }),
])
export type Command = z.infer<typeof Command>

export type Role = 'participant' | 'facilitator' | 'projector'

/** Who may send what. A command without a line here does not compile. */
export const may: Record<Command['type'], readonly Role[]> = {
  respond: ['participant'],
  pass: ['participant'],
  moment: ['participant'],
  reason: ['participant'],
  goTo: ['facilitator'],
  open: ['facilitator'],
  close: ['facilitator'],
  reveal: ['facilitator'],
  count: ['facilitator'],
  again: ['facilitator'],
  arrange: ['facilitator'],
  setTimer: ['facilitator'],
  spoil: ['facilitator'],
  hide: ['facilitator'],
  group: ['facilitator'],
  merge: ['facilitator'],
  lay: ['facilitator'],
  hang: ['facilitator'],
  turn: ['facilitator'],
  nameGroup: ['facilitator'],
  askReasons: ['facilitator'],
  letThrough: ['facilitator'],
  play: ['facilitator'],
  stop: ['facilitator'],
  show: ['facilitator'],
  hold: ['facilitator'],
  end: ['facilitator'],
  unlocked: ['projector'],
  sounding: ['projector'],
  ended: ['projector'],
}

/** Why a command was not carried out. Screens turn it into a sentence that says what to do. */
export const refusals = [
  'malformed',
  'not yours',
  'not open',
  'not now',
  'not an answer',
  'name taken',
  'too fast',
  'replaced',
  'disk full',
  'failed',
] as const
export type Refusal = (typeof refusals)[number]

/** What came of a command. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

export const done: Outcome = { ok: true }
export const refused = (why: Refusal): Outcome => ({ ok: false, why })
