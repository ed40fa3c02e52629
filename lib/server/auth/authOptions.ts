import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { noteDeed } from '../store/deeds.ts'
import { membershipOf } from '../store/members.ts'
import { accountsDatabase, type Store } from '../store/open.ts'
import { signInLimits } from './signInLimits.ts'

/** The header in which `server.ts` names the address that a request came from. */
export const addressHeader = 'x-attune-address'

export const leastPassword = 10
export const mostPassword = 128

/** Where a password is given. */
const passwordPath = '/sign-in/email'

/** Where people sign in. */
export interface Site {
  /** The origins that may, for the host that a request was sent to. */
  origins(host: string | null): string[]
  /** Whether everyone comes over TLS. On a plain LAN address a browser drops a cookie that is marked for TLS alone. */
  readonly secure: boolean
  /** Told of what goes wrong; left out: better-auth writes it out itself, with the addresses of those who mistype theirs. */
  readonly failed?: (error: unknown) => void
}

const isRefusal = (error: unknown) => error instanceof APIError && error.status !== 'INTERNAL_SERVER_ERROR'

/** What threw is told like all else. better-auth’s own words are not kept: they are of refusals, and name who was refused. */
const tellingOf = ({ failed }: Site) => {
  if (!failed) return { logger: { level: 'error' as const } }
  const tell = (error: unknown) => error instanceof Error && !isRefusal(error) && failed(error)
  const log = (_level: string, _message: string, ...more: unknown[]) => more.forEach(tell)
  return { logger: { level: 'error' as const, log }, onAPIError: { onError: (error: unknown) => void tell(error) } }
}

const codePaths = ['/two-factor/verify-totp', '/two-factor/verify-backup-code']

interface MadeSession {
  readonly user: { readonly id: string; readonly name: string; readonly [more: string]: unknown }
}

/** Writes down who has signed in. Where a code is asked for too, the password alone signs nobody in. */
const noteSignIn = async (store: Store, path: string, made: MadeSession | null): Promise<void> => {
  const isIn = path === passwordPath ? made?.user.twoFactorEnabled !== true : codePaths.includes(path)
  const membership = made && isIn ? await membershipOf(store, made.user.id) : null
  if (made && membership) await noteDeed(store, { ...membership, name: made.user.name }, 'signedIn', '')
}

/** What is done around better-auth's own work. Our own limit stands in place of better-auth's, which is one bucket for everybody behind an address. */
const hooksOf = (store: Store) => {
  const limits = signInLimits(Date.now)
  const pair = (context: { body?: unknown; headers?: Headers | undefined }) => {
    const { email } = (context.body ?? {}) as { email?: unknown } // nobody has looked at it yet
    return [typeof email === 'string' ? email : '', context.headers?.get(addressHeader) ?? ''] as const
  }
  return {
    before: createAuthMiddleware(async (context) => {
      if (context.path === passwordPath && !limits.take(...pair(context))) {
        throw new APIError('TOO_MANY_REQUESTS', { message: 'too many tries' })
      }
    }),
    after: createAuthMiddleware(async (context) => {
      if (context.context.returned instanceof Error) return
      if (context.path === passwordPath) limits.clear(...pair(context))
      await noteSignIn(store, context.path ?? '', context.context.newSession)
      const { returned } = context.context
      // What lies in a cookie that no script can read is in no answer either.
      if (typeof returned !== 'object' || returned === null || !('token' in returned)) return
      const { token: _, ...rest } = returned
      return context.json(rest)
    }),
  }
}

/** better-auth on tables of our own database: one connection, one backup. */
export const makeAuth = (store: Store, secret: string, site: Site) => {
  const options = {
    appName: 'Attune',
    secret,
    database: accountsDatabase(store),
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
    // What is left of its own limits is wide enough for a room. A code rests by account: ten tries, then 15 minutes.
    rateLimit: {
      enabled: true,
      customRules: {
        '/sign-in/email': false as const,
        '/change-password': { window: 60, max: 60 },
        '/two-factor/*': { window: 60, max: 120 },
      },
    },
    hooks: hooksOf(store),
    ...tellingOf(site),
    plugins: [twoFactor({ issuer: 'Attune', schema: { twoFactor: { modelName: 'second_factors' } } })],
  } satisfies BetterAuthOptions
  return { options, auth: betterAuth(options) }
}
