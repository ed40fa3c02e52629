import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Framework } from '../../workshop/framework.ts'
import type { CodingId, ExcerptId, OrganisationId, SessionId, TeamId, WorkshopId } from '../../workshop/ids.ts'
import { makeInvitation } from '../auth/oneTimeLinks.ts'
import frameworkFile from '../demo/content/framework.json' with { type: 'json' }
import { doWeAgree } from '../demo/doWeAgree.ts'
import { seed } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { addFramework } from '../store/frameworks.ts'
import { openInvitations } from '../store/links.ts'
import { members } from '../store/members.ts'
import { addOrganisation, firstOrganisation, organisation } from '../store/organisations.ts'
import { sessionById, startSession } from '../store/sessions.ts'
import { addTeam, teams } from '../store/teams.ts'
import { workshops } from '../store/workshops.ts'
import { routeOf } from './routes.ts'
import { judged, plantCodings } from './testCodings.ts'
import { bareDetails, plantExcerpt, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Nothing is shared between organisations: each address, with what is one organisation's, as asked by people who
// may not. A route that is added is not passed over: it has to be named here.
let server: TestServer
let elsewhere: OrganisationId
let owner: TestBrowser
/** An owner of another organisation, a coder and a manager of the same one, and somebody without an account. */
let others: Record<'elsewhere' | 'coder' | 'manager' | 'nobody', TestBrowser>
let theirs: {
  workshop: WorkshopId
  session: SessionId
  /** A session that is over. */
  over: SessionId
  excerpt: string
  /** A recording of their own. */
  own: string
  framework: string
  team: TeamId
  person: string
  owner: string
  invitation: string
  /** Of an excerpt each: one to be coded, one that all have submitted. */
  codings: { asked: CodingId; submitted: CodingId; third: string }
}

const agreed = { overall: { mark: 3, reason: { en: 'Because.', cy: 'Oherwydd.' }, line: null } }

beforeAll(async () => {
  server = await testServer()
  const { store } = server
  await seed(store, '.')
  elsewhere = await addOrganisation(store, 'Elsewhere')
  owner = await signedIn(server, 'owner@example.org', 'owner')
  others = {
    elsewhere: await signedIn(server, 'elsewhere@example.org', 'owner', elsewhere),
    coder: await signedIn(server, 'coder@example.org', 'coder'),
    manager: await signedIn(server, 'manager@example.org', 'manager'),
    nobody: server.browser(),
  }
  await signedIn(server, 'trainer@example.org', 'trainer')
  await plantExcerpt(store, own)
  await plantExcerpt(store, real, {
    basis: 'everyone',
    note: '',
    until: '2099-01-01',
    confirmedBy: 'x',
    confirmedAt: 1,
  })
  mkdirSync(filesFolder(server.dataFolder))
  writeFileSync(join(filesFolder(server.dataFolder), `${own}.mp3`), 'sound')
  const workshop = 'wsh_doweagree' as WorkshopId
  const choices = { title: null, track: null, facilitatorId: 'x', floor: 5 } as const
  const more = { organisationId: firstOrganisation, workshopId: workshop, rehearsal: false }
  const session = (await startSession(store, { ...choices, ...more })) as SessionId // the seed has this workshop
  const over = (await startSession(store, { ...choices, ...more })) as SessionId // as above
  await store.db.updateTable('sessions').set({ ended_at: 1 }).where('id', '=', over).execute()
  const plan = (await sessionById(store, session))?.plan
  await makeInvitation(store, { organisationId: firstOrganisation, role: 'trainer', teams: [], label: '' })
  theirs = {
    workshop,
    session,
    over,
    own,
    excerpt: plan?.activities.flatMap(({ excerpt }) => excerpt?.id ?? [])[0] ?? '',
    team: (await addTeam(store, firstOrganisation, 'North')) as TeamId, // none is there of this name
    person: (await members(store, firstOrganisation)).find(({ role }) => role === 'trainer')?.id ?? '',
    owner: (await members(store, firstOrganisation)).find(({ role }) => role === 'owner')?.id ?? '',
    invitation: (await openInvitations(store, firstOrganisation))[0]?.id ?? '',
    framework: await addFramework(store, firstOrganisation, seven, 'x'),
    codings: await plantCodings(store),
  }
})
afterAll(() => server.close())

const seven = Framework.parse(frameworkFile)
const own = 'exc_theirsalone' as ExcerptId // as its schema asks
const real = 'exc_ofaconversation' as ExcerptId // as above
type Asking = [method: string, path: string, body?: object]

/** What is about one organisation's things: an owner of it may, all others get 404, or 401 without an account. */
const guarded = (): Asking[] => [
  ['GET', `/api/sessions/${theirs.session}/code`],
  ['GET', `/api/sessions/${theirs.session}/words.csv`],
  ['GET', `/api/sessions/${theirs.session}/story`],
  ['GET', `/api/sessions/${theirs.session}/figures?format=json`],
  ['POST', `/api/sessions/${theirs.session}/rehearse`, { people: 5 }],
  ['GET', `/api/sessions/${theirs.session}/removal`],
  ['POST', `/api/sessions/${theirs.over}/remove`],
  ['GET', `/audio/${theirs.session}/${theirs.excerpt}`],
  ['GET', `/audio/library/${theirs.own}`],
  ['POST', `/api/excerpts/${theirs.own}`, { version: 1, details: bareDetails }],
  ['POST', `/api/excerpts/${theirs.own}/sound`, { version: 2, from: 0, to: 9000, even: false }],
  ['POST', `/api/excerpts/${theirs.own}/remove`],
  ['POST', `/api/excerpts/${real}/consent`, { basis: 'everyone', note: '', until: '2027-01-01' }],
  ['POST', `/api/excerpts/${real}/withdraw`],
  ['POST', '/api/sessions', { workshopId: theirs.workshop }],
  ['GET', `/api/workshops/${theirs.workshop}`],
  ['GET', `/api/workshops/${theirs.workshop}/file`],
  ['POST', `/api/workshops/${theirs.workshop}`, { version: 1, document: doWeAgree }],
  ['POST', `/api/workshops/${theirs.workshop}/duplicate`],
  ['POST', `/api/workshops/${theirs.workshop}/share`],
  ['POST', `/api/workshops/${theirs.workshop}/archive`, { away: false }],
  ['GET', `/api/frameworks/${theirs.framework}`],
  ['GET', `/api/frameworks/${theirs.framework}/file.json`],
  ['GET', `/api/frameworks/${theirs.framework}/file.json?version=1`],
  ['GET', `/api/frameworks/${theirs.framework}/file.json?version=all`],
  ['POST', `/api/frameworks/${theirs.framework}`, { version: 1, document: seven }],
  ['POST', `/api/frameworks/${theirs.framework}/versions/1/bring`, { version: 2 }],
  ['POST', `/api/frameworks/${theirs.framework}/duplicate`],
  ['POST', `/api/frameworks/${theirs.framework}/archive`, { away: true }],
  ['POST', '/api/codings', { excerptId: theirs.codings.third, coders: [theirs.person, theirs.owner] }],
  ['POST', `/api/codings/${theirs.codings.asked}/coder`, { personId: 'gone' }],
  ['POST', `/api/codings/${theirs.codings.asked}/sheet`, { sheet: judged }],
  ['POST', `/api/codings/${theirs.codings.asked}/submit`, { sheet: judged }],
  ['POST', `/api/codings/${theirs.codings.submitted}/agree`, { agreed }],
  ['POST', `/api/codings/${theirs.codings.asked}/withdraw`],
  ['POST', `/api/teams/${theirs.team}`, { name: 'Renamed' }],
  ['POST', `/api/people/${theirs.person}`, { role: 'manager', teams: [theirs.team] }],
  ['POST', `/api/people/${theirs.person}/password`],
  ['POST', `/api/invitations/${theirs.invitation}/withdraw`],
  ['POST', `/api/teams/${theirs.team}/remove`],
  ['POST', `/api/people/${theirs.person}/remove`],
]

const broughtAlong = {
  format: 'attune-workshop',
  version: 1,
  framework: { id: 'elsewhere', title: { en: 'Theirs', cy: 'Eu hun nhw' } },
  excerpts: [],
  workshop: doWeAgree,
}

/** What makes something for the own organisation, whichever that is, and names nothing of another. */
const ofOnesOwn: Asking[] = [
  ['POST', '/api/organisation', { name: 'Renamed' }],
  ['POST', '/api/teams', { name: 'South' }],
  ['POST', '/api/workshops', { document: doWeAgree }],
  ['POST', '/api/workshops/import', { file: broughtAlong }],
  ['POST', '/api/frameworks/import', { file: { format: 'attune-framework', version: 1, framework: frameworkFile } }],
  ['POST', '/api/invitations', { role: 'owner', teams: [], label: '' }],
  ['POST', '/api/account/sign-ins/end', { id: 'others' }],
]

/** What takes the own organisation away: it has a test of its own, and is asked there only. */
const ofOwners: Asking[] = [
  ['GET', '/api/organisation/removal'],
  ['POST', '/api/organisation/remove', { name: 'no such name' }],
]

/** Who may send a recording, and what becomes of it, is asked in excerpts.test.ts and packages.test.ts. */
const ofSenders: Asking[] = [
  ['POST', '/api/excerpts/upload/12345678'],
  ['POST', '/api/workshops/package'],
]

/** What managers may have too: who may read which report, as a page or a file, is asked in tests of their own. */
const ofReaders: Asking[] = [['GET', '/api/reports?format=json']]

/** What has another guard than an account: a token, a code, a phone's cookie; or is for everybody. */
const open: Asking[] = [
  ['GET', '/'],
  ['GET', '/p/000000'],
  ['GET', '/p/000000/state'],
  ['POST', '/p/000000/join'],
  ['GET', '/p/000000/record'],
  ['POST', '/api/auth/sign-in/email'],
  ['POST', '/api/owner'],
  ['POST', '/api/invited'],
  ['POST', '/api/password'],
  ['POST', '/api/forgotten'],
  ['GET', '/open/console/ses_0000/token'],
  ['GET', `/sheets/${'0'.repeat(32)}.json`],
  ['GET', '/api/health'],
  ['GET', '/metrics'],
]

it('each route is named here', () => {
  const asked = [...guarded(), ...ofOnesOwn, ...ofReaders, ...ofSenders, ...ofOwners, ...open].map(
    ([method, path]) => routeOf(server.routes, method, path.replace(/\?.*/, ''))?.route,
  )
  const forgotten = server.routes.filter((route) => !asked.includes(route)).map(({ path }) => String(path))
  expect(forgotten).toEqual([])
})

it('another organisation’s owner, a coder and a manager get 404 at each address, and strangers get nothing', async () => {
  for (const [method, path, body] of guarded()) {
    for (const who of ['elsewhere', 'coder', 'manager', 'nobody'] as const) {
      const { status } = await others[who].ask(method, path, body)
      const told = who === 'nobody' && status === 401 ? 404 : status // whether anything is there is not told either way
      expect({ who, path, status: told }).toEqual({ who, path, status: 404 })
    }
  }
})

it('what an owner elsewhere makes is theirs, and changes nothing here', async () => {
  for (const [method, path, body] of ofOnesOwn) {
    expect({ path, ...(await others.elsewhere.ask(method, path, body)) }).toMatchObject({ path, status: 200 })
    if (path === '/api/account/sign-ins/end') continue // everybody's own
    for (const who of ['coder', 'manager'] as const) {
      expect({ path, status: (await others[who].ask(method, path, body)).status }).toEqual({ path, status: 404 })
    }
    expect((await others.nobody.ask(method, path, body)).status).toBe(401)
  }
  expect(await organisation(server.store, firstOrganisation)).toMatchObject({ name: '' })
  expect((await teams(server.store, firstOrganisation)).map(({ name }) => name)).toEqual(['North'])
  expect(await openInvitations(server.store, firstOrganisation)).toHaveLength(1)
})

it('a session elsewhere can not be started for a team of another organisation', async () => {
  await seed(server.store, '.') // which gives them a copy of each workshop
  const [workshop] = await workshops(server.store, elsewhere)
  const ask = (more: object) => others.elsewhere.ask('POST', '/api/sessions', { workshopId: workshop?.id, ...more })
  expect((await ask({ teamId: theirs.team })).status).toBe(404)
  expect((await ask({})).status).toBe(200)
})

it('nobody can be limited to teams of another organisation, which would be no limit at all', async () => {
  const invitation = { role: 'manager', teams: [theirs.team], label: '' }
  expect((await others.elsewhere.ask('POST', '/api/invitations', invitation)).status).toBe(404)
})

it('all of it is there for an owner of the organisation itself', async () => {
  for (const [method, path, body] of guarded()) {
    expect({ path, status: (await owner.ask(method, path, body)).status }).toEqual({ path, status: 200 })
  }
})
