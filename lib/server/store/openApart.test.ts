import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testRoom } from '../live/testRoom.ts'
import { openStore, type Store } from './open.ts'
import { openApart } from './openApart.ts'

// What phones send is committed by a thread of its own, beside the connection that reads and conducts.
let folder = ''
let file = ''
let store: Store | null = null
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-apart-'))
  file = join(folder, 'attune.db')
  store = await openStore({ file }, openApart)
})
afterEach(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const openRoom = async (people: number) => {
  const room = await testRoom({ people, store: store! })
  await room.conduct({ type: 'goTo', activityId: room.activity('rate') })
  await room.conduct({ type: 'open', roundId: await room.round() })
  return room
}

describe('the thread that commits', () => {
  it('commits to the disk itself: synchronous is FULL after it has written', async () => {
    const apart = openApart(file)
    const run = (sql: string) => apart.run<unknown>({ sql, parameters: [] } as never) // of a query it reads these two
    await run("insert into settings (name, value) values ('a', 'b')")
    expect(await run('pragma synchronous')).toEqual([{ synchronous: 2 }])
    await apart.close()
  })

  it('a transaction that has read may still write, though a room sends marks meanwhile', async () => {
    const room = await openRoom(20)
    const answers = store!.db.transaction().execute(async (trx) => {
      await trx.selectFrom('sessions').select('id').execute()
      const sent = room.people.map((_, person) => room.answer(person, { mark: 3 }))
      await new Promise((resolve) => setTimeout(resolve, 50))
      await trx.updateTable('sessions').set({ captions: 1 }).where('id', '=', room.sessionId).execute()
      return sent
    })
    // Not awaited inside: they wait for the end of the transaction.
    expect(await Promise.all(await answers.then((sent) => [...sent]))).toEqual(room.people.map(() => ({ ok: true })))
    expect((await room.views()).console.answered).toBe(20)
  })

  it('a transaction that fails gives its turn back', async () => {
    const room = await openRoom(1)
    await expect(
      store!.db.transaction().execute(async () => {
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
    expect(await room.answer(0, { mark: 3 })).toEqual({ ok: true })
  })

  it('what was sent before the close is in, whatever the disk does: counts and reveal see all that was acknowledged', async () => {
    const room = await openRoom(30)
    const roundId = await room.round()
    const sent = room.people.map((_, person) => room.answer(person, { mark: 4 }))
    const closed = room.conduct({ type: 'close', roundId })
    const taken = (await Promise.all(sent)).filter(({ ok }) => ok).length
    expect(await closed).toEqual({ ok: true })
    expect((await room.views()).console.answered).toBe(taken)
    expect(await room.answer(0, { mark: 1 }, 2)).toEqual({ ok: false, why: 'not open' })
    await room.conduct({ type: 'reveal', roundId, rungs: 1 })
    const round = (await room.views()).phone.activity?.round
    expect(JSON.stringify(round)).toContain(`"counts":[0,0,0,${taken},0]`)
  })

  it('a thread that could not start is told, and the next write starts another', async () => {
    const late = join(folder, 'late.db')
    const apart = openApart(late)
    const query = { sql: 'select 1 as one', parameters: [] } as never // of a query it reads these two
    await expect(apart.run(query)).rejects.toThrow()
    writeFileSync(late, '')
    expect(await apart.run(query)).toEqual([{ one: 1 }])
    await apart.close()
  })

  it('the end of the store waits for the last commit', async () => {
    const room = await openRoom(10)
    const sent = room.people.map((_, person) => room.answer(person, { mark: 2 }))
    await Promise.all(sent.slice(0, 1))
    await store!.close()
    store = null
    const acknowledged = (await Promise.all(sent)).filter(({ ok }) => ok).length
    const database = new Database(file, { readonly: true })
    expect(database.prepare('select count(*) as n from responses').get()).toEqual({ n: acknowledged })
    database.close()
  })
})

it('a process that is killed in mid-vote has lost nothing that it acknowledged', async () => {
  const script = `
    const { openStore } = await import('./lib/server/store/open.ts')
    const { openApart } = await import('./lib/server/store/openApart.ts')
    const { testRoom } = await import('./lib/server/live/testRoom.ts')
    const store = await openStore({ file: ${JSON.stringify(file)} }, openApart)
    const room = await testRoom({ people: 40, store })
    await room.conduct({ type: 'goTo', activityId: room.activity('rate') })
    await room.conduct({ type: 'open', roundId: await room.round() })
    const press = async (person, seq) => {
      const outcome = await room.answer(person, { mark: 1 + (seq % 5) }, seq)
      if (outcome.ok) process.stdout.write(room.people[person] + ' ' + seq + '\\n')
      press(person, seq + 1)
    }
    for (let person = 0; person < 40; person += 1) press(person, 1)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  let text = ''
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString()
    if (text.length > 20_000) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const acknowledged = new Map<string, number>()
  for (const line of text.split('\n').slice(0, -1)) {
    const [person = '', seq] = line.split(' ')
    acknowledged.set(person, Math.max(acknowledged.get(person) ?? 0, Number(seq)))
  }
  expect(acknowledged.size).toBe(40)
  const database = new Database(file)
  const rows = database.prepare('select participant_id, seq from responses').all() as {
    participant_id: string
    seq: number
  }[]
  database.close()
  const held = new Map(rows.map(({ participant_id, seq }) => [participant_id, seq]))
  for (const [person, seq] of acknowledged) expect(held.get(person)).toBeGreaterThanOrEqual(seq)
})
