import { randomBytes } from 'node:crypto'
import type { SessionId } from '../../workshop/ids.ts'
import type { Store } from '../store/open.ts'
import { endPresence, goneMs, othersPresence, type Presence, putPresence, stillPresent } from '../store/presence.ts'
import { type Announce, openAnnounce } from './announce.ts'

/** What one of several servers on one database needs of the others. */
export interface Several {
  /** Tells the others that a session has changed. */
  changed(sessionId: SessionId): void
  /** Takes note of which pages of a session are here, and says which are anywhere. */
  present(sessionId: SessionId, here: Presence): Promise<Presence>
  close(): Promise<void>
}

/** A server that is alone. */
export const alone: Several = {
  changed: () => undefined,
  present: async (_sessionId, here) => here,
  close: async () => undefined,
}

const nobody = JSON.stringify({ connected: 0, projectors: [] } satisfies Presence)

interface Parts {
  readonly store: Store
  readonly url: string
  heard(sessionId: SessionId): void
  back(): void
  failed(error: unknown): void
}

/** Opens the line to the others. Views are made by each server from the database: nothing else travels. */
export const openSeveral = async ({ store, url, heard, back, failed }: Parts): Promise<Several> => {
  const self = randomBytes(8).toString('hex')
  const announce: Announce = await openAnnounce(url, self, { heard, back, failed })
  const written = new Map<SessionId, string>()
  const telling = setInterval(() => stillPresent(store, self).catch(failed), goneMs / 3)
  telling.unref()
  return {
    changed: announce.changed,
    present: async (sessionId, here) => {
      const text = JSON.stringify(here)
      // Of a session that nobody is in here nothing is said: two such servers would tell each other of it for ever.
      if ((written.get(sessionId) ?? nobody) !== text) {
        await putPresence(store, self, sessionId, here)
        if (text === nobody) written.delete(sessionId)
        else written.set(sessionId, text)
        announce.changed(sessionId)
      }
      const others = await othersPresence(store, self, sessionId)
      return {
        connected: here.connected + others.connected,
        projectors: [...here.projectors, ...others.projectors],
      }
    },
    close: async () => {
      clearInterval(telling)
      for (const sessionId of await endPresence(store, self)) announce.changed(sessionId)
      await announce.close()
    },
  }
}
