import { headers } from 'next/headers'
import { networkAddresses, reachableOrigin } from '../reachable.ts'
import { sessionById } from '../store/sessions.ts'
import { theProcess } from '../theStore.ts'
import type { Person } from './accounts.ts'
import { mayConduct, sessionIdIn } from './rights.ts'
import { type LinkFor, linkToken } from './tokens.ts'

/** Who is looking at a page, or `null`. For pages and routes of Next. */
export const currentPerson = async (): Promise<Person | null> => theProcess().accounts.person(await headers())

/** The address under which this page was asked for. */
const askedFor = async (): Promise<URL> => {
  const given = await headers()
  const protocol = given.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return URL.parse(`${protocol}://${given.get('host') ?? 'localhost'}`) ?? new URL('http://localhost')
}

/** The address under which phones reach us, as seen from this request. */
const originForPhones = async (): Promise<string> =>
  reachableOrigin(await askedFor(), theProcess().env.publicUrl, networkAddresses())

/** The address under which the computer that shows this page reaches us, for its command line. */
const originFromHere = async (): Promise<string> => {
  const { publicUrl } = theProcess().env
  const asked = await askedFor()
  return publicUrl?.host === asked.host ? publicUrl.origin : asked.origin
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

interface ConsolePage {
  allowed: true
  joinUrl: string
  shownHost: string
  projectorUrl: string
  remoteUrl: string
  rehearsal: { url: string; token: string }
}

/** What the console's page needs: the addresses it hands out. */
export const consolePage = async (sessionId: string): Promise<ConsolePage | { allowed: false }> => {
  const session = await allowedSession(sessionId, 'console')
  if (!session) return { allowed: false }
  const origin = await originForPhones()
  const tokenFor = (linkFor: LinkFor) => linkToken(theProcess().secret, session.id, linkFor)
  const link = (linkFor: LinkFor) => `${origin}/open/${linkFor}/${session.id}/${tokenFor(linkFor)}`
  return {
    allowed: true,
    joinUrl: `${origin}/p/${session.code}`,
    shownHost: new URL(origin).host,
    projectorUrl: link('projector'),
    remoteUrl: link('console'),
    rehearsal: { url: await originFromHere(), token: `${session.id}.${tokenFor('console')}` },
  }
}
