import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from './store/open.ts'
import { hasPostgres, startPostgres, type TestPostgres } from './store/testPostgres.ts'
import { toldOf } from './toldOf.ts'

const words = 'what somebody wrote about a colleague'
const lineOf = (error: unknown): string => {
  let line = ''
  const log = pino(
    {},
    new Writable({
      write: (chunk, _encoding, done) => {
        line += String(chunk)
        done()
      },
    }),
  )
  log.error({ failure: toldOf(error) }, 'something failed')
  return line
}

it('the log says what failed and where, with its causes, and nothing that hangs on it', () => {
  const cause = Object.assign(new Error('the line broke'), { code: 'ECONNRESET', detail: words })
  const line = lineOf(
    Object.assign(new Error('it could not be written', { cause }), { parameters: [words], row: words }),
  )
  expect(line).toMatch(/it could not be written.*toldOf\.test\.ts.*the line broke.*ECONNRESET/s)
  expect(line).not.toContain(words)
  expect(lineOf(words)).not.toContain(words)
})

it('what is no JSON is not repeated', () => {
  try {
    JSON.parse(words)
  } catch (error) {
    expect(String(error)).toContain('what') // or there were nothing to hide
    expect(lineOf(error)).not.toContain('what som')
    expect(lineOf(error)).toContain('SyntaxError')
  }
})

describe.skipIf(!hasPostgres)('of what PostgreSQL refuses', () => {
  let postgres: TestPostgres
  let store: Store
  beforeAll(async () => {
    postgres = await startPostgres()
    store = await openStore({ url: postgres.url })
  }, 60_000)
  afterAll(async () => {
    await store.close()
    await postgres.stop()
  })

  it('the row is not told, nor the value', async () => {
    const thrown = async (query: ReturnType<typeof sql>) =>
      query.execute(store.db).then(
        () => null,
        (error: unknown) => error,
      )
    const row = await thrown(sql`insert into responses (round_id, participant_id, value) values (null, null, ${words})`)
    expect(JSON.stringify(row)).toContain(words) // or there were nothing to hide
    expect(lineOf(row)).not.toContain(words)
    expect(lineOf(row)).toContain('23502')
    const value = await thrown(sql`select cast(cast(${words} as text) as integer)`)
    expect(String(value)).toContain(words)
    expect(lineOf(value)).not.toContain(words)
  })
})
