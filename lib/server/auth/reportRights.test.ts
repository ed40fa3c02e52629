import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ReportScope } from '../../reports/scope.ts'
import type { TeamId } from '../../workshop/ids.ts'
import { type Role, roles } from '../../workshop/roles.ts'
import { type TestRoom, temporaryPlace, testRoom } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { addTeam } from '../store/teams.ts'
import type { Person } from './accounts.ts'
import { mayReadReport, readableTeams } from './reportRights.ts'

let store: Store
let room: TestRoom
let elsewhere: Person['organisationId']
let [north, south] = ['', ''] as TeamId[]
const temporary = temporaryPlace()

beforeAll(async () => {
  store = await openStore(temporary.place)
  elsewhere = await addOrganisation(store, 'Elsewhere')
  north = (await addTeam(store, firstOrganisation, 'North')) as TeamId // a new name is not taken
  south = (await addTeam(store, firstOrganisation, 'South')) as TeamId // a new name is not taken
  room = await testRoom({ store, people: 1 })
  await store.db
    .updateTable('sessions')
    .set({ organisation_id: firstOrganisation, team_id: north, facilitator_id: 'tess' })
    .execute()
})
afterAll(async () => {
  await room.close()
  await store.close()
  temporary.remove()
})

const person = (role: Role, teams: readonly TeamId[] = [], more: Partial<Person> = {}): Person => ({
  id: role,
  name: role,
  email: `${role}@example.org`,
  organisationId: firstOrganisation,
  role,
  secondFactor: false,
  teams,
  ...more,
})

const scopes = (): Record<string, ReportScope> => ({
  organisation: { level: 'organisation' },
  workshop: { level: 'workshop', workshopId: 'wsh_doweagree' },
  quarter: { level: 'quarter', quarter: '2026-Q3' },
  north: { level: 'team', teamId: north! },
  south: { level: 'team', teamId: south! },
  northQuarter: { level: 'teamQuarter', teamId: north!, quarter: '2026-Q3' },
  session: { level: 'session', sessionId: room.sessionId },
  noTeam: { level: 'team', teamId: 'team_nowhere' },
  noSession: { level: 'session', sessionId: 'ses_nowhere' },
})

const open = async (reader: Person): Promise<string[]> => {
  const names: string[] = []
  for (const [name, scope] of Object.entries(scopes())) if (await mayReadReport(store, reader, scope)) names.push(name)
  return names
}

it('an owner, and a manager of everything, may read every report that there is', async () => {
  const all = ['organisation', 'workshop', 'quarter', 'north', 'south', 'northQuarter', 'session']
  expect(await open(person('owner'))).toEqual(all)
  expect(await open(person('manager'))).toEqual(all)
})

it('a manager who is limited to a team may read of that team and of its sessions, and of nothing else', async () => {
  expect(await open(person('manager', [north!]))).toEqual(['north', 'northQuarter', 'session'])
  expect(await open(person('manager', [south!]))).toEqual(['south'])
  expect((await readableTeams(store, person('manager', [south!]))).map(({ name }) => name)).toEqual(['South'])
})

it('a trainer may read of the sessions that he or she leads; a coder may read nothing', async () => {
  expect(await open(person('trainer'))).toEqual([])
  expect(await open(person('trainer', [], { id: 'tess' }))).toEqual(['session'])
  expect(await open(person('coder'))).toEqual([])
})

it('nobody reads of another organisation’s teams and sessions; what the lattice holds of the own is another report', async () => {
  for (const role of roles) {
    const own = role === 'owner' || role === 'manager' ? ['organisation', 'workshop', 'quarter'] : []
    expect(await open(person(role, [], { organisationId: elsewhere, id: 'tess' }))).toEqual(own)
  }
})
