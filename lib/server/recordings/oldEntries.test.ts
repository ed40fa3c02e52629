import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { oldEntries } from './oldEntries.ts'

const at = Date.UTC(2026, 2, 2)
const hourMs = 3_600_000

it('finds what has not changed for a day, also where something else goes while it looks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-old-'))
  const put = (name: string, hours: number) => {
    writeFileSync(join(folder, name), '')
    const then = new Date(at - hours * hourMs)
    utimesSync(join(folder, name), then, then)
  }
  symlinkSync(join(folder, 'nowhere'), join(folder, '.part-a')) // listed, and not there when it is asked after
  put('.part-b', 25)
  put('.part-c', 23)
  put('kept.mp3', 100)
  expect(await oldEntries(folder, at, (name) => name.startsWith('.part-'))).toEqual(['.part-b'])
  expect(await oldEntries(join(folder, 'nowhere'), at, () => true)).toEqual([])
  rmSync(folder, { recursive: true })
})
