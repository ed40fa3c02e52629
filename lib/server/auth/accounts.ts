import type { IncomingMessage, ServerResponse } from 'node:http'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import * as z from 'zod'
import { cleanText } from '../../activities/wall.ts'
import { answerJson, readText } from '../http/json.ts'
import { addMember, type Membership, membershipOf } from '../store/members.ts'
import type { Store } from '../store/open.ts'
import { leastPassword, makeAuth, mostPassword, type Site } from './authOptions.ts'

/** Someone with an account, and what they are to their organisation. Participants have none. */
export interface Person extends Membership {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Whether a code is asked for beside the password. */
  readonly secondFactor: boolean
}

export type AccountRefusal = 'email' | 'weak' | 'name' | 'taken'

/** What a person gives for an account. */
export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** A device on which a person is signed in. Its id names it; it opens nothing. */
export interface SignIn {
  readonly id: string
  /** Whether this is the one that asks. */
  readonly current: boolean
  readonly since: number
  /** What the browser says of itself. */
  readonly browser: string
}

/** Accounts, as the rest of the process sees them. */
export interface Accounts {
  /** Who sent this request, or `null`. */
  person(headers: Headers): Promise<Person | null>
  /** Whether there is any account yet. */
  any(): Promise<boolean>
  /** Makes an account for one of an organisation. The caller has checked the right to. */
  create(given: NewAccount, membership: Membership): Promise<AccountRefusal | null>
  /**
   * Gives a person a new password, without a second factor, and signs every device out: whoever has lost one has often
   * lost the other. The caller has checked the right to.
   */
  resetPassword(personId: string, password: string, keepsSecondFactor?: boolean): Promise<'weak' | null>
  /** Removes an account with all that it holds; what the person has led stays. The caller has checked the right to. */
  remove(personId: string): Promise<void>
  /** Where whoever sent this request is signed in, the latest first. */
  signIns(headers: Headers): Promise<SignIn[]>
  /** Ends one of them, or all but the one that asks. */
  endSignIns(headers: Headers, which: string | 'others'): Promise<void>
  /** Answers what pages ask below `/api/auth/`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** What of better-auth is answered from outside: all else that it could do is ours to decide. */
const answered = [
  '/sign-in/email',
  '/sign-out',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
].map((path) => `/api/auth${path}`)

const isWeak = (password: string) => password.length < leastPassword || password.length > mostPassword

const refusalOf = ({ name, email, password }: NewAccount): AccountRefusal | null => {
  if (!z.email().safeParse(email).success) return 'email'
  if (cleanText(name) === '') return 'name'
  return isWeak(password) ? 'weak' : null
}

type Auth = ReturnType<typeof makeAuth>['auth']
type Inside = Awaited<Auth['$context']>

const accountMaker =
  (store: Store, { internalAdapter, password: passwords }: Inside): Accounts['create'] =>
  async (given, membership) => {
    const refusal = refusalOf(given)
    if (refusal) return refusal
    const email = given.email.toLowerCase()
    if (await internalAdapter.findUserByEmail(email)) return 'taken'
    const password = await passwords.hash(given.password)
    const { id } = await internalAdapter.createUser(
      { name: cleanText(given.name), email, emailVerified: false },
      { method: 'email-password' },
    )
    await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password })
    await addMember(store, id, membership)
    return null
  }

const dropSecondFactor = async ({ adapter, internalAdapter }: Inside, personId: string): Promise<void> => {
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: personId }] })
  await internalAdapter.updateUser(personId, { twoFactorEnabled: false })
}

/** The sign-ins of whoever asks, and the ending of them. */
const signInsOf = (auth: Auth, { internalAdapter }: Inside): Pick<Accounts, 'signIns' | 'endSignIns'> => {
  const all = async (headers: Headers) => {
    const found = await auth.api.getSession({ headers })
    if (!found) return []
    const open = await internalAdapter.listSessions(found.user.id, { onlyActiveSessions: true })
    return open
      .map((one) => ({ ...one, current: one.id === found.session.id }))
      .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  }
  return {
    signIns: async (headers) =>
      (await all(headers)).map(({ id, current, createdAt, userAgent }) => ({
        id,
        current,
        since: createdAt.getTime(),
        browser: userAgent ?? '',
      })),
    endSignIns: async (headers, which) => {
      const ended = (await all(headers)).filter(({ id, current }) => (which === 'others' ? !current : id === which))
      for (const { token } of ended) await internalAdapter.deleteSession(token)
    },
  }
}

/** Opens the accounts on the store, with their tables. */
export const openAccounts = async (store: Store, secret: string, site: Site): Promise<Accounts> => {
  const { options, auth } = makeAuth(store, secret, site)
  const { runMigrations } = await getMigrations(options)
  await runMigrations()
  const handler = toNodeHandler(auth)
  const inside = await auth.$context
  const { internalAdapter, password: passwords } = inside
  return {
    person: async (headers) => {
      const found = await auth.api.getSession({ headers })
      const membership = found && (await membershipOf(store, found.user.id))
      if (!membership) return null
      const { id, name, email, twoFactorEnabled } = found.user
      return { id, name, email, secondFactor: twoFactorEnabled === true, ...membership }
    },
    any: async () => (await internalAdapter.listUsers(1)).length > 0,
    create: accountMaker(store, inside),
    resetPassword: async (personId, password, keepsSecondFactor = false) => {
      if (isWeak(password)) return 'weak'
      await internalAdapter.updatePassword(personId, await passwords.hash(password))
      if (!keepsSecondFactor) await dropSecondFactor(inside, personId)
      await internalAdapter.deleteUserSessions(personId)
      return null
    },
    remove: async (personId) => {
      await dropSecondFactor(inside, personId)
      await internalAdapter.deleteUser(personId)
    },
    ...signInsOf(auth, inside),
    handle: async (request, response) => {
      const path = URL.parse(request.url ?? '', 'http://here')?.pathname ?? ''
      if (!answered.includes(path)) return answerJson(response, 404, { ok: false, why: 'no such address' })
      // Read here: better-auth would read a body of any length into memory, from anybody.
      const body = await readText(request)
      if (body === undefined) return answerJson(response, 400, { ok: false, why: 'malformed' })
      await handler(body === '' ? request : Object.assign(request, { body }), response)
    },
  }
}
