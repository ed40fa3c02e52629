import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quarterOf } from '../../reports/counted.ts'
import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import { type RatedRoom, ratedRoom } from '../reports/testRated.ts'
import { readXlsx } from '../reports/testXlsx.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { addTeam } from '../store/teams.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

const password = 'a long enough password'
let server: TestServer
let [north, south]: TeamId[] = []
/** Twelve people of North, four of South, and twelve whose session still runs. */
let rooms: { north: RatedRoom; south: RatedRoom; running: RatedRoom }
let who: Record<'owner' | 'elsewhere' | 'coder' | 'manager' | 'southManager' | 'trainer' | 'nobody', TestBrowser>

const signedIn = async (name: string, role: Role, organisationId: OrganisationId, teams: TeamId[] = []) => {
  const email = `${name}@example.org`
  expect(await server.accounts.create({ name, email, password }, { organisationId, role, teams })).toBeNull()
  const browser = server.browser()
  expect(await browser.signIn(email, password)).toBe(200)
  return browser
}

const heldFor = async (made: RatedRoom, teamId: TeamId | null, facilitatorId: string) => {
  const started = { team_id: teamId, facilitator_id: facilitatorId }
  await server.store.db.updateTable('sessions').set(started).where('id', '=', made.sessionId).execute()
}

beforeAll(async () => {
  server = await testServer()
  const { store } = server
  const elsewhere = await addOrganisation(store, 'Elsewhere')
  north = (await addTeam(store, firstOrganisation, 'Tîm y Gogledd')) as TeamId // none is there of this name
  south = (await addTeam(store, firstOrganisation, '=SUM(1)')) as TeamId // none is there of this name
  const title = { en: '=HYPERLINK("x")', cy: '@teitl' }
  rooms = {
    north: await ratedRoom(store, { people: 12, coding: 3, title }),
    south: await ratedRoom(store, { people: 4, coding: 3 }),
    running: await ratedRoom(store, { people: 12, coding: 4 }),
  }
  await rooms.north.vote([1, 2, 3, 4, 5, 3, 3, 3, 3, 3, 4, null])
  await rooms.south.vote([2, 2, 5, 1])
  await rooms.running.vote([1, 2, 3, 4, 5, 3, 3, 3, 3, 3, 3, 3])
  for (const made of [rooms.north, rooms.south]) await made.conduct({ type: 'end' })
  who = {
    owner: await signedIn('owner', 'owner', firstOrganisation),
    elsewhere: await signedIn('elsewhere', 'owner', elsewhere),
    coder: await signedIn('coder', 'coder', firstOrganisation),
    manager: await signedIn('manager', 'manager', firstOrganisation),
    southManager: await signedIn('southmanager', 'manager', firstOrganisation, [south!]),
    trainer: await signedIn('trainer', 'trainer', firstOrganisation),
    nobody: server.browser(),
  }
  const trainer = await store.db.selectFrom('people').select('id').where('email', '=', 'trainer@example.org').execute()
  await heldFor(rooms.north, north!, trainer[0]?.id ?? '')
  await heldFor(rooms.south, south!, 'someone')
  const own = { facilitator_id: trainer[0]?.id ?? '' }
  await store.db.updateTable('sessions').set(own).where('id', '=', rooms.running.sessionId).execute()
})
afterAll(() => server.close())

const day = new Date().toISOString().slice(0, 10)
const quarter = quarterOf(Date.now())
const reports = () => ({
  all: '/api/reports',
  north: `/api/reports/team/${north}`,
  south: `/api/reports/team/${south}`,
  quarter: `/api/reports/quarter/${quarter}`,
  northSession: `/api/reports/session/${rooms.north.sessionId}`,
})

const json = async (browser: TestBrowser, path: string) => {
  const { status, body } = await browser.file(`${path}?format=json`)
  return { status, document: status === 200 ? JSON.parse(body.toString()) : null }
}

describe('a report as a file', () => {
  it('is there for those who may read its page, and for nobody else', async () => {
    const open = async (name: keyof typeof who) => {
      const found: string[] = []
      for (const [report, path] of Object.entries(reports())) {
        const { status } = await who[name].file(`${path}?format=csv`)
        if (status === 200) found.push(report)
        else expect({ report, status }).toEqual({ report, status: name === 'nobody' ? 401 : 404 })
      }
      return found
    }
    expect(await open('owner')).toEqual(['all', 'north', 'south', 'quarter', 'northSession'])
    expect(await open('manager')).toEqual(['all', 'north', 'south', 'quarter', 'northSession'])
    expect(await open('southManager')).toEqual(['south'])
    expect(await open('trainer')).toEqual(['northSession'])
    expect(await open('coder')).toEqual([])
    expect(await open('nobody')).toEqual([])
    // Of an organisation without workshops: its own, in which nothing of another one stands.
    expect(await open('elsewhere')).toEqual(['all', 'quarter'])
    const own = (await json(who.elsewhere, '/api/reports')).document
    expect(own.cases).toEqual([])
    for (const row of own.rows) expect(row).toMatchObject({ value: null, people: null, team: '', session: '' })
  })

  it('has a name that says what it is about, and the type of its format', async () => {
    const sent = async (path: string, more: string) => {
      const { headers } = await who.owner.file(`${path}?${more}`)
      expect(headers.get('cache-control')).toBe('no-store')
      return [headers.get('content-type'), headers.get('content-disposition')]
    }
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(await sent(reports().all, 'format=xlsx')).toEqual([xlsx, 'attachment; filename="attune-report.xlsx"'])
    expect(await sent(reports().north, 'format=csv')).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="attune-report-tim-y-gogledd.csv"',
    ])
    expect(await sent(reports().northSession, 'format=json')).toEqual([
      'application/json; charset=utf-8',
      `attachment; filename="attune-session-hyperlink-x-${day}.json"`,
    ])
    expect(await sent(reports().quarter, 'format=notes&language=cy')).toEqual([
      'text/csv; charset=utf-8',
      `attachment; filename="attune-report-${quarter.toLowerCase()}.notes.csv"`,
    ])
  })

  it('is refused in a format that there is not, and never holds what is withheld, whoever asks', async () => {
    expect((await who.owner.file('/api/reports?format=pdf')).status).toBe(400)
    expect((await who.owner.file('/api/reports')).status).toBe(400)
    expect((await who.owner.file('/api/reports/%E0%A4%A?format=csv')).status).toBe(400)
    const plainly = (await who.owner.file('/api/reports?format=json')).body.toString()
    expect((await who.owner.file('/api/reports?format=json&raw=true')).body.toString()).toBe(plainly)
    expect(JSON.parse(plainly).suppressed).toBe(true)
  })

  it('says of a room of four why it has no figure, and no figure', async () => {
    const { document } = await json(who.owner, reports().south)
    const about = document.rows.filter(({ statistic }: { statistic: string }) => statistic === 'mean')
    expect(about.length).toBeGreaterThan(0)
    for (const row of about) expect(row).toMatchObject({ value: null, people: null, marks: null })
    expect(about.map(({ hidden }: { hidden: string }) => hidden)).toContain('few')
    expect(document.cases).toEqual([])
  })

  it('has in Excel the figures, their definitions and the method, a hidden cell as its reason, and no formula', async () => {
    const { body } = await who.owner.file(`${reports().all}?format=xlsx&language=cy`)
    const { sheets, formulas } = readXlsx(body)
    expect([...sheets.keys()]).toEqual(['Figures', 'Definitions', 'Method'])
    expect(formulas).toBe(false)
    const [head = [], ...rows] = sheets.get('Figures') ?? []
    const at = (name: string) => head.indexOf(name)
    const mean = rows.filter((row) => row[at('statistic')] === 'mean' && row[at('item')] === 'overall')
    expect(mean[0]?.[at('value')]).toBe(3.1)
    const titles = new Set(rows.map((row) => row[at('sessionTitle')] ?? null))
    expect(titles).toContain('@teitl')
    const small = rows.filter((row) => row[at('session')] === rooms.south.sessionId)
    expect(small.length).toBeGreaterThan(0)
    for (const row of small) expect([row[at('value')] ?? null, row[at('hidden')]]).toEqual([null, 'few'])
    const defined = (sheets.get('Definitions') ?? []).map(([statistic]) => statistic)
    for (const row of rows) expect(defined).toContain(row[at('statistic')])
    for (const row of rows) if (row[at('hidden')] != null) expect(defined).toContain(row[at('hidden')])
    expect(sheets.get('Method')).toHaveLength(9)
  })
})

describe('a session as a file', () => {
  const figures = (made: RatedRoom) => `/api/sessions/${made.sessionId}/figures`

  it('is there while it runs for the person who leads it, with what has been shown and nothing that has not', async () => {
    const { document } = await json(who.trainer, figures(rooms.running))
    const overall = (statistic: string) =>
      document.rows.find((row: Record<string, unknown>) => row.statistic === statistic && row.excerpt === 'exc_example')
    expect(overall('mean')).toMatchObject({ value: 3, people: 12, hidden: '' })
    expect(overall('withinOne')).toMatchObject({ value: null, hidden: 'noCoding' })
    expect((await json(who.owner, figures(rooms.running))).document).toEqual(document)
    for (const name of ['manager', 'southManager', 'coder', 'elsewhere', 'nobody'] as const)
      expect({ name, status: (await json(who[name], figures(rooms.running))).status }).toEqual({ name, status: 404 })
    expect((await json(who.trainer, figures(rooms.south))).status).toBe(404)
  })

  it('says once it is over what its report says, under the same suppression', async () => {
    const own = (await json(who.trainer, figures(rooms.north))).document
    const report = (await json(who.trainer, reports().northSession)).document
    expect(own).toEqual(report)
    const small = (await json(who.owner, figures(rooms.south))).document
    expect(small.rows.filter(({ value }: { value: unknown }) => value !== null)).toEqual([
      expect.objectContaining({ statistic: 'coding', value: 3 }),
    ])
  })

  it('is not there of a rehearsal', async () => {
    const row = { rehearsal: 1 }
    await server.store.db.updateTable('sessions').set(row).where('id', '=', rooms.running.sessionId).execute()
    expect((await json(who.owner, figures(rooms.running))).status).toBe(404)
  })
})
