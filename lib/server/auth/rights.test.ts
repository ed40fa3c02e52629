import { expect, it } from 'vitest'
import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import { type Role, roles } from '../../workshop/roles.ts'
import { type Action, actions, may, mayOpenWorkshop, type Whose, whoseSession } from './rights.ts'

// Written out by hand, cell by cell, apart from the table in rights.ts: own, organisation, or nothing.
const expected: Record<Action, Record<Role, string>> = {
  seeWorkshops: { owner: 'organisation', trainer: 'organisation', coder: '-', manager: '-' },
  writeWorkshops: { owner: 'organisation', trainer: 'organisation', coder: '-', manager: '-' },
  openDrafts: { owner: 'organisation', trainer: 'own', coder: '-', manager: '-' },
  startSessions: { owner: 'organisation', trainer: 'organisation', coder: '-', manager: '-' },
  conductSessions: { owner: 'organisation', trainer: 'own', coder: '-', manager: '-' },
  removeSessions: { owner: 'organisation', trainer: 'own', coder: '-', manager: '-' },
  readReports: { owner: 'organisation', trainer: 'own', coder: '-', manager: 'own' },
  codeExcerpts: { owner: 'organisation', trainer: 'organisation', coder: 'organisation', manager: '-' },
  askForCodings: { owner: 'organisation', trainer: 'organisation', coder: '-', manager: '-' },
  keepTeams: { owner: 'organisation', trainer: 'organisation', coder: '-', manager: '-' },
  keepPeople: { owner: 'organisation', trainer: '-', coder: '-', manager: '-' },
  removeOrganisation: { owner: 'organisation', trainer: '-', coder: '-', manager: '-' },
  keepAccount: { owner: 'own', trainer: 'own', coder: 'own', manager: 'own' },
}
/** The things within each reach. */
const within: Record<string, readonly Whose[]> = { organisation: ['own', 'organisation'], own: ['own'], '-': [] }
const whoses: readonly Whose[] = ['own', 'organisation', 'other']

it('each role may do what the table says, with what is its own, its organisation’s, and another’s', () => {
  expect(actions.toSorted()).toEqual(Object.keys(expected).toSorted())
  for (const action of actions) {
    for (const role of roles) {
      const allowed = whoses.filter((whose) => may(role, action, whose))
      expect({ action, role, allowed }).toEqual({ action, role, allowed: within[expected[action][role]] })
    }
  }
})

it('nobody may do anything without an account, nor in another organisation', () => {
  for (const action of actions) {
    for (const whose of whoses) expect(may(null, action, whose)).toBe(false)
    for (const role of roles) expect(may(role, action, 'other')).toBe(false)
  }
})

const [here, elsewhere] = ['org_here', 'org_elsewhere'] as OrganisationId[]
const [north, south] = ['team_north', 'team_south'] as TeamId[]
const session = (organisation: OrganisationId, team: TeamId | null, facilitator = 'somebody') => ({
  organisation_id: organisation,
  team_id: team,
  facilitator_id: facilitator,
})
const person = (role: Role, teams: readonly TeamId[] = []) => ({ id: 'me', role, organisationId: here!, teams })

it('a session of another organisation is never one’s own, whoever leads it and whatever its team', () => {
  for (const role of roles) {
    for (const team of [null, north!]) {
      expect(whoseSession(person(role, [north!]), session(elsewhere!, team, 'me'))).toBe('other')
    }
  }
})

it('a session is its facilitator’s own; to the others of the organisation it is the organisation’s', () => {
  for (const role of roles) expect(whoseSession(person(role), session(here!, null, 'me'))).toBe('own')
  for (const role of ['owner', 'trainer', 'coder'] as const) {
    expect(whoseSession(person(role), session(here!, north!))).toBe('organisation')
  }
})

it('a manager is given all sessions of the organisation, or those of the teams that he or she is limited to', () => {
  for (const team of [null, north!, south!]) expect(whoseSession(person('manager'), session(here!, team))).toBe('own')
  const limited = person('manager', [north!])
  expect(whoseSession(limited, session(here!, north!))).toBe('own')
  expect(whoseSession(limited, session(here!, south!))).toBe('organisation')
  expect(whoseSession(limited, session(here!, null))).toBe('organisation')
})

it('a workshop is open to all who write workshops; a draft to its maker and to owners', () => {
  const [shared, mine, theirs] = [{ draftOf: null }, { draftOf: 'me' }, { draftOf: 'somebody' }]
  const allowed = (role: Role) => [shared, mine, theirs].map((workshop) => mayOpenWorkshop(person(role), workshop))
  expect(allowed('owner')).toEqual([true, true, true])
  expect(allowed('trainer')).toEqual([true, true, false])
  for (const role of ['coder', 'manager'] as const) expect(allowed(role)).toEqual([false, false, false])
})
