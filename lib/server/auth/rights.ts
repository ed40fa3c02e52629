import { type OrganisationId, SessionId, type TeamId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import type { Store } from '../store/open.ts'
import { sessionById } from '../store/sessions.ts'
import type { Accounts, Person } from './accounts.ts'
import { linkCookie, readCookies } from './cookies.ts'
import { type LinkFor, linkToken, sameToken } from './tokens.ts'

/** How far a right reaches: over what is one's own, or over all of the organisation. None reaches further. */
type Reach = 'own' | 'organisation' | null

/** Who may do what. An action without a line here does not compile. */
const table = {
  seeWorkshops: { owner: 'organisation', trainer: 'organisation', coder: null, manager: null },
  writeWorkshops: { owner: 'organisation', trainer: 'organisation', coder: null, manager: null },
  /** Workshops that their maker has not shared yet. */
  openDrafts: { owner: 'organisation', trainer: 'own', coder: null, manager: null },
  startSessions: { owner: 'organisation', trainer: 'organisation', coder: null, manager: null },
  /** Console, projector, and what goes with them. A trainer's own: the sessions that he or she leads. */
  conductSessions: { owner: 'organisation', trainer: 'own', coder: null, manager: null },
  /** For good, with every answer. */
  removeSessions: { owner: 'organisation', trainer: 'own', coder: null, manager: null },
  /** A manager's own: what was given to the teams that he or she is limited to, or to the organisation. */
  readReports: { owner: 'organisation', trainer: 'own', coder: null, manager: 'own' },
  codeExcerpts: { owner: 'organisation', trainer: 'organisation', coder: 'organisation', manager: null },
  /** Who is to code what; and what the coders agreed on, once all have submitted. */
  askForCodings: { owner: 'organisation', trainer: 'organisation', coder: null, manager: null },
  keepTeams: { owner: 'organisation', trainer: 'organisation', coder: null, manager: null },
  keepPeople: { owner: 'organisation', trainer: null, coder: null, manager: null },
  /** For good, with everything in it. */
  removeOrganisation: { owner: 'organisation', trainer: null, coder: null, manager: null },
  keepAccount: { owner: 'own', trainer: 'own', coder: 'own', manager: 'own' },
} as const satisfies Record<string, Record<Role, Reach>>

export type Action = keyof typeof table

/** Every action that there is. */
export const actions = Object.keys(table) as Action[] // the keys of our own table

/** Whose a thing is, as seen by a person: the person's own, the organisation's, or another organisation's. */
export type Whose = 'own' | 'organisation' | 'other'

/** Whether a role, or nobody in particular, may do something with a thing. The one place where this is decided. */
export const may = (role: Role | null, action: Action, whose: Whose): boolean => {
  const reach: Reach = role === null ? null : table[action][role]
  if (reach === null || whose === 'other') return false
  return reach === 'organisation' || whose === 'own'
}

/** Whose a session is, as a person sees it. */
export const whoseSession = (
  person: Pick<Person, 'id' | 'role' | 'organisationId' | 'teams'>,
  session: { organisation_id: OrganisationId; team_id: TeamId | null; facilitator_id: string },
): Whose => {
  if (session.organisation_id !== person.organisationId) return 'other'
  if (session.facilitator_id === person.id) return 'own'
  if (person.role !== 'manager') return 'organisation'
  const given = person.teams.length === 0 || (session.team_id !== null && person.teams.includes(session.team_id))
  return given ? 'own' : 'organisation'
}

/** Whether somebody may read, change and start a workshop of their organisation. `draftOf`: whose draft it is. */
export const mayOpenWorkshop = (
  person: Pick<Person, 'id' | 'role'>,
  { draftOf }: { draftOf: string | null },
): boolean => {
  if (draftOf === null) return may(person.role, 'writeWorkshops', 'organisation')
  return may(person.role, 'openDrafts', draftOf === person.id ? 'own' : 'organisation')
}

/** What a decision about rights is made from. */
export interface RightsParts {
  readonly store: Store
  readonly accounts: Accounts
  readonly secret: string
}

/** A link for the console opens the big screen too; a link for the big screen opens nothing else. */
const linksFor: Record<LinkFor, readonly LinkFor[]> = { projector: ['projector', 'console'], console: ['console'] }

/** Whether a request may act for a session: as someone who may conduct it, or by a link from its console. */
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
  return session !== null && may(person.role, 'conductSessions', whoseSession(person, session))
}

/** Whoever sent a request, if they may do something in their own organisation at all. */
export const personWho = async (
  { accounts }: Pick<RightsParts, 'accounts'>,
  headers: Headers,
  action: Action,
): Promise<Person | null> => {
  const person = await accounts.person(headers)
  return person && may(person.role, action, 'own') ? person : null
}

/** Reads an id from an address; `null` when it is none. */
export const sessionIdIn = (text: string): SessionId | null => {
  const id = SessionId.safeParse(text)
  return id.success ? id.data : null
}
