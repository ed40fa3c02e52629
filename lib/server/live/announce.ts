import { createClient } from 'redis'
import { SessionId } from '../../workshop/ids.ts'

/** Tells the other servers of one database that something has changed. Only the session's name travels [B1]. */
export interface Announce {
  changed(sessionId: SessionId): void
  close(): Promise<void>
}

interface Hearing {
  /** Another server says that a session has changed. */
  heard(sessionId: SessionId): void
  /** The line to the others is back: what they said meanwhile was not heard. */
  back(): void
  failed(error: unknown): void
}

const channel = 'attune changed'
const triesAtStart = 4
/** How long an end waits for what was announced last. */
const goodbyeMs = 500

/**
 * Opens plain publish and subscribe on a Redis; it comes back by itself after a drop. What is announced meanwhile is not kept:
 * whoever comes back looks at all of its sessions anew.
 */
export const openAnnounce = async (url: string, self: string, { heard, back, failed }: Hearing): Promise<Announce> => {
  let opened = false
  const again = (tries: number, cause: Error) =>
    opened || tries < triesAtStart ? Math.min(2000, 100 * 2 ** tries) : cause // a wrong address is told at the start
  const options = { url, socket: { reconnectStrategy: again } }
  const speaking = createClient({ ...options, disableOfflineQueue: true })
  const listening = createClient(options)
  let told = false
  const lost = (error: unknown) => {
    if (!told) failed(error) // once for each drop: the log is not a clock
    told = true
  }
  speaking.on('error', lost)
  listening.on('error', lost)
  listening.on('ready', () => {
    told = false
    back()
  })
  await Promise.all([speaking.connect(), listening.connect()])
  opened = true
  await listening.subscribe(channel, (text) => {
    const [from, session] = text.split(' ')
    const id = SessionId.safeParse(session)
    if (from !== self && id.success) heard(id.data)
  })
  let last: Promise<unknown> = Promise.resolve() // what is said before it has been said by then
  return {
    changed: (sessionId) => {
      if (speaking.isReady) last = speaking.publish(channel, `${self} ${sessionId}`).catch(lost)
    },
    close: async () => {
      await Promise.race([last, new Promise((resolve) => setTimeout(resolve, goodbyeMs))])
      speaking.destroy()
      listening.destroy()
    },
  }
}
