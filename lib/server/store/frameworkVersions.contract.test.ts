import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Framework } from '../../workshop/framework.ts'
import type { FrameworkId, WorkshopId } from '../../workshop/ids.ts'
import { Workshop } from '../../workshop/workshop.ts'
import { openAccounts } from '../auth/accounts.ts'
import frameworkFile from '../demo/content/framework.json' with { type: 'json' }
import { doWeAgree } from '../demo/doWeAgree.ts'
import { seed } from '../demo/seed.ts'
import { addFramework, frameworksFor, putFramework, saveFramework, takeFramework } from './frameworks.ts'
import { versionNumbered, versionsOf } from './frameworkVersions.ts'
import { migrate } from './migrate.ts'
import { firstOrganisation } from './organisations.ts'
import { removeOrganisation } from './removeOrganisation.ts'
import { sessionById, startSession } from './sessions.ts'
import { dialects, type TestStore } from './testDialects.ts'
import { putWorkshop } from './workshops.ts'

const product = Framework.parse(frameworkFile)
const workshopId = 'wsh_ofours' as WorkshopId

for (const dialect of dialects.filter(({ here }) => here)) {
  describe(`versions of frameworks, in ${dialect.name}`, () => {
    let stored: TestStore
    let id: FrameworkId
    beforeAll(async () => {
      stored = await dialect.open()
      await openAccounts(stored.store, 'a secret that is long enough for tests', { origins: () => [], secure: false })
      await seed(stored.store, '.')
      id = await addFramework(stored.store, firstOrganisation, product, 'mair')
      await putWorkshop(stored.store, firstOrganisation, workshopId, Workshop.parse({ ...doWeAgree, framework: id }))
    })
    afterAll(() => stored.end())

    const versions = () => versionsOf(stored.store, firstOrganisation, id)
    const save = async (title: string, by = 'mair', broughtBack?: number) => {
      const [now] = (await frameworksFor(stored.store, firstOrganisation)).filter((one) => one.id === id)
      const document = { ...product, title: { en: title, cy: title } }
      const more = broughtBack === undefined ? {} : { broughtBack }
      const saved = { id, organisationId: firstOrganisation, version: now?.version ?? 0, document, by, ...more }
      return saveFramework(stored.store, saved)
    }
    const titles = async () => (await versions()).map(({ number, document }) => `${number} ${document.title.en}`)
    const session = () =>
      startSession(stored.store, {
        organisationId: firstOrganisation,
        workshopId,
        title: null,
        track: null,
        facilitatorId: 'mair',
        floor: 5,
        rehearsal: false,
      })

    it('what a framework began as is kept; saves of one person after each other are one version', async () => {
      for (const title of ['A', 'B', 'C']) expect(typeof (await save(title))).toBe('number')
      expect(await titles()).toEqual(['2 C', `1 ${product.title.en}`])
      await save('D', 'tomos')
      expect(await titles()).toEqual(['3 D', '2 C', `1 ${product.title.en}`])
    })

    it('a version that a session was started with stays as it is, and the session says which it was', async () => {
      const started = await session()
      if (started === null) throw new Error('the session was not started')
      expect(await sessionById(stored.store, started)).toMatchObject({ framework_id: id, framework_number: 3 })
      await save('E', 'tomos')
      expect((await titles()).slice(0, 2)).toEqual(['4 E', '3 D'])
      expect((await versions()).map(({ sessions }) => sessions)).toEqual([0, 1, 0, 0])
    })

    it('of a save and a start at once neither is lost: what was started with is there', async () => {
      const ids = await Promise.all([session(), save('F', 'tomos'), session(), save('G', 'tomos')])
      for (const started of [ids[0], ids[2]]) {
        const row = started && (await sessionById(stored.store, started))
        if (!row) throw new Error('a session was not started')
        const number = row.framework_number ?? 0
        expect(await versionNumbered(stored.store, firstOrganisation, id, number)).toMatchObject({ number })
      }
      const numbers = (await versions()).map(({ number }) => number)
      expect(new Set(numbers).size).toBe(numbers.length)
    })

    it('one that is brought back is a version of its own, and says which', async () => {
      const before = (await versions())[0]?.number ?? 0
      await save('A', 'mair', 2)
      await save('H')
      const [after, back] = await versions()
      expect(back).toMatchObject({ number: before + 1, broughtBack: 2, written: true })
      expect(after).toMatchObject({ number: before + 2, broughtBack: null })
    })

    it('a late save keeps nothing, and lists go on from a number down', async () => {
      const before = await titles()
      const late = { id, organisationId: firstOrganisation, version: 1, document: product, by: 'tomos' }
      expect(await saveFramework(stored.store, late)).toMatchObject({ by: null })
      expect(await titles()).toEqual(before)
      const some = await versionsOf(stored.store, firstOrganisation, id, { upTo: 3, most: 2 })
      expect(some.map(({ number }) => number)).toEqual([3, 2])
      expect(await versionNumbered(stored.store, firstOrganisation, id, 999)).toBeNull()
    })

    it('the product’s own is a new version where it says something else, and no other', async () => {
      const own = () => versionsOf(stored.store, firstOrganisation, product.id)
      await putFramework(stored.store, product)
      expect(await own()).toMatchObject([{ number: 1, written: false }])
      await takeFramework(stored.store, firstOrganisation, null)
      await putFramework(stored.store, { ...product, title: { en: 'Later', cy: 'Wedyn' } })
      expect((await own()).map(({ document }) => document.title.en)).toEqual(['Later', product.title.en])
      expect((await takeFramework(stored.store, firstOrganisation, null)).number).toBe(2)
    })

    it('what was there before versions were kept is the first that is', async () => {
      const { db, traits } = stored.store
      const before = await frameworksFor(stored.store, firstOrganisation)
      await db.schema.dropTable('framework_versions').execute()
      for (const table of ['sessions', 'codings']) {
        await db.schema.dropIndex(`${table}_framework`).execute()
        for (const column of ['framework_id', 'framework_number'])
          await db.schema.alterTable(table).dropColumn(column).execute()
      }
      await sql`delete from kysely_migration where name = '044-framework-versions'`.execute(db)
      await migrate(db as never, traits)
      for (const one of before) {
        const kept = await versionsOf(stored.store, firstOrganisation, one.id)
        expect(kept).toMatchObject([{ number: 1, document: one.document, sessions: 0 }])
      }
      expect((await takeFramework(stored.store, firstOrganisation, id)).number).toBe(1)
      await save('I')
      expect((await versions()).map(({ number }) => number)).toEqual([2, 1])
    })

    it('goes with its organisation, and the product’s own stays', async () => {
      await stored.store.db.updateTable('sessions').set({ ended_at: 1 }).execute()
      expect(await removeOrganisation(stored.store, firstOrganisation)).not.toBe('running')
      const left = await stored.store.db.selectFrom('framework_versions').select('framework_id').distinct().execute()
      expect(left).toEqual([{ framework_id: product.id }])
    })
  })
}
