import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportFile } from '../lib/server/reports/exportFile.ts'
import { readExport, readSessionExport } from '../lib/server/reports/readReport.ts'
import { type RatedRoom, ratedRoom } from '../lib/server/reports/testRated.ts'
import { openStore } from '../lib/server/store/open.ts'
import { firstOrganisation } from '../lib/server/store/organisations.ts'
import { exportOf } from './exportOf.ts'

// The command as a host gives it: whole and of one session, in every format, with what is withheld and without.
const folder = mkdtempSync(join(tmpdir(), 'attune-export-'))
const out = (name: string) => join(folder, 'out', name)
let ids: { large: string; small: string }
let pages: { whole: Buffer; session: Buffer }

const run = (...given: string[]) => exportOf(given, { ATTUNE_DATA: folder })

beforeAll(async () => {
  const store = await openStore({ file: join(folder, 'attune.db') })
  const made: RatedRoom[] = [
    await ratedRoom(store, { people: 12, coding: 3 }),
    await ratedRoom(store, { people: 4, coding: 3 }),
  ]
  const [large, small] = made
  await large?.vote([1, 2, 3, 4, 5, 3, 3, 3, 3, 3, 4, null])
  await small?.vote([2, 2, 5, 1])
  for (const room of made) await room.conduct({ type: 'end' })
  ids = { large: large?.sessionId ?? '', small: small?.sessionId ?? '' }
  const body = async (exported: Awaited<ReturnType<typeof readExport>>) => (await exportFile([exported], 'json')).body
  pages = {
    whole: await body(await readExport(store, firstOrganisation)),
    session: await body(await readSessionExport(store, large!.sessionId)),
  }
  await store.close()
  mkdirSync(join(folder, 'out'))
  await run('--format', 'json', '--out', out('whole.json'))
  await run('--format', 'csv', '--out', out('whole.csv'))
  await run('--format', 'xlsx', '--out', out('one.xlsx'), '--session', ids.large)
  await run('--format', 'json', '--out', out('one.json'), '--session', ids.large)
  await run('--format', 'json', '--out', out('raw.json'), '--raw')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('writes what the routes send: the same rows, under the same suppression', () => {
  expect(readFileSync(out('whole.json')).toString()).toBe(pages.whole.toString())
  expect(readFileSync(out('one.json')).toString()).toBe(pages.session.toString())
})

it('writes the definitions beside a table', () => {
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(
    ['one.json', 'one.xlsx', 'raw.json', 'whole.csv', 'whole.notes.csv', 'whole.json'].sort(),
  )
  expect(readFileSync(out('whole.notes.csv')).toString()).toContain('definition,withinOne,Within one mark')
  expect(readFileSync(out('one.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

it('tells of a room of four only with --raw', () => {
  const whole = JSON.parse(readFileSync(out('whole.json')).toString())
  const raw = JSON.parse(readFileSync(out('raw.json')).toString())
  const mean = (rows: Record<string, unknown>[]) =>
    rows.find(({ session, excerpt, statistic }) => session === ids.small && excerpt !== '' && statistic === 'mean')
  expect([whole.suppressed, mean(whole.rows)?.value, mean(whole.rows)?.hidden]).toEqual([true, null, 'few'])
  expect([raw.suppressed, mean(raw.rows)?.value]).toEqual([false, 2.5])
})

it('says in a sentence what it can not do', async () => {
  const format = await run('--format', 'pdf', '--out', out('x'))
  const session = await run('--format', 'csv', '--out', out('x'), '--session', 'ses_nowhere')
  const file = await run('--format', 'csv')
  expect(format).toMatchObject({ code: 2, said: expect.stringContaining('it has to be json, csv or xlsx') })
  expect(session).toMatchObject({ code: 2, said: expect.stringContaining('There is no session ses_nowhere') })
  expect(file).toMatchObject({ code: 2, said: expect.stringContaining('--out has to name the file') })
})

it('makes no installation in a folder that has none: a name that was mistyped is told', async () => {
  const mistyped = join(folder, 'mistyped')
  const ended = await exportOf(['--format', 'json', '--out', out('none.json')], { ATTUNE_DATA: mistyped })
  expect(ended).toMatchObject({ code: 2, said: expect.stringContaining(`There is no database in ${mistyped}`) })
  expect(existsSync(mistyped)).toBe(false)
})
