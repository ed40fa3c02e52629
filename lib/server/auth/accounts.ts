import type { IncomingMessage, ServerResponse } from 'node:http'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import { answerJson } from '../http/json.ts'
import { addMember, type Membership, membershipOf } from '../store/members.ts'
import type { Store } from '../store/open.ts'

/** Someone with an account, and what they are to their organisation. Participants have none. */
export interface Person extends Membership {
  readonly id: string
  readonly name: string
  readonly email: string
}

export type AccountRefusal = 'email' | 'weak' | 'name' | 'taken'

/** What a person gives for an account. */
export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Accounts, as the rest of the process sees them. */
export interface Accounts {
  /** Who sent this request, or `null`. */
  person(headers: Headers): Promise<Person | null>
  /** Whether there is any account yet. */
  any(): Promise<boolean>
  /** Makes an account for one of an organisation. The caller has checked the right to. */
  create(given: NewAccount, membership: Membership): Promise<AccountRefusal | null>
  /** Answers what pages ask below `/api/auth/`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** The header in which `server.ts` names the address that a request came from. */
export const addressHeader = 'x-attune-address'

const leastPassword = 10
const mostPassword = 128

/** Where people sign in. */
export interface Site {
  /** The origins that may, for the host that a request was sent to. */
  origins(host: string | null): string[]
  /** Whether everyone comes over TLS. On a plain LAN address a browser drops a cookie that is marked for TLS alone. */
  readonly secure: boolean
}

const made = (store: Store, secret: string, site: Site) => {
  const options = {
    appName: 'Attune',
    secret,
    // Tables of our own database: one connection, one backup.
    database: { db: store.db as unknown as Kysely<unknown>, type: store.traits.name },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPassword,
      maxPasswordLength: mostPassword,
    },
    user: { modelName: 'people' },
    session: { modelName: 'sign_ins', expiresIn: 60 * 60 * 24 * 30 },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    trustedOrigins: (request?: Request) => site.origins(request?.headers.get('host') ?? null),
    advanced: {
      ipAddress: { ipAddressHeaders: [addressHeader] },
      cookiePrefix: 'attune',
      useSecureCookies: site.secure,
    },
    rateLimit: { enabled: true, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    logger: { level: 'error' as const },
  }
  return { options, auth: betterAuth(options) }
}

/** What of better-auth is answered from outside: all else that it could do is ours to decide. */
const answered = ['/sign-in/email', '/sign-out'].map((path) => `/api/auth${path}`)

const refusalOf = ({ name, email, password }: NewAccount): AccountRefusal | null => {
  if (!z.email().safeParse(email).success) return 'email'
  if (name.trim() === '') return 'name'
  return password.length < leastPassword || password.length > mostPassword ? 'weak' : null
}

/** Opens the accounts on the store, with their tables. */
export const openAccounts = async (store: Store, secret: string, site: Site): Promise<Accounts> => {
  const { options, auth } = made(store, secret, site)
  const { runMigrations } = await getMigrations(options)
  await runMigrations()
  const handler = toNodeHandler(auth)
  const { internalAdapter, password: passwords } = await auth.$context
  return {
    person: async (headers) => {
      const found = await auth.api.getSession({ headers })
      const membership = found && (await membershipOf(store, found.user.id))
      return membership && { id: found.user.id, name: found.user.name, email: found.user.email, ...membership }
    },
    any: async () => (await internalAdapter.listUsers(1)).length > 0,
    create: async (given, membership) => {
      const refusal = refusalOf(given)
      if (refusal) return refusal
      const email = given.email.toLowerCase()
      if (await internalAdapter.findUserByEmail(email)) return 'taken'
      const hash = await passwords.hash(given.password)
      const { id } = await internalAdapter.createUser(
        { name: given.name.trim(), email, emailVerified: false },
        { method: 'email-password' },
      )
      await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
      await addMember(store, id, membership)
      return null
    },
    handle: async (request, response) => {
      const path = URL.parse(request.url ?? '', 'http://here')?.pathname ?? ''
      if (!answered.includes(path)) return answerJson(response, 404, { ok: false, why: 'no such address' })
      await handler(request, response)
    },
  }
}
