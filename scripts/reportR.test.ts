import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountedSession } from '../lib/reports/counted.ts'
import { makeReport } from '../lib/reports/makeReport.ts'
import { markRows } from '../lib/reports/markRows.ts'
import { roomRows } from '../lib/reports/roomRows.ts'
import { scopesOf } from '../lib/reports/scope.ts'
import { testOrganisation } from '../lib/reports/testOrganisation.ts'
import { makeHistory } from '../lib/server/demo/history.ts'
import { seed } from '../lib/server/demo/seed.ts'
import { seeded } from '../lib/server/live/seeded.ts'
import { exportFile, rawFiles } from '../lib/server/reports/exportFile.ts'
import { openStore } from '../lib/server/store/open.ts'
import { firstOrganisation } from '../lib/server/store/organisations.ts'
import { exportOf } from './exportOf.ts'

const narrower = (session: CountedSession): CountedSession => ({
  ...session,
  rounds: session.rounds.map((round) => {
    const dimensions = round.document.dimensions.map((one) => ({ ...one, elements: one.elements.slice(1) }))
    return { ...round, document: { ...round.document, dimensions } }
  }),
})

// docs/report.R shares no code with lib/stats: where both come to the same figures, both are as the definitions say.
const present = spawnSync('Rscript', ['--version']).status === 0
const where = present ? '' : ' (skipped: there is no Rscript on this machine; install R to run it)'

describe.skipIf(!present)(`docs/report.R${where}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-r-'))
  const file = (name: string) => join(folder, name)
  const R = (...given: string[]) => {
    const { status, stdout, stderr } = spawnSync('Rscript', ['docs/report.R', ...given], { encoding: 'utf8' })
    return { status, said: `${stdout}${stderr}` }
  }
  beforeAll(async () => {
    const store = await openStore({ file: file('attune.db') })
    await seed(store, process.cwd())
    const only = [
      { team: 0, month: 0, people: 11 },
      { team: 2, month: 1, people: 8 },
      { team: 3, month: 9, people: 4 },
      { team: 1, month: 6, people: 10, day: true },
    ]
    await makeHistory(store, { organisationId: firstOrganisation, seed: 2, from: Date.UTC(2025, 0, 20), only })
    await store.close()
    const write = (...more: string[]) => exportOf(['--format', 'csv', ...more], { ATTUNE_DATA: folder })
    expect(await write('--out', file('pages.csv'))).toMatchObject({ code: 0 })
    expect(await write('--out', file('raw.csv'), '--raw')).toMatchObject({ code: 0 })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reproduces every figure of the pages from the marks, suppression included', () => {
    const { status, said } = R(file('pages.csv'), file('raw.marks.csv'), file('raw.rooms.csv'))
    expect({ status, last: said.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^\d{3,} figures recomputed from marks, 0 differ$/),
    })
    const counted = ['satOut', 'notMarked', 'withinOneChange', 'distanceChangeOverTime', 'haloCoders', 'leanWord']
    for (const name of [
      ...counted,
      'withinOne',
      'lean',
      'agreement',
      'alpha',
      'gwetAc2',
      'iccAgreement',
      'severitySpread',
    ])
      expect(said).toMatch(new RegExp(`^${name} +([0-9]+) of \\1 as in the table$`, 'm'))
    // A coding is given and plans are words: nothing else is left out.
    expect(said).toMatch(/^Not recomputed: coding \d+, plan \d+ $/m)
  }, 120_000)

  // Rooms of all sizes by role and team, second votes, quarters that share excerpts, and three excerpts with all elements.
  it('reproduces every figure of an organisation in which anything may be withheld, parts of rooms included', async () => {
    const habits = {
      teams: 2,
      sessions: 5,
      people: [5, 44],
      skips: 0.03,
      leavesBeforeSecondVote: 0.02,
      alike: 0.1,
    } as const
    // The later rooms had another version of the framework, which leaves an element out of its average.
    const all = testOrganisation(seeded(32), habits).map((session, at) => (at < 2 ? session : narrower(session)))
    const reports = scopesOf(all).map((scope) => makeReport(scope, all, { teams: [] }))
    const made = { organisationId: 'org_test', reports, teams: [], sessions: [] }
    writeFileSync(file('made.csv'), (await exportFile([made], 'csv')).body)
    const { marks, rooms } = rawFiles([{ ...made, marks: markRows(all), rooms: roomRows(all) }])
    writeFileSync(file('made.marks.csv'), marks)
    writeFileSync(file('made.rooms.csv'), rooms)
    const { status, said } = R(file('made.csv'))
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('from marks, 0 differ') })
    for (const name of ['haloRoom', 'haloCoders', 'leanWord', 'closer', 'distanceChangeOverTime', 'notMarked'])
      expect(said).toMatch(new RegExp(`^${name} +[1-9]`, 'm'))
    expect(readFileSync(file('made.csv')).toString()).toMatch(/,role: \w+,1,mean,,\d/)
    expect(readFileSync(file('made.csv')).toString()).toMatch(/ of \w+ [\w ]+,,1,mean,,\d/)
  }, 120_000)

  it('reproduces every figure of an export that withholds nothing', () => {
    expect(R(file('raw.csv'))).toMatchObject({ status: 0, said: expect.stringContaining('from marks, 0 differ') })
  }, 120_000)

  it('compares means with the shares where there are no marks', () => {
    const { status, said } = R(file('pages.csv'))
    expect({ status, said: said.trim() }).toEqual({
      status: 0,
      said: expect.stringMatching(/[1-9]\d* figures recomputed from rounded shares, 0 differ$/),
    })
  }, 120_000)

  it('says which file it reads to somebody who gives it another', () => {
    const { status, said } = R(file('pages.json'))
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining('export with --format csv') })
  })

  it('ends with 1 where a figure is another', () => {
    const table = readFileSync(file('pages.csv')).toString()
    writeFileSync(
      file('other.csv'),
      table.replace(/,overall,,1,mean,,(\d)/g, (_, digit) => `,overall,,1,mean,,${(Number(digit) % 5) + 1}`),
    )
    expect(R(file('other.csv'))).toMatchObject({ status: 1 })
  }, 120_000)
})
