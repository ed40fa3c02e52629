import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { networkAddresses, reachableOrigin } from '../reachable.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { theProcess } from '../theStore.ts'
import type { Person } from './accounts.ts'
import { type Action, may, mayConduct, sessionIdIn, whoseSession } from './rights.ts'
import { type LinkFor, linkToken } from './tokens.ts'

/** Who is looking at a page, or `null`. For pages and routes of Next. */
export const currentPerson = async (): Promise<Person | null> => theProcess().accounts.person(await headers())

/**
 * Whoever looks at a page, if they may do there what it is for. Who is not signed in is sent to sign in and comes back;
 * who may not is told that there is no such page.
 */
export const personFor = async (action: Action, path: string): Promise<Person> => {
  const person = await currentPerson()
  if (!person) redirect(`/login?next=${encodeURIComponent(path)}`)
  return may(person.role, action, 'own') ? person : notFound()
}

/** Whether somebody looks after the installation: the owners of the organisation that it began with. */
export const isHost = ({ role, organisationId }: Person): boolean =>
  organisationId === firstOrganisation && may(role, 'keepPeople', 'own')

/** Where somebody begins who has just signed in. */
export const homeOf = ({ role }: Person): '/workshops' | '/coding' | '/reports' | '/account' => {
  if (may(role, 'seeWorkshops', 'own')) return '/workshops'
  if (may(role, 'codeExcerpts', 'own')) return '/coding'
  return may(role, 'readReports', 'own') ? '/reports' : '/account'
}

/** The pages that are open to somebody, in the order of their links. */
export const pagesOf = ({
  role,
}: Person): ('workshops' | 'excerpts' | 'frameworks' | 'coding' | 'reports' | 'people' | 'teams' | 'account')[] => [
  ...(may(role, 'seeWorkshops', 'own') ? (['workshops'] as const) : []),
  ...(may(role, 'writeWorkshops', 'own') ? (['excerpts', 'frameworks'] as const) : []),
  ...(may(role, 'codeExcerpts', 'own') ? (['coding'] as const) : []),
  ...(may(role, 'readReports', 'own') ? (['reports'] as const) : []),
  ...(may(role, 'keepPeople', 'own')
    ? (['people'] as const)
    : may(role, 'keepTeams', 'own')
      ? (['teams'] as const)
      : []),
  'account',
]

/**
 * For somebody who may not conduct a session. Who is not signed in is sent to sign in; that a session of another
 * organisation exists is not told; for one of the own organisation this returns, and the page says whose it is.
 */
export const refusedSession = async (sessionId: string, path: string): Promise<void> => {
  const person = await currentPerson()
  if (!person) redirect(`/login?next=${encodeURIComponent(path)}`)
  const id = sessionIdIn(sessionId)
  const session = id && (await sessionById(theProcess().store, id))
  if (!session || whoseSession(person, session) === 'other') notFound()
}

/** The address under which this page was asked for. */
const askedFor = async (): Promise<URL> => {
  const given = await headers()
  const protocol = given.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return URL.parse(`${protocol}://${given.get('host') ?? 'localhost'}`) ?? new URL('http://localhost')
}

/** The address under which phones, and people elsewhere, reach us, as seen from this request. */
export const originForPhones = async (): Promise<string> =>
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
