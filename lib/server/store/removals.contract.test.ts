import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { plantExcerpt } from '../http/testExcerpts.ts'
import { saveSound } from './excerptSounds.ts'
import { removeExcerpt } from './excerpts.ts'
import { isKept, keptFiles } from './keptFiles.ts'
import { firstOrganisation } from './organisations.ts'
import { takeWordsAway } from './realRecordings.ts'
import { crossOut, dueRemovals, isBeingRemoved, noteRemovals, removedExcerpts, waitingRemovals } from './removals.ts'
import { dialects, type TestStore } from './testDialects.ts'

for (const dialect of dialects) {
  describe.runIf(dialect.here)(`files that are to be nowhere (${dialect.name})`, () => {
    let opened: TestStore
    const id = 'exc_aaaaaa' as ExcerptId
    beforeAll(async () => {
      opened = await dialect.open()
    })
    afterAll(() => opened.end())
    beforeEach(async () => {
      await opened.store.db.deleteFrom('removals').execute()
      await opened.store.db.deleteFrom('excerpts').execute()
      await plantExcerpt(opened.store, id, {
        basis: 'everyone',
        note: '',
        until: '2099-01-01',
        confirmedBy: 'x',
        confirmedAt: 1,
      })
    })

    it('are due at their time, and one that is noted anew at its new time', async () => {
      const { store } = opened
      await noteRemovals(store, [])
      await noteRemovals(store, ['exc_b-1.mp3'], 60_000)
      await noteRemovals(store, ['exc_c-1.mp3', id])
      expect((await dueRemovals(store)).sort()).toEqual([id, 'exc_c-1.mp3'])
      await noteRemovals(store, ['exc_b-1.mp3'])
      await noteRemovals(store, ['exc_c-1.mp3'], 60_000)
      expect((await dueRemovals(store)).sort()).toEqual([id, 'exc_b-1.mp3'])
      expect(await waitingRemovals(store)).toBe(0)
      await store.db.updateTable('removals').set({ due_at: 1 }).execute()
      expect(await waitingRemovals(store)).toBe(3)
    })

    it('are forgotten once they are, but for the excerpts that were removed', async () => {
      const { store } = opened
      expect(await removeExcerpt(store, firstOrganisation, id)).toBe('done')
      await noteRemovals(store, ['exc_b-1.mp3'])
      expect(await dueRemovals(store)).toContain(id)
      expect(await isBeingRemoved(store, id)).toBe(true)
      for (const name of [id, 'exc_b-1.mp3']) await crossOut(store, name)
      expect([await dueRemovals(store), await isBeingRemoved(store, id)]).toEqual([[], false])
      expect(await removedExcerpts(store)).toEqual(new Set([id]))
    })

    it('are those that no row names: a recording and its sound are kept while their excerpt is there', async () => {
      const { store } = opened
      const sound = { file: `${id}-0123abcd.mp3`, from: 0, to: 5, gainDb: 0, even: false, seconds: 5, peaks: [] }
      await saveSound(store, firstOrganisation, { id, version: 1 }, { ...sound, loudness: null })
      const names = [`${id}.mp3`, sound.file]
      const kept = () => Promise.all([...names, `${id}-0123abce.mp3`, 'notes.txt'].map((file) => isKept(store, file)))
      expect(await kept()).toEqual([true, true, false, false])
      expect((await keptFiles(store)).sort()).toEqual([sound.file, `${id}.mp3`].sort())
      await takeWordsAway(store, id, 'withdrawn')
      expect(await kept()).toEqual([false, false, false, false])
      expect([await keptFiles(store), await dueRemovals(store)]).toEqual([[], [id]])
    })
  })
}
