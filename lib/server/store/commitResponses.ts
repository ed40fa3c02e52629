import type { CompiledQuery, ExpressionBuilder, Kysely } from 'kysely'
import type { ParticipantId, RoundId } from '../../workshop/ids.ts'
import { type DialectTraits, noRows, withRows } from './dialect.ts'
import type { Schema } from './schema.ts'

/** What one phone sends: a response, or `null` for a pass, counted up by `seq`. */
export interface Sent {
  readonly roundId: RoundId
  readonly participantId: ParticipantId
  readonly seq: number
  readonly response: unknown
  readonly complete: boolean
}

/** What came of it: `replaced` when a newer one of the same phone is there. */
export type Came = 'taken' | 'replaced' | 'not open'

/** Carries out a write, and returns its rows once it is committed. */
export type Run = <Row>(query: CompiledQuery<Row>) => Promise<readonly Row[]>

/** [P6] The round takes responses at this instant, by the database's clock. */
const takesResponses = (eb: ExpressionBuilder<Schema, 'rounds'>, { now }: DialectTraits) =>
  eb.and([
    eb.or([
      eb('rounds.phase', '=', 'open'),
      eb.and([eb('rounds.phase', '=', 'ready'), eb('rounds.opens_at', '<=', now)]),
    ]),
    eb.or([eb('rounds.closes_at', 'is', null), eb('rounds.closes_at', '>', now)]),
    eb.or([eb('rounds.done_at', 'is', null), eb('rounds.done_at', '>', now)]),
  ])

const name = ({ roundId, participantId }: Pick<Sent, 'roundId' | 'participantId'>) => `${roundId} ${participantId}`

/** The newest of each participant in each round, in an order that is the same for everybody who locks rows by it. */
const newest = (sents: readonly Sent[]): Sent[] => {
  const found = new Map<string, Sent>()
  for (const sent of sents) {
    const known = found.get(name(sent))
    if (known === undefined || known.seq < sent.seq) found.set(name(sent), sent)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sent]) => sent)
}

const asRows = (sents: readonly Sent[]): string =>
  JSON.stringify(
    sents.map(({ roundId, participantId, seq, response, complete }) => ({
      round_id: roundId,
      participant_id: participantId,
      value: response === null ? null : JSON.stringify(response),
      complete: complete ? 1 : 0,
      seq,
    })),
  )

interface SentRow {
  round_id: RoundId
  participant_id: ParticipantId
  value: string | null
  complete: number
  seq: number
}

const columns = {
  round_id: 'text',
  participant_id: 'text',
  value: 'text',
  complete: 'integer',
  seq: 'instant',
} as const

/**
 * One statement for a whole group: whoever's round takes responses and is of their own session is written, and what is
 * written is returned [W2]. A smaller `seq` than the one that is there changes nothing [W1].
 */
const statement = (db: Kysely<Schema>, traits: DialectTraits) =>
  db
    .insertInto('responses')
    .columns(['round_id', 'participant_id', 'value', 'complete', 'seq', 'at'])
    .expression((eb) => {
      const written = eb
        .selectFrom(traits.rowsOf<SentRow, 'sent'>('sent', noRows, columns))
        .innerJoin('rounds', 'rounds.id', 'sent.round_id')
        .innerJoin('participants', (join) =>
          join
            .onRef('participants.id', '=', 'sent.participant_id')
            .onRef('participants.session_id', '=', 'rounds.session_id'),
        )
        .where((inner) => takesResponses(inner as unknown as ExpressionBuilder<Schema, 'rounds'>, traits))
        .select([
          'rounds.id as round_id',
          'participants.id as participant_id',
          'sent.value',
          'sent.complete',
          'sent.seq',
          traits.now.as('at'),
        ])
      return traits.locksRounds ? written.forShare('rounds') : written
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'participant_id'])
        .doUpdateSet((eb) => ({
          value: eb.ref('excluded.value'),
          complete: eb.ref('excluded.complete'),
          seq: eb.ref('excluded.seq'),
          at: eb.ref('excluded.at'),
        }))
        .whereRef('excluded.seq', '>', 'responses.seq'),
    )
    .returning(['round_id as roundId', 'participant_id as participantId', 'seq'])
    .compile()

/** The `seq` of what is there of these phones in these rounds. */
const heldOf = async (db: Kysely<Schema>, sents: readonly Sent[]) =>
  sents.length === 0
    ? []
    : db
        .selectFrom('responses')
        .select(['round_id as roundId', 'participant_id as participantId', 'seq'])
        .where('round_id', 'in', [...new Set(sents.map(({ roundId }) => roundId))])
        .where('participant_id', 'in', [...new Set(sents.map(({ participantId }) => participantId))])
        .execute()

/** Writes groups of responses, each committed once it returns, and says of each response what came of it. */
export const commitResponses = (db: Kysely<Schema>, traits: DialectTraits, run: Run) => {
  const query = statement(db, traits)
  return async (sents: readonly Sent[]): Promise<Came[]> => {
    const asked = newest(sents)
    const rows = await run(withRows(query, asRows(asked)))
    const held = new Map(rows.map((row) => [name(row), row.seq]))
    // Pressed after the close, or an older press again, since its acknowledgement was lost on the way.
    const left = asked.filter((sent) => !held.has(name(sent)))
    for (const row of await heldOf(db, left)) held.set(name(row), row.seq)
    return sents.map((sent) => {
      const seq = held.get(name(sent)) ?? 0
      if (seq === sent.seq) return 'taken'
      return seq > sent.seq ? 'replaced' : 'not open'
    })
  }
}
