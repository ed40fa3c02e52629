import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Consent } from '../../workshop/consent.ts'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { MadeSound } from '../../workshop/heard.ts'
import type { ExcerptId } from '../../workshop/ids.ts'
import { isHeard, saveSound } from './excerptSounds.ts'
import { addExcerpt, excerptOf } from './excerpts.ts'
import { hearingsOf, noteHearing } from './hearings.ts'
import { firstOrganisation } from './organisations.ts'
import { expiredOnes, goneInSession, goneOnes, lockOf, takeWordsAway } from './realRecordings.ts'
import { sessionById } from './sessions.ts'
import { dialects, type TestStore } from './testDialects.ts'

for (const dialect of dialects.filter(({ here }) => here)) {
  describe(`recordings of real conversations, in ${dialect.name}`, () => {
    let stored: TestStore
    beforeAll(async () => {
      stored = await dialect.open()
    })
    afterAll(() => stored.end())

    const text = { en: 'Words', cy: 'Geiriau' }
    let count = 0
    const plant = async (until: string | null): Promise<ExcerptId> => {
      count += 1
      const id = `exc_real${count}` as ExcerptId // as its schema asks
      const document: Excerpt = {
        id,
        title: text,
        contentNote: text,
        setting: { worker: text, parent: text, place: text },
        language: 'en',
        fictional: until === null,
        seconds: 60,
        peaks: [],
        lines: [{ n: 1, speaker: 'parent', text: 'What was said', start: 0, end: 3 }],
        behaviourChangeDiscussed: true,
        debrief: [],
        editorOnly: { summary: text, delivery: '' },
      }
      const said = { basis: 'everyone', note: '', confirmedBy: 'x', confirmedAt: 1 } as const
      const consent: Consent | null = until === null ? null : { ...said, until }
      const more = { waveform: 'even', loudness: { lufs: -20, peakDb: -3 }, consent } as const
      await addExcerpt(stored.store, firstOrganisation, document, { file: `${id}.mp3`, ...more })
      return id
    }
    const found = async (id: ExcerptId) => (await excerptOf(stored.store, firstOrganisation, id))!
    /** A session whose plan names an excerpt. */
    const playing = async (id: ExcerptId) => {
      const { sessionId } = await stored.room()
      const plan = JSON.stringify({ title: text, activities: [{ id: 'act_aaaa', excerpt: { id } }] })
      await stored.store.db.updateTable('session_plans').set({ plan }).where('session_id', '=', sessionId).execute()
      return sessionId
    }

    it('one is locked until the end of its last day, and an acted one is not', async () => {
      expect(await lockOf(stored.store, await plant(null))).toBeNull()
      expect(await lockOf(stored.store, await plant('2999-01-01'))).toEqual({ over: false })
      const old = await plant('2020-01-01')
      expect(await lockOf(stored.store, old)).toEqual({ over: true })
      expect((await expiredOnes(stored.store)).map(({ id }) => id)).toEqual([old])
    })

    it('what is taken away is gone once, with its words, and each session that plays it is told', async () => {
      const id = await plant('2999-01-01')
      const session = await playing(id)
      expect(await takeWordsAway(stored.store, id, 'withdrawn')).toEqual([session])
      expect(await takeWordsAway(stored.store, id, 'withdrawn')).toBeNull()
      expect(await found(id)).toMatchObject({ gone: { why: 'withdrawn' }, version: 2, document: { lines: [] } })
      expect(goneInSession((await sessionById(stored.store, session))!.gone)[id]?.why).toBe('withdrawn')
      expect((await goneOnes(stored.store)).map((one) => one.id)).toEqual([id])
      expect(await takeWordsAway(stored.store, await plant(null), 'withdrawn')).toBeNull()
    })

    it('who was given one is counted by session and audience, and the same play is written once', async () => {
      const id = await plant('2999-01-01')
      const { sessionId } = await stored.room()
      const heard = { excerptId: id, sessionId, person: null }
      for (let at = 0; at < 3; at += 1) await noteHearing(stored.store, { ...heard, heardBy: 'phone' })
      for (let at = 0; at < 2; at += 1)
        await noteHearing(stored.store, { ...heard, heardBy: 'room' }, `hear_play${count}`)
      await noteHearing(stored.store, { excerptId: id, sessionId: null, heardBy: 'person', person: 'Ann' })
      const lines = await hearingsOf(stored.store, firstOrganisation, id)
      expect(lines.map(({ heardBy, person, times }) => [heardBy, person, times]).sort()).toEqual([
        ['person', 'Ann', 1],
        ['phone', null, 3],
        ['room', null, 1],
      ])
    })

    it('a made sound belongs to the version it was made from, and is heard as long as its excerpt or a session names it', async () => {
      const id = await plant(null)
      const part = { from: 1, to: 9, gainDb: 0, even: false, seconds: 8, peaks: [], loudness: null }
      const sound: MadeSound = { file: `${id}-0a1b2c3d.mp3`, ...part }
      expect(await saveSound(stored.store, firstOrganisation, { id, version: 1 }, sound)).toBe(2)
      expect(await saveSound(stored.store, firstOrganisation, { id, version: 1 }, null)).toBe('conflict')
      expect(await isHeard(stored.store, sound.file)).toBe(true)
      expect((await found(id)).sound).toEqual(sound)
      expect(await saveSound(stored.store, firstOrganisation, { id, version: 2 }, null)).toBe(3)
      expect(await isHeard(stored.store, sound.file)).toBe(false)
    })
  })
}
