import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import type { ExcerptId } from '../../workshop/ids.ts'
import { keepSheet, openedSheets, ownSheet } from './coderSheets.ts'
import { agreedCodings, askForCoding, codingsOf, recordAgreement, withdrawCoder, withdrawCoding } from './codings.ts'
import { firstOrganisation } from './organisations.ts'
import { dialects, type TestStore } from './testDialects.ts'

for (const dialect of dialects.filter(({ here }) => here)) {
  describe(`codings, in ${dialect.name}`, () => {
    let stored: TestStore
    beforeAll(async () => {
      stored = await dialect.open()
      for (const id of ['exc_aaaa', 'exc_bbbb', 'exc_cccc'])
        await stored.store.db
          .insertInto('excerpts')
          .values({ id, document: '{}', coding: '{}', created_at: 1 })
          .execute()
    })
    afterAll(() => stored.end())

    const text = { en: 'Words', cy: 'Geiriau' }
    const scale = exampleLibrary.framework.scale
    const items = [{ id: 'overall', nullable: false }]
    const ask = (excerpt: string, ids: readonly string[]) =>
      askForCoding(stored.store, {
        organisationId: firstOrganisation,
        excerptId: excerpt as ExcerptId,
        items,
        framework: { title: text, scale, elements: [] },
        coders: ids.map((id) => ({ id, name: id })),
      })
    const asked = async (excerpt: string, ids: readonly string[]) => {
      const made = await ask(excerpt, ids)
      if (made === 'open') throw new Error('one is under way')
      return made.id
    }
    const sheet = { overall: { mark: 3, reason: 'Because.', line: null } }
    const coding = (text: string) => ({
      label: { en: text, cy: text },
      consensus: { overall: 3, elements: {} },
      coders: [],
      reasons: {},
      moments: [],
    })

    it('of two askings at once take exactly one', async () => {
      const made = await Promise.all([ask('exc_aaaa', ['a', 'b']), ask('exc_aaaa', ['a', 'b'])])
      expect(made.filter((one) => one === 'open')).toHaveLength(1)
    })

    it('keep two coders, of withdrawals at once', async () => {
      const id = await asked('exc_bbbb', ['a', 'b', 'c'])
      const outcomes = await Promise.all(['a', 'b'].map((one) => withdrawCoder(stored.store, id, one)))
      expect(outcomes.toSorted()).toEqual(['done', 'two'])
      expect(await withdrawCoding(stored.store, id)).toBe(true)
      expect(await ownSheet(stored.store, id, 'c')).toBeNull()
    })

    it('open, and take an agreement, when the last has submitted, and count versions', async () => {
      for (const version of [1, 2]) {
        const id = await asked('exc_cccc', ['a', 'b'])
        expect(await keepSheet(stored.store, id, 'a', { sheet, submit: true })).toBe(true)
        expect(await keepSheet(stored.store, id, 'a', { sheet, submit: false })).toBe(false)
        expect(await openedSheets(stored.store, id)).toBeNull()
        expect(await recordAgreement(stored.store, id, {}, coding('early'))).toBe(false)
        await keepSheet(stored.store, id, 'b', { sheet, submit: true })
        expect(await openedSheets(stored.store, id)).toEqual([sheet, sheet])
        expect(await recordAgreement(stored.store, id, {}, coding(`v${version}`))).toBe(true)
        expect(await recordAgreement(stored.store, id, {}, coding('again'))).toBe(false)
      }
      const own = (await codingsOf(stored.store, firstOrganisation)).filter(({ excerptId }) => excerptId === 'exc_cccc')
      expect(own.map(({ version }) => version)).toEqual([2, 1])
      const newest = await agreedCodings(stored.store, firstOrganisation, [])
      expect([...newest].map(([id, { label }]) => [id, label.en])).toEqual([['exc_cccc', 'v2']])
    })
  })
}
