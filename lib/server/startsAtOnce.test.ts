import { expect, it } from 'vitest'
import { readEnv } from './env.ts'
import { openProcess } from './openProcess.ts'
import { migrationNames } from './store/migrate.ts'
import { hasPostgres, startPostgres } from './store/testPostgres.ts'

it.skipIf(!hasPostgres)(
  'servers that start at once on an empty PostgreSQL make its tables and what is in them once',
  async () => {
    const database = await startPostgres()
    const read = readEnv({ DATABASE_URL: database.url })
    if (!read.ok) throw new Error(read.sentence)
    const { env } = read
    const started = await Promise.all(Array.from({ length: 4 }, () => openProcess(env, process.cwd())))
    const opened = started.map((one) => {
      if (typeof one === 'string') throw new Error(one)
      return one
    })
    expect(new Set(opened.map(({ secret }) => String(secret))).size, 'one secret').toBe(1)
    const { db } = opened[0]!.store
    const steps = await db
      .selectFrom('kysely_migration' as never)
      .select('name' as never)
      .execute()
    expect(steps.length).toBe(migrationNames.length)
    expect((await db.selectFrom('workshops').select('id').execute()).length).toBeGreaterThan(0)
    for (const { store } of opened) await store.close()
    await database.stop()
  },
  60_000,
)
