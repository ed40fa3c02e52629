import * as z from 'zod'
import type { Person } from '../auth/accounts.ts'
import { may, personWho, sessionIdIn, whoseSession } from '../auth/rights.ts'
import { forgetSeeded } from '../demo/seed.ts'
import { noteDeed } from '../store/deeds.ts'
import { organisation } from '../store/organisations.ts'
import { organisationWouldGo, removeOrganisation } from '../store/removeOrganisation.ts'
import { removeSession, wouldGo } from '../store/removeSession.ts'
import { sessionById } from '../store/sessions.ts'
import { answerOutcome, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

/** The session that an address names, if this person may remove it. */
const removable = async ({ process, parts }: Visit, person: Person | null) => {
  const id = sessionIdIn(parts[0] ?? '')
  const session = person && id && (await sessionById(process.store, id))
  return session && may(person.role, 'removeSessions', whoseSession(person, session)) ? session : null
}

/**
 * What has to be typed before an organisation is removed, which can not be taken back and is not done by a press that was
 * meant for something else: its name; while it has none, the email of whoever removes it.
 */
const wordToType = async ({ process }: Visit, { organisationId, email }: Person): Promise<string> =>
  (await organisation(process.store, organisationId))?.name || email

/** The removal of a session or an organisation, and what would go with it. A link to a console is no right to it. */
export const removalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/sessions\/([^/]{1,60})\/removal$/,
    handle: async (visit) => {
      const session = await removable(visit, await personWho(visit.process, headersOf(visit), 'removeSessions'))
      if (!session) return answerOutcome(visit, 'none')
      answerJson(visit.response, 200, { ok: true, ...(await wouldGo(visit.process.store, session.id)) })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/sessions\/([^/]{1,60})\/remove$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'removeSessions', z.object({}))
      if (!by) return
      const { store } = visit.process
      const session = await removable(visit, by.person)
      const outcome = session ? await removeSession(store, session.id) : 'none'
      if (session && outcome === 'done') await noteDeed(store, by.person, 'sessionRemoved', session.title.en)
      answerOutcome(visit, outcome)
    },
  },
  {
    method: 'GET',
    path: /^\/api\/organisation\/removal$/,
    handle: async (visit) => {
      const person = await personWho(visit.process, headersOf(visit), 'removeOrganisation')
      if (!person) return answerOutcome(visit, 'none')
      const lost = await organisationWouldGo(visit.process.store, person.organisationId)
      answerJson(visit.response, 200, { ok: true, name: await wordToType(visit, person), ...lost })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/organisation\/remove$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'removeOrganisation', z.object({ name: z.string().max(200) }))
      if (!by) return
      const { store, files, accounts } = visit.process
      const { organisationId } = by.person
      if (by.given.name.trim() !== (await wordToType(visit, by.person))) return answerOutcome(visit, 'name')
      const removed = await removeOrganisation(store, organisationId)
      if (removed === 'running') return answerOutcome(visit, 'running')
      await files.settle(removed.recordings)
      for (const id of removed.accounts) await accounts.remove(id)
      await forgetSeeded(store, organisationId)
      answerOutcome(visit, 'done')
    },
  },
]
