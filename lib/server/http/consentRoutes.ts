import * as z from 'zod'
import { ConsentGiven, consentGap } from '../../workshop/consent.ts'
import { ExcerptId } from '../../workshop/ids.ts'
import type { Person } from '../auth/accounts.ts'
import { takeAway } from '../recordings/takeAway.ts'
import { noteDeed } from '../store/deeds.ts'
import { excerptOf, type StoredExcerpt } from '../store/excerpts.ts'
import { renewConsent } from '../store/realRecordings.ts'
import { answerOutcome, askedBy } from './asked.ts'
import type { Route, Visit } from './routes.ts'

const Renewed = z.object({ ...ConsentGiven.shape })

/** The recording of a real conversation that an address names, if it is this organisation's and still there. */
const real = async ({ process, parts }: Visit, { organisationId }: Person): Promise<StoredExcerpt | null> => {
  const id = ExcerptId.safeParse(parts[0])
  const found = id.success ? await excerptOf(process.store, organisationId, id.data) : null
  return found?.own && found.consent && !found.gone ? found : null
}

/** Consent has been withdrawn: the recording goes at once, and with it what was made of it. */
const withdraw = async (visit: Visit): Promise<void> => {
  const by = await askedBy(visit, 'writeWorkshops', z.object({}))
  if (!by) return
  const { store, files } = visit.process
  const found = await real(visit, by.person)
  const parts = { store, files, changed: visit.live.changed }
  if (!found || !(await takeAway(parts, found.id, 'withdrawn'))) return answerOutcome(visit, 'none')
  await noteDeed(store, by.person, 'consentWithdrawn', found.document.title.en)
  answerOutcome(visit, 'done')
}

/** Somebody has asked again: it may be kept on what is said now. */
const renew = async (visit: Visit): Promise<void> => {
  const by = await askedBy(visit, 'writeWorkshops', Renewed)
  if (!by) return
  const { person, given } = by
  const { store } = visit.process
  const found = await real(visit, person)
  if (!found) return answerOutcome(visit, 'none')
  const at = Date.now()
  if (consentGap(given, at) !== null) return answerOutcome(visit, 'consent')
  const consent = { ...given, confirmedBy: person.name, confirmedAt: at }
  if (!(await renewConsent(store, person.organisationId, found.id, consent))) return answerOutcome(visit, 'none')
  await noteDeed(store, person, 'consentRenewed', found.document.title.en)
  answerOutcome(visit, 'done')
}

/** The consent that recordings of real conversations are kept on, over HTTP. */
export const consentRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/api\/excerpts\/([^/]{1,60})\/consent$/, handle: renew },
  { method: 'POST', path: /^\/api\/excerpts\/([^/]{1,60})\/withdraw$/, handle: withdraw },
]
