import { splitAnswers } from '../../activities/groupSplit.ts'
import type { Answer, SplitAnswers, Texts } from '../../activities/kind.ts'
import type { OwnText } from '../../activities/wall.ts'
import { enoughWrote, textsOfEach } from '../../activities/written.ts'
import type { ClosedRound, ReasonedRound, RevealedRound } from '../../session/round.ts'
import type { GroupList, Picks } from '../../workshop/groups.ts'
import type { ParticipantId, RoundId } from '../../workshop/ids.ts'
import type { Came, Sent } from './commitResponses.ts'
import type { Store } from './open.ts'
import { totalsOf } from './totals.ts'

/**
 * Writes one response if its round takes responses and belongs to the participant's session, together with what others
 * send at the same time. Returns once it is committed [W4].
 */
export const respond = async ({ sent }: Store, response: Sent): Promise<Came> => sent.add(response)

/** A phone's own response in a round. `response` is `null` for a pass. */
export interface Own {
  readonly seq: number
  readonly response: unknown
  readonly passed: boolean
}

/** What one phone has sent in a round, for that phone alone; `null` when nothing. */
export const own = async ({ db }: Store, roundId: RoundId, participantId: ParticipantId): Promise<Own | null> => {
  const row = await db
    .selectFrom('responses')
    .select(['seq', 'value'])
    .where('round_id', '=', roundId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst()
  if (!row) return null
  return { seq: row.seq, response: row.value === null ? null : JSON.parse(row.value), passed: row.value === null }
}

/** How many have answered everything or passed. Who they are is not asked. */
export const answeredCount = async ({ db }: Store, roundId: RoundId): Promise<number> => {
  const row = await db
    .selectFrom('responses')
    .where('round_id', '=', roundId)
    .where('complete', '=', 1)
    .select((eb) => eb.fn.countAll<number>().as('answered'))
    .executeTakeFirstOrThrow()
  return Number(row.answered)
}

/** How many sat a shown round out. */
export const passedCount = async ({ db }: Store, round: RevealedRound): Promise<number> => {
  const row = await db
    .selectFrom('responses')
    .where('round_id', '=', round.id)
    .where('value', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('passed'))
    .executeTakeFirstOrThrow()
  return Number(row.passed)
}

const parsed = (value: string | null): unknown => (value === null ? null : JSON.parse(value))

interface Person {
  readonly id: ParticipantId
  readonly answer: Answer<unknown>
}

const readAnew = async ({ db }: Store, round: ClosedRound | RevealedRound): Promise<readonly Person[]> => {
  const rows = await db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .where('rounds.session_id', '=', round.sessionId)
    .where('rounds.activity_id', '=', round.activityId)
    .where('rounds.number', 'in', [round.number, round.number - 1])
    .where('rounds.totals', 'is', null)
    .where('responses.value', 'is not', null)
    .select(['responses.participant_id', 'responses.value', 'rounds.number'])
    .execute()
  const people = new Map<ParticipantId, { now: string | null; before: string | null }>()
  for (const { participant_id, value, number } of rows) {
    const person = people.get(participant_id) ?? { now: null, before: null }
    people.set(participant_id, number === round.number ? { ...person, now: value } : { ...person, before: value })
  }
  return [...people]
    .map(([id, { now, before }]) => ({ id, now, before, order: `${now}|${before}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id, now, before }) => ({ id, answer: { now: parsed(now), before: parsed(before) } }))
}

const read = new WeakMap<ClosedRound | RevealedRound, Promise<readonly Person[]>>()

/**
 * Each person's answers by the person, ordered by value. Who they are does not leave this file. What phones sent in a
 * round that was counted by hand is not among them [H1]. A round that is over takes no answer any more: of one and the same
 * reading of a round they are read once, whatever is made of them.
 */
const readPeople = (store: Store, round: ClosedRound | RevealedRound): Promise<readonly Person[]> => {
  const known = read.get(round)
  if (known) return known
  const people = readAnew(store, round)
  read.set(round, people)
  people.catch(() => read.delete(round))
  return people
}

const readAnswers = async (store: Store, round: ClosedRound | RevealedRound): Promise<Answer<unknown>[]> =>
  (await readPeople(store, round)).map(({ answer }) => answer)

/** One answer for each card that was held up, of nobody: it is never paired with another round's [H3]. */
const countedAnswers = async (
  store: Store,
  round: RevealedRound,
  responseOf: (card: number) => unknown,
): Promise<Answer<unknown>[]> =>
  [...(await totalsOf(store, round))].flatMap(([number, totals]) =>
    totals.flatMap((count, card) => {
      const response = responseOf(card)
      const answer = number === round.number ? { now: response, before: null } : { now: null, before: response }
      return Array.from({ length: count }, () => answer)
    }),
  )

/**
 * What the room said in a revealed round, beside what the same people said in the round before it. A round of unknown
 * phase does not compile here. Passes are left out; the list is ordered by value, cards after phones.
 * `responseOf`: what a card stands for, where the activity can be counted by hand.
 */
export const responses = async (
  store: Store,
  round: RevealedRound,
  responseOf: ((card: number) => unknown) | null = null,
): Promise<Answer<unknown>[]> => [
  ...(await readAnswers(store, round)),
  ...(responseOf === null ? [] : await countedAnswers(store, round, responseOf)),
]

/**
 * What the room said in a round whose reasons are written, each answer beside the words of whoever gave it: who that is
 * does not leave this file. A round in which people may still write does not compile here.
 */
export const responsesWithReasons = async (
  store: Store,
  round: ReasonedRound,
): Promise<readonly { readonly answer: Answer<unknown>; readonly reason: string | null }[]> => {
  const rows = await store.db
    .selectFrom('reasons')
    .select(['participant_id', 'text'])
    .where('round_id', '=', round.id)
    .execute()
  const texts = new Map(rows.map(({ participant_id, text }) => [participant_id, text]))
  return (await readPeople(store, round)).map(({ id, answer }) => ({ answer, reason: texts.get(id) ?? null }))
}

/** What the groups of a list said in a revealed round: only those that may be shown leave here. */
export const responsesByGroup = async (
  store: Store,
  round: RevealedRound,
  list: GroupList,
): Promise<SplitAnswers<unknown>> => {
  const rows = await store.db
    .selectFrom('participants')
    .select(['id', 'groups'])
    .where('session_id', '=', round.sessionId)
    .execute()
  const picks = new Map(rows.map(({ id, groups }) => [id, JSON.parse(groups) as Picks])) // written by join alone
  const people = await readPeople(store, round)
  return splitAnswers(
    list,
    people.map(({ id, answer }) => ({ answer, picks: picks.get(id) ?? {} })),
  )
}

/**
 * What people wrote in a round that is over, for the console to read before the room does [M1]. Of an answer nothing
 * else leaves here. `null` where too few wrote: so few people are known by their words.
 */
export const writtenTexts = async (
  store: Store,
  round: ClosedRound | RevealedRound,
  texts: Texts<unknown, unknown>,
  { config, ...room }: { config: unknown; floor: number; joined: number },
): Promise<readonly (readonly OwnText[])[] | null> => {
  const own = textsOfEach(texts, config, await readAnswers(store, round))
  return enoughWrote(own, room, texts.by) ? own : null
}
