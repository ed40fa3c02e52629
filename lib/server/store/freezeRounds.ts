import { kindNamed } from '../../activities/kinds.ts'
import { wallTexts } from '../../activities/wall.ts'
import { textsOfEach } from '../../activities/written.ts'
import { type FrozenTexts, freeze } from '../../reports/frozen.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import type { GroupList, Picks } from '../../workshop/groups.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Store } from './open.ts'
import { planOf } from './plans.ts'
import type { RoundTable } from './roomTables.ts'
import { asRound } from './rounds.ts'
import { rowName } from './rowName.ts'
import { installationSecret } from './settings.ts'

const answersOf = ({ db }: Store, roundId: RoundId) =>
  db
    .selectFrom('responses')
    .innerJoin('participants', 'participants.id', 'responses.participant_id')
    .select(['responses.participant_id', 'responses.value', 'participants.groups'])
    .where('responses.round_id', '=', roundId)
    .execute()

/** The lists that a session offers. */
const listsOf = async ({ db }: Store, sessionId: SessionId): Promise<GroupList[]> => {
  const row = await db.selectFrom('sessions').select('groups').where('id', '=', sessionId).executeTakeFirst()
  return row ? (JSON.parse(row.groups) as GroupList[]) : [] // parsed when the session was started
}

/** What an excerpt is called, else the activity. */
const titleOf = async ({ db }: Store, { excerpt, title }: FrozenActivity): Promise<LocalText> => {
  if (excerpt === null) return title
  const row = await db.selectFrom('excerpts').select('document').where('id', '=', excerpt.id).executeTakeFirst()
  return row ? (JSON.parse(row.document) as { title: LocalText }).title : title // parsed before it was written
}

interface Nameless {
  readonly row: string
  readonly response: unknown
  readonly picks: Picks
}

const namelessOf = async (store: Store, round: RoundTable): Promise<Nameless[]> => {
  const secret = await installationSecret(store)
  return (await answersOf(store, round.id)).map(({ participant_id, value, groups }) => ({
    picks: JSON.parse(groups) as Picks, // kept within the session's lists when its owner joined
    row: rowName(secret, round.session_id, participant_id),
    response: value === null ? null : JSON.parse(value),
  }))
}

const freezeMarks = async (store: Store, activity: FrozenActivity, round: RoundTable): Promise<void> => {
  const { reported } = kindNamed(activity.kind)
  if (!reported) return
  const { db, traits } = store
  const secret = await db
    .selectFrom('session_keys')
    .select('key')
    .where('session_id', '=', round.session_id)
    .where('activity_id', '=', round.activity_id)
    .executeTakeFirst()
  const answers = await namelessOf(store, round)
  const given = answers.flatMap(({ row, response, picks }) =>
    response === null ? [] : [{ row, picks, marks: reported.marks(activity.config, response) }],
  )
  const asked = reported.round(activity.config, secret ? JSON.parse(secret.key) : null)
  const { document, marks } = freeze(
    asked,
    await titleOf(store, activity),
    given,
    await listsOf(store, round.session_id),
  )
  const place = { round_id: round.id, session_id: round.session_id }
  await db
    .insertInto('frozen_rounds')
    .values({
      ...place,
      document: JSON.stringify(document),
      of: reported.of,
      number: round.number,
      excerpt_id: activity.excerpt?.id ?? null,
      people: answers.length,
      passed: answers.length - given.length,
      frozen_at: traits.now,
    })
    .onConflict((conflict) => conflict.column('round_id').doNothing())
    .execute()
  await db
    .insertInto('frozen_marks')
    .values({ ...place, document: JSON.stringify(marks) })
    .onConflict((conflict) => conflict.column('round_id').doNothing())
    .execute()
}

/** How many were in the room: all who answered or sat out anything. One phone of a team writes its plan. */
const peopleOf = async ({ db }: Store, sessionId: SessionId): Promise<number> => {
  const row = await db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .where('rounds.session_id', '=', sessionId)
    .select((eb) => eb.fn.count<number>('responses.participant_id').distinct().as('people'))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}

/** The texts of a round that its console let through, each once. */
const freezeTexts = async (store: Store, activity: FrozenActivity, round: RoundTable): Promise<void> => {
  const { texts, reportedTexts } = kindNamed(activity.kind)
  if (!texts || !reportedTexts) return
  const answers = (await answersOf(store, round.id)).flatMap(({ value }) =>
    value === null ? [] : [{ now: JSON.parse(value), before: null }],
  )
  const { hidden, merged } = asRound(round).wall
  const shown = wallTexts(textsOfEach(texts, activity.config, answers), merged).filter(
    ({ key }) => !hidden.includes(key),
  )
  const document: FrozenTexts = {
    title: activity.title,
    fields: reportedTexts.fields(activity.config),
    plans: shown.map(({ text }) => text.split('\n')),
    people: await peopleOf(store, round.session_id),
  }
  await store.db
    .insertInto('frozen_texts')
    .values({ round_id: round.id, session_id: round.session_id, document: JSON.stringify(document) })
    .onConflict((conflict) => conflict.column('round_id').doNothing())
    .execute()
}

/**
 * Writes down for the reports what the room marked in a round that has just been shown, and in the rounds of the same
 * activity before it: a room that talks before it sees anything is shown both votes at once. It is done once; what is
 * there is never changed, so that two readers at two times cannot take one figure from another. Rehearsals leave nothing,
 * nor does a round that was counted by hand: reports are made of persons, and a show of cards has none [H3].
 */
export const freezeRound = async (store: Store, sessionId: SessionId, roundId: RoundId): Promise<void> => {
  const { db } = store
  const session = await db.selectFrom('sessions').select('rehearsal').where('id', '=', sessionId).executeTakeFirst()
  const shown = await db
    .selectFrom('rounds')
    .select(['activity_id', 'number'])
    .where('id', '=', roundId)
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'revealed')
    .executeTakeFirst()
  if (!shown || session?.rehearsal !== 0) return
  const activity = (await planOf(store, sessionId)).activities.find(({ id }) => id === shown.activity_id)
  if (!activity) return
  const rounds = await db
    .selectFrom('rounds')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('activity_id', '=', shown.activity_id)
    .where('number', '<=', shown.number)
    .where('phase', 'in', ['closed', 'revealed'])
    .where('totals', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('frozen_rounds').select('of').whereRef('frozen_rounds.round_id', '=', 'rounds.id'))),
    )
    .execute()
  for (const round of rounds) await freezeMarks(store, activity, round)
}

/** Writes down what teams wrote and were shown, once a session is over and nothing can be hidden any more. */
export const freezeSession = async (store: Store, sessionId: SessionId): Promise<void> => {
  const session = await store.db
    .selectFrom('sessions')
    .select('rehearsal')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session?.rehearsal !== 0) return
  const plan = await planOf(store, sessionId)
  const rounds = await store.db
    .selectFrom('rounds')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'revealed')
    .execute()
  for (const round of rounds) {
    await freezeRound(store, sessionId, round.id) // one that was shown before rounds were written down
    const activity = plan.activities.find(({ id }) => id === round.activity_id)
    if (activity) await freezeTexts(store, activity, round)
  }
}
