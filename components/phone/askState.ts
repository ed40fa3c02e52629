import type { Picks } from '../../lib/workshop/groups.ts'

/** How a code stands, and whether this phone is in; asked of the server. */
export type CodeState =
  | 'open'
  | 'unknown'
  /** Too many codes that lead nowhere came from this network: it has to wait a moment. */
  | 'resting'
  | 'unreachable'
  | { readonly session: 'ended'; readonly joined: boolean }

interface Told {
  readonly session: 'open' | 'ended' | 'unknown' | 'resting' | 'none'
  readonly joined: boolean
}

/** Asks how a code stands, without joining. */
export const askState = async (code: string): Promise<CodeState> => {
  try {
    const response = await fetch(`/p/${code}/state`, { cache: 'no-store' })
    if (!response.ok) return 'unreachable'
    const { session, joined } = (await response.json()) as Told // our own server's answer
    if (session === 'ended') return { session, joined }
    return session === 'open' || session === 'resting' ? session : 'unknown'
  } catch {
    return 'unreachable'
  }
}

/** What came of joining. */
export type Joined = 'in' | 'unknown' | 'resting' | 'ended' | 'full' | 'unreachable'

/** Makes this phone a participant: the server answers with a cookie that no script can read. */
export const join = async (code: string, groups: Picks): Promise<Joined> => {
  try {
    const response = await fetch(`/p/${code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ groups }),
    })
    if (response.ok) return 'in'
    if (response.status === 404) return 'unknown'
    if (response.status === 429) return 'resting'
    if (response.status === 507) return 'full'
    return response.status === 410 ? 'ended' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
