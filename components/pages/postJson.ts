import type { Problem } from '../../lib/activities/problem.ts'
import type { FileNotice } from '../../lib/activities/workshopFile.ts'
import type { ShownSound } from '../../lib/workshop/heard.ts'

/** What a route of ours answered. `status` 0: it could not be reached. */
export interface Answer {
  readonly status: number
  readonly body: {
    readonly ok?: boolean
    readonly why?: string
    readonly id?: string
    /** Where a link that was made leads, below our address. */
    readonly path?: string
    /** What came of mailing it. */
    readonly sentTo?: string
    readonly notSent?: { readonly to: string; readonly reason: string }
    readonly twoFactorRedirect?: boolean
    readonly totpURI?: string
    readonly backupCodes?: readonly string[]
    /** Of a workshop: its version, who saved it meanwhile and when, what is amiss in it, what a file differs in. */
    readonly version?: number
    readonly by?: string | null
    readonly at?: number
    readonly problems?: readonly Problem[]
    readonly notices?: readonly FileNotice[]
    /** What rooms hear in place of a recording. */
    readonly sound?: ShownSound | null
  }
}

/** Asks one of our own routes for something. It never throws: a line that is down is an answer too. */
export const postJson = async (path: string, body: unknown): Promise<Answer> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || '{}') as Answer['body'] } // our own routes
  } catch {
    return { status: 0, body: {} }
  }
}

/** Signs in. `null`: done; `code`: a second factor is asked for; otherwise which sentence to show. */
export const signIn = async (
  email: string,
  password: string,
): Promise<'refused' | 'tooMany' | 'origin' | 'failed' | 'code' | null> => {
  const { status, body } = await postJson('/api/auth/sign-in/email', { email, password })
  if (status === 200) return body.twoFactorRedirect === true ? 'code' : null
  if (status === 429) return 'tooMany'
  if (status === 403) return 'origin'
  return status === 400 || status === 401 || status === 422 ? 'refused' : 'failed'
}

/** Gives the second factor after the password: a code of the app, or one of those that were kept. */
export const giveCode = async (
  code: string,
  kept: boolean,
): Promise<'codeRefused' | 'tooMany' | 'codeOver' | 'failed' | null> => {
  const path = kept ? '/api/auth/two-factor/verify-backup-code' : '/api/auth/two-factor/verify-totp'
  const { status, body } = await postJson(path, { code: code.replace(/\s/g, '') })
  if (status === 200) return null
  if (status === 429) return 'tooMany'
  if (status === 0 || status >= 500) return 'failed'
  return (body as { code?: string }).code === 'INVALID_TWO_FACTOR_COOKIE' ? 'codeOver' : 'codeRefused' // better-auth's word
}
