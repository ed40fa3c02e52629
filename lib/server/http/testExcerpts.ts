import { expect } from 'vitest'
import type { Consent } from '../../workshop/consent.ts'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { ExcerptId, OrganisationId, SessionId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import { Workshop } from '../../workshop/workshop.ts'
import { doWeAgree } from '../demo/doWeAgree.ts'
import { addWorkshop } from '../store/editWorkshops.ts'
import { addExcerpt } from '../store/excerpts.ts'
import type { Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { startSession } from '../store/sessions.ts'
import type { TestBrowser, TestServer } from './testServer.ts'

/** A browser of somebody with an account. */
export const signedIn = async (
  server: TestServer,
  email: string,
  role: Role,
  organisationId: OrganisationId = firstOrganisation,
): Promise<TestBrowser> => {
  const password = 'a long enough password'
  expect(await server.accounts.create({ name: email, email, password }, { organisationId, role, teams: [] })).toBeNull()
  const browser = server.browser()
  expect(await browser.signIn(email, password)).toBe(200)
  return browser
}

const empty = { en: '', cy: '' }

/** What a page sends of an excerpt of which next to nothing is said. */
export const bareDetails = {
  title: { en: 'Theirs', cy: 'Eu hun' },
  contentNote: empty,
  setting: { worker: empty, parent: empty, place: empty },
  language: 'en' as const,
  lines: [],
}

/** Writes an excerpt of the first organisation's own, without a recording. */
export const plantExcerpt = async (store: Store, id: ExcerptId, consent: Consent | null = null): Promise<void> => {
  const document: Excerpt = {
    ...bareDetails,
    id,
    fictional: consent === null,
    seconds: 10,
    peaks: [],
    behaviourChangeDiscussed: true,
    debrief: [],
    editorOnly: { summary: empty, delivery: '' },
  }
  const more = { waveform: 'even', loudness: null, consent } as const
  await addExcerpt(store, firstOrganisation, document, { file: `${id}.mp3`, ...more })
}

/** The workshop that comes with the product, with another recording in each step that plays one. */
const playing = (id: ExcerptId): Workshop => {
  const whole = Workshop.parse(doWeAgree)
  const activities = whole.activities.map((activity) => {
    const config = activity.config as Record<string, unknown> // each is an object
    return 'excerptId' in config ? { ...activity, config: { ...config, excerptId: id } } : activity
  })
  return { ...whole, activities }
}

/** A session of the first organisation that plays an excerpt, and the workshop that it was started from. */
export const sessionPlaying = async ({ store }: TestServer, id: ExcerptId) => {
  const workshopId = await addWorkshop(store, firstOrganisation, playing(id), 'x')
  const choices = { title: null, track: null, facilitatorId: 'x', floor: 5 } as const
  const more = { organisationId: firstOrganisation, workshopId, rehearsal: false }
  const sessionId = (await startSession(store, { ...choices, ...more })) as SessionId // it is theirs
  return { sessionId, workshopId }
}
