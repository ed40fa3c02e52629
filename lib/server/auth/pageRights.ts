import { headers } from 'next/headers'
import { networkAddresses, reachableOrigin } from '../reachable.ts'
import { sessionById } from '../store/sessions.ts'
import { theProcess } from '../theStore.ts'
import type { Person } from './accounts.ts'
import { mayConduct, sessionIdIn } from './rights.ts'
import { type LinkFor, linkToken } from './tokens.ts'

/** Who is looking at a page, or `null`. For pages and routes of Next. */
export const currentPerson = async (): Promise<Person | null> => theProcess().accounts.person(await headers())

/** The address under which phones reach us, as seen from this request. */
const originForPhones = async (): Promise<string> => {
  const { env } = theProcess()
  const given = await headers()
  const protocol = given.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const asked = URL.parse(`${protocol}://${given.get('host') ?? 'localhost'}`) ?? new URL('http://localhost')
  return reachableOrigin(asked, env.publicUrl, networkAddresses())
}

const allowedSession = async (text: string, audience: LinkFor) => {
  const parts = theProcess()
  const id = sessionIdIn(text)
  if (id === null || !(await mayConduct(parts, await headers(), id, audience))) return null
  return sessionById(parts.store, id)
}

/** What the big screen's page needs; nothing where it may not be shown. */
export const projectorPage = async (
  sessionId: string,
): Promise<{ allowed: true; joinUrl: string; shownHost: string } | { allowed: false }> => {
  const session = await allowedSession(sessionId, 'projector')
  if (!session) return { allowed: false }
  const origin = await originForPhones()
  return { allowed: true, joinUrl: `${origin}/p/${session.code}`, shownHost: new URL(origin).host }
}

/** What the console's page needs: the addresses it hands out. */
export const consolePage = async (
  sessionId: string,
): Promise<
  { allowed: true; joinUrl: string; shownHost: string; projectorUrl: string; remoteUrl: string } | { allowed: false }
> => {
  const session = await allowedSession(sessionId, 'console')
  if (!session) return { allowed: false }
  const origin = await originForPhones()
  const link = (linkFor: LinkFor) =>
    `${origin}/open/${linkFor}/${session.id}/${linkToken(theProcess().secret, session.id, linkFor)}`
  return {
    allowed: true,
    joinUrl: `${origin}/p/${session.code}`,
    shownHost: new URL(origin).host,
    projectorUrl: link('projector'),
    remoteUrl: link('console'),
  }
}
