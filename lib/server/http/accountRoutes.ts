import * as z from 'zod'
import { makeForgottenLink, spendLink } from '../auth/oneTimeLinks.ts'
import { signInLimits } from '../auth/signInLimits.ts'
import { memberByEmail } from '../store/members.ts'
import { answerOutcome, asked, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import { mailLink } from './mailLink.ts'
import type { Route, Visit } from './routes.ts'

const Token = z.string().max(100)
const NewPerson = z.object({
  token: Token,
  name: z.string().max(200),
  email: z.string().max(200),
  password: z.string().max(200),
})
const NewPassword = z.object({ token: Token, password: z.string().max(200) })
const Forgotten = z.object({ email: z.email().max(200), language: z.enum(['en', 'cy']).catch('en') })
const Which = z.object({ id: z.string().max(100) })

/** An account by a link that works once. */
const taken = async (visit: Visit, purpose: 'owner' | 'invitation'): Promise<void> => {
  const given = await asked(visit, NewPerson)
  if (!given) return
  const { store, accounts } = visit.process
  const outcome = await spendLink(store, purpose, given.token, async ({ organisationId, role, teams }) => {
    if (role === null) throw new Error('a link that makes an account names a role')
    return accounts.create(given, { organisationId, role, teams })
  })
  if (outcome !== 'used' && outcome !== 'expired') return answerOutcome(visit, outcome)
  answerJson(visit.response, 410, { ok: false, why: outcome })
}

/** So many mails one address may get in a while, whoever asks for them. */
const mostMails = 3

/**
 * Mails a link to a new password to whoever has forgotten theirs. It answers the same, and as soon, whether or not there
 * is such an account. A second factor stays: a mailbox alone opens no account that has one.
 */
const forgotten = async (visit: Visit, limits: ReturnType<typeof signInLimits>): Promise<void> => {
  const { store, mail } = visit.process
  const given = await asked(visit, Forgotten)
  if (!given) return
  if (!mail) return answerJson(visit.response, 404, { ok: false, why: 'no mail' })
  answerOutcome(visit, 'done')
  if (!limits.take(given.email, '')) return
  const member = await memberByEmail(store, given.email)
  if (!member) return
  const path = `/password/${await makeForgottenLink(store, member.organisationId, member.id)}`
  const { notSent } = await mailLink(visit, 'forgotten', { to: member.email, path, language: given.language })
  if (notSent) throw new Error(`a link to a new password could not be mailed: ${notSent.reason}`) // told to the host's log
}

/** What people do about their own accounts: sign in, take up a link, see where they are signed in. */
export const accountRoutes = (limits = signInLimits(Date.now, mostMails)): readonly Route[] => [
  { method: 'POST', path: /^\/api\/forgotten$/, handle: (visit) => forgotten(visit, limits) },
  {
    method: 'ANY',
    path: /^\/api\/auth\//,
    handle: ({ request, response, process }) => process.accounts.handle(request, response),
  },
  { method: 'POST', path: /^\/api\/owner$/, handle: (visit) => taken(visit, 'owner') },
  { method: 'POST', path: /^\/api\/invited$/, handle: (visit) => taken(visit, 'invitation') },
  {
    method: 'POST',
    path: /^\/api\/password$/,
    handle: async (visit) => {
      const given = await asked(visit, NewPassword)
      if (!given) return
      const { store, accounts } = visit.process
      const outcome = await spendLink(store, 'password', given.token, async ({ personId, keepsSecondFactor }) => {
        if (personId === null) throw new Error('a link for a password names a person')
        return accounts.resetPassword(personId, given.password, keepsSecondFactor)
      })
      if (outcome === 'used' || outcome === 'expired') {
        return answerJson(visit.response, 410, { ok: false, why: outcome })
      }
      answerOutcome(visit, outcome)
    },
  },
  {
    method: 'POST',
    path: /^\/api\/account\/sign-ins\/end$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepAccount', Which)
      if (!by) return
      await visit.process.accounts.endSignIns(headersOf(visit), by.given.id)
      answerOutcome(visit, 'done')
    },
  },
]
