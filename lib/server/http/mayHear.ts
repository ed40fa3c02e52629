import { ExcerptId, type SessionId } from '../../workshop/ids.ts'
import { may, mayConduct, personWho, sessionIdIn } from '../auth/rights.ts'
import { isAskedFor } from '../store/coderSheets.ts'
import { fileHeard, fileInSession } from '../store/excerptSounds.ts'
import { excerptOf } from '../store/excerpts.ts'
import type { Hearing } from '../store/hearings.ts'
import { sessionById } from '../store/sessions.ts'
import { headersOf } from './asked.ts'
import { mayListen } from './mayListen.ts'
import type { Visit } from './routes.ts'

/** A recording that a visit may hear, and by what right. */
export interface Heard {
  readonly excerptId: ExcerptId
  /** Its file in the data folder; `null`: it lies with the product. */
  readonly file: string | null
  /** Its length, in seconds. */
  readonly seconds: number
  /** Whether its browser may keep it; it asks again all the same. */
  readonly kept: boolean
  readonly place: SessionId | 'library'
  /** Whose right it is: the session's screen, its phones, or an account's id. */
  readonly who: string
  readonly by: Pick<Hearing, 'heardBy' | 'person'>
  /** The session, where it is one that has ended. */
  readonly over: boolean
}

/**
 * Whether this visit may hear an excerpt of a session: on the big screen, or on a participant's own device while the
 * room hears it [D1]. By its cookie, for each range anew.
 */
const inSession = async (visit: Visit, session: string, excerpt: string): Promise<Heard | null> => {
  const { store } = visit.process
  const sessionId = sessionIdIn(session)
  const id = ExcerptId.safeParse(excerpt)
  if (sessionId === null || !id.success) return null
  const listens = await mayListen(store, visit.request.headers.cookie, sessionId, id.data)
  if (!listens && !(await mayConduct(visit.process, headersOf(visit), sessionId, 'projector'))) return null
  const found = await sessionById(store, sessionId)
  const frozen = found?.plan.activities.find((activity) => activity.excerpt?.id === id.data)?.excerpt
  if (!found || !frozen) return null
  const who = listens ? 'phone' : 'screen'
  return {
    excerptId: id.data,
    file: await fileInSession(store, sessionId, id.data),
    seconds: frozen.seconds,
    kept: !listens,
    place: sessionId,
    who,
    by: { heardBy: who, person: null },
    over: found.ended_at !== null,
  }
}

/**
 * Whether this visit may hear an excerpt of the library, outside any session: whoever may write workshops with it, also
 * as it was brought (`?as=brought`), and who was asked to code it.
 */
const inLibrary = async (visit: Visit, excerpt: string): Promise<Heard | null> => {
  const { store } = visit.process
  const id = ExcerptId.safeParse(excerpt)
  const person = await personWho(visit.process, headersOf(visit), 'codeExcerpts')
  if (!person || !id.success) return null
  const found = await excerptOf(store, person.organisationId, id.data)
  const writes = may(person.role, 'writeWorkshops', 'own')
  if (!found || !(writes || (await isAskedFor(store, person, id.data)))) return null
  const as = writes && visit.url.searchParams.get('as') === 'brought' ? 'brought' : 'heard'
  return {
    excerptId: found.id,
    file: await fileHeard(store, found.id, as),
    seconds: found.document.seconds,
    kept: true,
    place: 'library',
    who: person.id,
    by: { heardBy: 'person', person: person.name },
    over: false,
  }
}

/** What a visit may hear of `/audio/PLACE/EXCERPT`; `null`: nothing. */
export const mayHear = (visit: Visit): Promise<Heard | null> => {
  const [place = '', excerpt = ''] = visit.parts
  return place === 'library' ? inLibrary(visit, excerpt) : inSession(visit, place, excerpt)
}
