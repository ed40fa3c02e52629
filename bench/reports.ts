// npm run bench:reports [-- --sessions 500 --people 40 --excerpts 12 --postgres --json]
// How long a page of reports takes to be read: the first after a start, the next, and the next after one more workshop.
// Nothing is asserted, machines differ; ratios within one run tell more than seconds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ReportScope } from '../lib/reports/scope.ts'
import { readReport } from '../lib/server/reports/readReport.ts'
import { warmReports } from '../lib/server/reports/warmReports.ts'
import { openStore, type Place } from '../lib/server/store/open.ts'
import { firstOrganisation } from '../lib/server/store/organisations.ts'
import { startPostgres } from '../lib/server/store/testPostgres.ts'
import { plantOrganisation, plantSession, teamIds } from './plantMarks.ts'

const { values: given } = parseArgs({
  options: {
    sessions: { type: 'string', default: '500' },
    people: { type: 'string', default: '40' },
    excerpts: { type: 'string', default: '12' },
    postgres: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const size = { sessions: Number(given.sessions), people: Number(given.people), excerpts: Number(given.excerpts) }

const timings: { page: string; milliseconds: number; processor: number }[] = []
/** By the clock, and what the processor of this process was busy: on a machine with other work only the second tells. */
const timed = async <T>(page: string, work: () => Promise<T>): Promise<T> => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  const milliseconds = Math.round(performance.now() - start)
  timings.push({ page, milliseconds, processor: Math.round((user + system) / 1000) })
  return done
}

const measure = async (place: Place): Promise<void> => {
  const planting = await openStore(place)
  await timed('(planting)', () => plantOrganisation(planting, size))
  await planting.close()
  const store = await openStore(place)
  const read = (page: string, scope: ReportScope) => timed(page, () => readReport(store, firstOrganisation, scope))
  const team = teamIds[0] ?? ''
  await read('one session, first page of all', { level: 'session', sessionId: 'ses_000003' })
  await read('one team, first', { level: 'team', teamId: team })
  await read('organisation, first', { level: 'organisation' })
  await read('organisation, again', { level: 'organisation' })
  await read('another team', { level: 'team', teamId: teamIds[1] ?? '' })
  await read('one session', { level: 'session', sessionId: 'ses_000004' })
  await plantSession(store, size.sessions, size)
  await read('organisation, after one more workshop', { level: 'organisation' })
  timings.push({
    page: '(heap, megabytes)',
    milliseconds: 0,
    processor: Math.round(process.memoryUsage().heapUsed / 1e6),
  })
  await store.close()
  const again = await openStore(place)
  await timed('(warming after a start)', () => warmReports(again))
  await timed('organisation, first, warmed', () => readReport(again, firstOrganisation, { level: 'organisation' }))
  await again.close()
}

if (given.postgres) {
  const server = await startPostgres()
  try {
    await measure({ url: server.url })
  } finally {
    await server.stop()
  }
} else {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  try {
    await measure({ file: join(folder, 'attune.db') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const marks = size.sessions * size.people * size.excerpts * 8
if (!given.json) console.table(timings)
process.stdout.write(
  `${JSON.stringify({ node: process.version, database: given.postgres ? 'PostgreSQL' : 'SQLite', ...size, marks, timings })}\n`,
)
