import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import { openAccounts } from '../auth/accounts.ts'
import { seed } from '../demo/seed.ts'
import { addMember, changeMember, members, membershipOf, removeMember } from './members.ts'
import { migrate } from './migrate.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'
import { addOrganisation, firstOrganisation, organisation, organisations } from './organisations.ts'
import { sessionById, startSession } from './sessions.ts'
import { addTeam, everyTeam, nameTeam, removeTeam, teams } from './teams.ts'
import { dialects, type TestStore } from './testDialects.ts'
import { putWorkshop, workshop, workshops } from './workshops.ts'

// The contract's half about organisations: what is one's is not another's.
/** An account as better-auth would write it, without the time that a password's hash takes. */
const account = async ({ db, traits }: Store, id: string, more: Record<string, string> = {}) => {
  const email = `${id}@example.org`
  const made = { emailVerified: traits.name === 'sqlite' ? 0 : false, createdAt: '2026-01-01', updatedAt: '2026-01-01' }
  await db
    .insertInto('people')
    .values({ id, name: id, email, ...made, ...more } as never) // its columns are better-auth's matter
    .execute()
}

const site = { origins: () => [], secure: false }

describe.each(dialects)('the store on $name', ({ here, open }) => {
  let on: TestStore
  let ours: OrganisationId
  let theirs: OrganisationId
  let team: TeamId
  beforeAll(async () => {
    if (!here) return
    on = await open()
    await openAccounts(on.store, 'a secret for tests', site) // makes the table of people
    await seed(on.store, '.')
    ours = await addOrganisation(on.store, 'Ours')
    theirs = await addOrganisation(on.store, 'Theirs')
    team = (await addTeam(on.store, theirs, 'North')) as TeamId // none is there of this name
    await seed(on.store, '.')
  })
  afterAll(async () => {
    if (here) await on.end()
  })
  const person = async (organisationId: OrganisationId, role: 'owner' | 'manager', limits: TeamId[] = []) => {
    const id = newId<never>('par') as string // any id: better-auth makes those of people
    await account(on.store, id)
    await addMember(on.store, id, { organisationId, role, teams: limits })
    return id
  }
  const chosen = {
    title: null,
    track: null,
    facilitatorId: 'x',
    floor: 5,
    rehearsal: false,
  } as const

  describe.runIf(here)('organisations', () => {
    it('an installation begins with one, which has the workshops under their own ids', async () => {
      expect((await organisations(on.store))[0]).toEqual({ id: firstOrganisation, name: '' })
      expect(await organisation(on.store, ours)).toEqual({ id: ours, name: 'Ours' })
      const ids = (await workshops(on.store, firstOrganisation)).map(({ id }) => id)
      expect(ids).toEqual(['wsh_doweagree', 'wsh_goodpractice'])
    })

    it('a workshop is found and written by its own organisation alone', async () => {
      const [mine] = await workshops(on.store, ours)
      expect(await workshop(on.store, theirs, mine!.id)).toBeNull()
      await putWorkshop(on.store, theirs, mine!.id, { ...mine!.document, title: { en: 'Stolen', cy: 'Stolen' } })
      expect(await workshop(on.store, ours, mine!.id)).toEqual(mine)
    })

    it('a session starts from a workshop of one’s own, for a team of one’s own or for none', async () => {
      const workshopId = (await workshops(on.store, theirs))[0]!.id
      const start = (organisationId: OrganisationId, teamId: TeamId | null) =>
        startSession(on.store, { ...chosen, organisationId, teamId, workshopId })
      expect(await start(ours, null)).toBeNull()
      const own = await addTeam(on.store, ours, 'South')
      expect(await start(theirs, own as TeamId)).toBeNull()
      const [plain, given] = [await start(theirs, null), await start(theirs, team)]
      expect(await sessionById(on.store, plain!)).toMatchObject({ organisation_id: theirs, team_id: null })
      expect(await sessionById(on.store, given!)).toMatchObject({ organisation_id: theirs, team_id: team })
    })
  })

  describe.runIf(here)('teams', () => {
    it('has one of a name, and frees the name of one that is not offered any more', async () => {
      const first = (await addTeam(on.store, ours, 'Duty')) as TeamId
      expect(await addTeam(on.store, ours, 'Duty')).toBe('taken')
      expect(await addTeam(on.store, theirs, 'Duty')).not.toBe('taken')
      const other = (await addTeam(on.store, ours, 'Court')) as TeamId
      expect(await nameTeam(on.store, ours, other, 'Duty')).toBe('taken')
      expect(await nameTeam(on.store, ours, other, 'Courts')).toBe('done')
      expect(await nameTeam(on.store, theirs, other, 'Mine')).toBe('none')
      expect(await removeTeam(on.store, theirs, first)).toBe('none')
      expect(await removeTeam(on.store, ours, first)).toBe('done')
      expect((await teams(on.store, ours)).map(({ id }) => id)).not.toContain(first)
      expect((await everyTeam(on.store, ours)).map(({ id }) => id)).toContain(first)
      expect(await addTeam(on.store, ours, 'Duty')).not.toBe('taken')
    })
  })

  describe.runIf(here)('members', () => {
    it('lists an organisation’s people and no others, with the teams they are limited to', async () => {
      const manager = await person(theirs, 'manager', [team])
      const stranger = await person(ours, 'manager')
      // Not a team of theirs: limited to nothing they would see everything.
      await expect(person(ours, 'manager', [team])).rejects.toThrow('not this organisation’s')
      expect(await membershipOf(on.store, manager)).toEqual({ organisationId: theirs, role: 'manager', teams: [team] })
      expect(await membershipOf(on.store, stranger)).toEqual({ organisationId: ours, role: 'manager', teams: [] })
      const listed = await members(on.store, theirs)
      expect(listed).toContainEqual({
        id: manager,
        name: manager,
        email: `${manager}@example.org`,
        role: 'manager',
        teams: [team],
      })
      expect(listed.map(({ id }) => id)).not.toContain(stranger)
      expect(await membershipOf(on.store, 'nobody')).toBeNull()
    })

    it('keeps the last owner, and leaves people of other organisations alone', async () => {
      const alone = await addOrganisation(on.store, 'Alone')
      const owner = await person(alone, 'owner')
      const to = (role: 'owner' | 'trainer') => ({ organisationId: alone, role, teams: [] })
      expect(await changeMember(on.store, owner, to('trainer'))).toBe('last owner')
      expect(await removeMember(on.store, alone, owner)).toBe('last owner')
      const second = await person(alone, 'owner')
      const elsewhere = await person(ours, 'manager')
      expect(await changeMember(on.store, elsewhere, to('owner'))).toBe('none')
      expect(await removeMember(on.store, alone, elsewhere)).toBe('none')
      expect(await changeMember(on.store, second, to('trainer'))).toBe('done')
      expect(await removeMember(on.store, alone, second)).toBe('done')
      expect(await membershipOf(on.store, second)).toBeNull()
    })

    it('two owners who step down in the same moment leave one', async () => {
      const pair = await addOrganisation(on.store, 'Pair')
      const two = [await person(pair, 'owner'), await person(pair, 'owner')]
      const outcomes = await Promise.all(
        two.map((id) => changeMember(on.store, id, { organisationId: pair, role: 'trainer', teams: [] })),
      )
      expect(outcomes.sort()).toEqual(['done', 'last owner'])
    })
  })

  describe.runIf(here)('what was there before there were organisations', () => {
    it('belongs to the first one: accounts, workshops, sessions', async () => {
      const old = await open()
      const { db, traits } = old.store
      await openAccounts(old.store, 'a secret for tests', site)
      const room = await old.room()
      for (const table of ['deeds', 'membership_teams', 'memberships', 'one_time_links', 'teams', 'organisations']) {
        // What later steps have made refers to these; SQLite lets them go, PostgreSQL has to be told to.
        const gone = db.schema.dropTable(table)
        await (traits.name === 'postgres' ? gone.cascade() : gone).execute()
      }
      for (const table of ['workshops', 'sessions']) {
        await db.schema.dropIndex(`${table}_organisation`).execute()
        await db.schema.alterTable(table).dropColumn('organisation_id').execute()
      }
      await db.schema.alterTable('sessions').dropColumn('team_id').execute()
      await db.schema.alterTable('people').addColumn('role', 'text').execute() // as accounts were kept then
      await sql`delete from kysely_migration where name = '020-people'`.execute(db)
      await account(old.store, 'old-owner', { role: 'owner' })
      await account(old.store, 'old-trainer', { role: 'trainer' })
      await migrate(db as never, traits)
      const limits = { organisationId: firstOrganisation, teams: [] }
      expect(await membershipOf(old.store, 'old-owner')).toEqual({ role: 'owner', ...limits })
      expect(await membershipOf(old.store, 'old-trainer')).toEqual({ role: 'trainer', ...limits })
      expect(await sessionById(old.store, room.sessionId)).toMatchObject({ organisation_id: firstOrganisation })
      await old.end()
    })
  })
})
