import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A small disk of its own, for a server's data. */
export interface SmallDisk {
  readonly folder: string
  /** Fills it to the last block, with the database of `data` on it. */
  fill(data: string): void
  isFull(): boolean
  /** Makes space again. */
  free(): void
  end(): void
}

const megabytes = 64

/** Writes to a file until the disk takes no more. */
const writeUntilFull = (file: string): void => {
  const to = openSync(file, 'a')
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const piece = Buffer.alloc(size)
      try {
        for (;;) writeSync(to, piece)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  } finally {
    closeSync(to)
  }
}

/** Mounts one (a tmpfs); `null` where this machine does not let us. */
export const openSmallDisk = (): SmallDisk | null => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder])
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true })
    return null
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: (data) => {
      // The journal would go on in the blocks that it has: they are given back first.
      const database = new Database(join(data, 'attune.db'), { timeout: 2000 })
      for (let tries = 0; tries < 20; tries += 1) {
        const [{ busy } = { busy: 1 }] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
        if (busy === 0) break
      }
      database.close()
      writeUntilFull(ballast)
    },
    isFull: () => existsSync(ballast),
    free: () => rmSync(ballast, { force: true }),
    end: () => {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
