import type { Round } from '../../session/round.ts'
import type { Audience, Views } from '../../session/view.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import { mineOfRound, nothingYet } from '../store/mine.ts'
import type { Store } from '../store/open.ts'
import { settlePlay } from '../store/playing.ts'
import type { Presence } from '../store/presence.ts'
import { sessionById } from '../store/sessions.ts'
import { settle } from '../store/settle.ts'
import { coalesce } from './coalesce.ts'
import { type Newcomers, openNewcomers } from './newcomers.ts'
import { openOwnTabs } from './ownTabs.ts'
import { present, presentMine } from './present.ts'
import type { Several } from './several.ts'
import { readStage, type Stage } from './stage.ts'
import { nothingTold, type Told } from './told.ts'
import type { Door, Line, Presented } from './wire.ts'

export type Doors = { readonly [A in Audience]: Door<A> }

/** Phones are let in so many times more often than the room is read. */
const soonPart = 20

/**
 * Keeps the pages of every room up to date: reads where the session stands and sends each audience its view, whole,
 * if it differs from the last. A newcomer enters the room in the same tick in which it is told where the room is, so that no
 * older view can overtake a newer one: phones soon, with what all phones were told last; others at the next reading.
 */
export const openRefresh = (
  store: Store,
  doors: Doors,
  everyMs: number,
  failed: (error: unknown) => void,
  several: () => Several,
) => {
  const told = new Map<SessionId, Told>()
  const newcomers = openNewcomers()
  const ownTabs = openOwnTabs(store, doors.phone)

  const linesOf = <A extends Audience>(audience: A, sessionId: SessionId): Line<A>[] => {
    const door: Door<A> = doors[audience]
    return [...(door.adapter.rooms.get(sessionId) ?? [])].flatMap((id) => door.sockets.get(id) ?? []) as Line<A>[]
  }

  /** Who is here: also who waits to be let in, which is done before anybody is told of them. */
  const presenceOf = (sessionId: SessionId): Presence => {
    const here = <A extends Audience>(audience: A) => [
      ...linesOf(audience, sessionId),
      ...newcomers.waiting(sessionId, audience),
    ]
    return {
      connected: new Set(here('phone').map((line) => line.data.participantId)).size,
      projectors: here('projector').map((line) => line.data.page),
    }
  }

  /** Tells an audience its view, where it differs from the last, and newcomers in any case; whether it differed. */
  const tell = <A extends Audience>(
    audience: A,
    view: Presented<Views[A]>,
    { sessionId, memory, newcomers }: { sessionId: SessionId; memory: Told; newcomers: readonly Line<A>[] },
  ): boolean => {
    const text = JSON.stringify(view)
    const door: Door<A> = doors[audience]
    const fresh = newcomers.map(({ id }) => id)
    const room = door.local.to(sessionId).except(fresh)
    const differs = memory.texts.get(audience) !== text
    // The emitters' types can not see that `view` is this audience's for every A; `Sends` and `present` say so.
    if (differs) (room as unknown as Line<'phone'>).emit('view', view as never)
    memory.texts.set(audience, text)
    // Each line is a room of its own name: so it is encoded once for all of them.
    if (fresh.length > 0) (door.local.to(fresh) as unknown as Line<'phone'>).emit('view', view as never)
    return differs
  }

  /** More names than this in one question take longer than to read what everybody has. */
  const mostNamed = 50

  const minesOf = async (round: Round | null, lines: readonly Line<'phone'>[]) => {
    if (round === null) return new Map<ParticipantId, never>()
    const named = lines.flatMap(({ data }) => data.participantId ?? [])
    return mineOfRound(store, round, named.length > mostNamed ? null : named)
  }

  /** Tells each phone what is its own: the newcomers always, the others when the room has come to another round. */
  const tellMine = async (stage: Stage, newcomers: readonly Line<'phone'>[], turned: boolean) => {
    const { round, session } = stage
    const lines = turned ? linesOf('phone', session.id) : newcomers
    if (lines.length === 0) return
    const mines = await minesOf(round, lines)
    for (const line of lines) {
      const mine = line.data.participantId === null ? undefined : mines.get(line.data.participantId)
      if (mine || newcomers.includes(line)) line.emit('mine', presentMine(mine ?? nothingYet(round)))
    }
  }

  const memoryOf = (sessionId: SessionId): Told => {
    const memory = told.get(sessionId) ?? nothingTold()
    told.set(sessionId, memory)
    return memory
  }

  /** Writes down what the clock has brought about, and comes back when it does so next. */
  const due = async (sessionId: SessionId, memory: Told, presence: Presence) => {
    if (memory.timer) clearTimeout(memory.timer)
    memory.timer = null
    const session = await sessionById(store, sessionId)
    if (!session) return
    const playMs = await settlePlay(store, session, presence.projectors.includes(session.sound_page ?? ''))
    const roundMs = session.round_id === null ? null : await settle(store, session.round_id)
    const dues = [playMs, roundMs].filter((ms) => ms !== null)
    const inMs = dues.length === 0 ? null : Math.min(...dues)
    if (inMs !== null) memory.timer = setTimeout(() => queue.ask(sessionId), Math.min(inMs + 5, 2 ** 30))
  }

  /**
   * Lets phones into a room whose phones have been told where it is: with that same view, and each with its own. They do not
   * wait for the next reading of the room, which tells them like everybody what has changed since.
   */
  const enterSoon = async (sessionId: SessionId): Promise<void> => {
    const memory = told.get(sessionId)
    const held = memory?.phone
    if (!memory || !held) return // the first reading is on its way, and lets everybody in
    if (memory.telling) return soon.ask(sessionId)
    const fresh = newcomers.take(sessionId, 'phone')
    if (fresh.phone.length === 0) return
    const mines = await minesOf(held.round, fresh.phone).catch((error) => {
      fresh.putBack()
      throw error
    })
    if (told.get(sessionId)?.phone !== held || memory.telling) {
      // The room has gone on meanwhile, and with it what is their own.
      fresh.putBack()
      return soon.ask(sessionId)
    }
    fresh.letIn()
    for (const line of fresh.phone) {
      const { participantId } = line.data
      const mine = participantId === null ? undefined : mines.get(participantId)
      line.emit('mine', presentMine(mine ?? nothingYet(held.round)))
    }
    doors.phone.local.to(fresh.phone.map(({ id }) => id)).emit('view', held.view)
  }

  /** Tells everybody where the room is, and lets those in who wait. */
  const tellAll = async (stage: Stage, presence: Presence, memory: Told, fresh: Newcomers): Promise<void> => {
    const sessionId = stage.session.id
    fresh.letIn()
    const roundId = stage.round?.id ?? null
    const turned = memory.roundId !== null && memory.roundId !== roundId
    const told = <A extends Audience>(audience: A, lines: readonly Line<A>[]) => {
      const view = present(audience, stage, presence)
      return { view, differs: tell(audience, view, { sessionId, memory, newcomers: lines }) }
    }
    told('projector', fresh.projector)
    told('console', fresh.console)
    // Its own first: a phone that drew the room before it knew what it had said would begin with empty fields.
    await tellMine(stage, fresh.phone, turned)
    memory.roundId = roundId
    const { view, differs } = told('phone', fresh.phone)
    if (differs) memory.phone = { view, round: stage.round }
  }

  /** Tells phones what they have said at another server. */
  const tellElsewhere = async ({ round }: Stage, memory: Told): Promise<void> => {
    const { elsewhere } = memory
    memory.elsewhere = null
    if (elsewhere === null || round === null) return
    await ownTabs.elsewhere(round, elsewhere === 'missed').catch((error) => {
      memory.elsewhere = elsewhere
      throw error
    })
  }

  /** Forgets a room. */
  const letGo = (sessionId: SessionId, { timer }: Told): void => {
    if (timer) clearTimeout(timer)
    told.delete(sessionId)
    ownTabs.forget(sessionId)
  }

  /** A session was removed: nothing is kept of it, and whoever is still on a line comes back and is told so at the door. */
  const sendAway = (sessionId: SessionId, memory: Told): void => {
    newcomers.take(sessionId).letIn()
    for (const audience of ['phone', 'projector', 'console'] as const)
      doors[audience].local.in(sessionId).disconnectSockets()
    letGo(sessionId, memory)
  }

  const refresh = async (sessionId: SessionId): Promise<void> => {
    const memory = memoryOf(sessionId)
    const presence = await several().present(sessionId, presenceOf(sessionId))
    await due(sessionId, memory, presence)
    const stage = await readStage(store, sessionId)
    if (!stage) return sendAway(sessionId, memory)
    const fresh = newcomers.take(sessionId)
    memory.telling = true
    try {
      await tellAll(stage, presence, memory, fresh)
      await tellElsewhere(stage, memory)
    } catch (error) {
      fresh.putBack()
      throw error
    } finally {
      memory.telling = false
    }
    const empty = (['phone', 'projector', 'console'] as const).every((a) => linesOf(a, sessionId).length === 0)
    if (empty && !newcomers.wait(sessionId)) letGo(sessionId, memory)
  }

  const queue = coalesce(refresh, everyMs, failed)
  const soon = coalesce(enterSoon, everyMs / soonPart, failed)
  return {
    changed: (sessionId: SessionId) => queue.ask(sessionId),
    /** Another server says that a session has changed. */
    heard: (sessionId: SessionId) => {
      const memory = told.get(sessionId)
      if (memory) memory.elsewhere ??= 'changed'
      queue.ask(sessionId)
    },
    /** Looks at every room of this server anew: what the others said meanwhile was not heard. */
    all: () => {
      for (const [sessionId, memory] of told) {
        memory.elsewhere = 'missed'
        queue.ask(sessionId)
      }
    },
    arrived: <A extends Audience>(audience: A, line: Line<A>) => {
      const { sessionId } = line.data
      newcomers.add(audience, line)
      if (audience === 'phone') soon.ask(sessionId)
      queue.ask(sessionId)
    },
    left: (sessionId: SessionId) => queue.ask(sessionId),
    toOtherTabs: ownTabs.here,
    stop: () => {
      queue.stop()
      soon.stop()
      for (const { timer } of told.values()) if (timer) clearTimeout(timer)
    },
  }
}
