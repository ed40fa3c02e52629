import * as z from 'zod'
import { spendLink } from '../auth/oneTimeLinks.ts'
import { answerOutcome, asked, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

const Token = z.string().max(100)
const NewPerson = z.object({
  token: Token,
  name: z.string().max(200),
  email: z.string().max(200),
  password: z.string().max(200),
})
const NewPassword = z.object({ token: Token, password: z.string().max(200) })
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

/** What people do about their own accounts: sign in, take up a link, see where they are signed in. */
export const accountRoutes: readonly Route[] = [
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
      const outcome = await spendLink(store, 'password', given.token, async ({ personId }) => {
        if (personId === null) throw new Error('a link for a password names a person')
        return accounts.resetPassword(personId, given.password)
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
