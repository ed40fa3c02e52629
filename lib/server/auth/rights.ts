import { SessionId } from '../../workshop/ids.ts'
import type { Store } from '../store/open.ts'
import { sessionById } from '../store/sessions.ts'
import type { Accounts } from './accounts.ts'
import { linkCookie, readCookies } from './cookies.ts'
import { type LinkFor, linkToken, sameToken } from './tokens.ts'

/** What a decision about rights is made from. */
export interface RightsParts {
  readonly store: Store
  readonly accounts: Accounts
  readonly secret: string
}

/** A link for the console opens the big screen too; a link for the big screen opens nothing else. */
const linksFor: Record<LinkFor, readonly LinkFor[]> = { projector: ['projector', 'console'], console: ['console'] }

/** Whether a request may act for a session: as the person who runs it, as an owner, or by a link from its console. */
export const mayConduct = async (
  { store, accounts, secret }: RightsParts,
  headers: Headers,
  sessionId: SessionId,
  audience: LinkFor,
): Promise<boolean> => {
  const cookies = readCookies(headers.get('cookie'))
  const linked = linksFor[audience].some((linkFor) => {
    const token = cookies.get(linkCookie(sessionId, linkFor))
    return token !== undefined && sameToken(token, linkToken(secret, sessionId, linkFor))
  })
  if (linked) return true
  const person = await accounts.person(headers)
  if (!person) return false
  const session = await sessionById(store, sessionId)
  return session !== null && (session.facilitator_id === person.id || person.role === 'owner')
}

/** Reads an id from an address; `null` when it is none. */
export const sessionIdIn = (text: string): SessionId | null => {
  const id = SessionId.safeParse(text)
  return id.success ? id.data : null
}
