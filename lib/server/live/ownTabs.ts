import type { Round } from '../../session/round.ts'
import type { ParticipantId, RoundId, SessionId } from '../../workshop/ids.ts'
import { mineOfRound } from '../store/mine.ts'
import type { Store } from '../store/open.ts'
import { asRound, roundOf } from '../store/rounds.ts'
import { type SaidLately, saidLately } from '../store/saidLately.ts'
import { presentMine } from './present.ts'
import type { Door, Line } from './wire.ts'

/** How far back is looked for what another server has just taken: well past the rest between two looks. */
const lateMs = 10_000

/** What pages of phones here know of their own, in one round. */
interface Known {
  readonly roundId: RoundId
  readonly seqs: Map<string, number>
}

const nameOf = ({ of, participantId }: Pick<SaidLately, 'of' | 'participantId'>) => `${of} ${participantId}`

/**
 * Shows what a phone has said in its other tabs as well. On another server they are not told what was said, only that something has
 * changed: that server looks whether it is of a phone that has a page there, and reads it from the database.
 */
export const openOwnTabs = (store: Store, door: Door<'phone'>) => {
  const known = new Map<SessionId, Known>()

  const knownIn = (sessionId: SessionId, roundId: RoundId): Known => {
    const held = known.get(sessionId)
    if (held?.roundId === roundId) return held
    const fresh = { roundId, seqs: new Map() }
    known.set(sessionId, fresh)
    return fresh
  }
  const note = ({ seqs }: Known, said: SaidLately) => {
    seqs.set(nameOf(said), Math.max(seqs.get(nameOf(said)) ?? 0, said.seq))
  }
  const tabsOf = (participantId: ParticipantId) => door.adapter.rooms.get(participantId)?.size ?? 0

  return {
    /** A page here has said something: the other pages of the same phone show it. */
    here: async (line: Line<'phone'>, said: { type: string; roundId: RoundId; seq: number }): Promise<void> => {
      const { participantId, sessionId } = line.data
      if (participantId === null) return
      const of = said.type === 'reason' ? 'reason' : 'answer'
      note(knownIn(sessionId, said.roundId), { participantId, of, seq: said.seq })
      if (tabsOf(participantId) < 2) return
      const row = await roundOf(store, sessionId, said.roundId)
      const mine = row && (await mineOfRound(store, asRound(row), [participantId])).get(participantId)
      if (mine) line.to(participantId).emit('mine', presentMine(mine))
    },
    /**
     * Another server says that the room has changed. `missed`: it may have said so before and was not heard, so everything of
     * the round is looked through.
     */
    elsewhere: async (round: Round, missed: boolean): Promise<void> => {
      const mind = knownIn(round.sessionId, round.id)
      const news = (await saidLately(store, round, missed ? null : lateMs)).filter(
        (said) => tabsOf(said.participantId) > 0 && said.seq > (mind.seqs.get(nameOf(said)) ?? 0),
      )
      if (news.length === 0) return
      const mines = await mineOfRound(store, round, [...new Set(news.map(({ participantId }) => participantId))])
      for (const [participantId, mine] of mines) door.local.to(participantId).emit('mine', presentMine(mine))
      for (const said of news) note(mind, said)
    },
    /** Nobody of a session is here any more. */
    forget: (sessionId: SessionId) => known.delete(sessionId),
  }
}
