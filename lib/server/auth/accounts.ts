import type { IncomingMessage, ServerResponse } from 'node:http'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { admin } from 'better-auth/plugins'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import type { Store } from '../store/open.ts'

/** Someone with an account. Participants have none. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: 'owner' | 'trainer'
}

export type OwnerRefusal = 'email' | 'weak' | 'name' | 'taken'

/** Accounts, as the rest of the process sees them. */
export interface Accounts {
  /** Who sent this request, or `null`. */
  person(headers: Headers): Promise<Person | null>
  /** Whether there is any account yet. */
  any(): Promise<boolean>
  /** Makes an owner's account. The caller has checked the right to. */
  createOwner(given: { name: string; email: string; password: string }): Promise<OwnerRefusal | null>
  /** Answers everything below `/api/auth/`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** The header in which `server.ts` names the address that a request came from. */
export const addressHeader = 'x-attune-address'

const leastPassword = 10

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
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: leastPassword },
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
    plugins: [admin({ defaultRole: 'trainer', adminRoles: ['owner'], roles: { owner: adminAc, trainer: userAc } })],
  }
  return { options, auth: betterAuth(options) }
}

const asPerson = (user: { id: string; name: string; email: string; role?: string | null }): Person => ({
  id: user.id,
  name: user.name,
  email: user.email,
  role: user.role === 'owner' ? 'owner' : 'trainer',
})

/** Opens the accounts on the store, with their tables. */
export const openAccounts = async (store: Store, secret: string, site: Site): Promise<Accounts> => {
  const { options, auth } = made(store, secret, site)
  const { runMigrations } = await getMigrations(options)
  await runMigrations()
  const handler = toNodeHandler(auth)
  return {
    person: async (headers) => {
      const found = await auth.api.getSession({ headers })
      return found ? asPerson(found.user) : null
    },
    any: async () => (await (await auth.$context).internalAdapter.listUsers(1)).length > 0,
    createOwner: async ({ name, email, password }) => {
      if (!z.email().safeParse(email).success) return 'email'
      if (name.trim() === '') return 'name'
      if (password.length < leastPassword || password.length > 128) return 'weak'
      try {
        await auth.api.createUser({ body: { name: name.trim(), email, password, role: 'owner' } })
        return null
      } catch (error) {
        if (error instanceof Error && /exist/i.test(error.message)) return 'taken'
        throw error
      }
    },
    handle: handler,
  }
}
