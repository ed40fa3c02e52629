import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Env, readEnv } from '../lib/server/env.ts'
import { bringAllInto } from '../lib/server/recordings/bringAll.ts'
import { makeBackup } from '../lib/server/store/backup/makeBackup.ts'
import { names } from '../lib/server/store/backup/manifest.ts'

// npm run backup -- FILE: everything that the data folder holds, in one file, while sessions run.
const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(2)
}

/** Recordings that lie in a bucket alone are brought here first: a backup holds every one. */
const brought = async (env: Env): Promise<number> => {
  if (!existsSync(join(resolve(env.dataFolder), names.database))) return 0 // the backup says so itself
  const all = await bringAllInto(env)
  if (all !== 'silent') return all.missing
  return stop(
    'The store that STORAGE_URL names does not give its recordings, and a backup without them would be none. Nothing was written; try again when it answers.',
  )
}

const [file, more] = process.argv.slice(2)
if (file === undefined || more !== undefined || file.startsWith('-')) {
  stop('Say where to write the backup, and nothing else. For example: npm run backup -- attune-friday.tar.gz')
}
const read = readEnv(process.env)
if (!read.ok) stop(read.sentence)
else if (read.env.databaseUrl !== null) {
  stop(
    read.env.storage === null
      ? 'The data lie in PostgreSQL: back them up with pg_dump, and copy the folder “files” of the data folder, if there is one.'
      : 'The data lie in PostgreSQL: back them up with pg_dump, and the bucket that STORAGE_URL names with the tools of its store.',
  )
} else {
  const missing = await brought(read.env)
  const made = await makeBackup(read.env.dataFolder, file ?? '', new Date())
  if (typeof made === 'string') stop(made)
  else {
    if (missing > 0)
      process.stdout.write(
        `\n  ${missing} recordings are neither in the data folder nor in the bucket: they are missing in it.\n`,
      )
    process.stdout.write(
      `\n  ${file} is written (${Math.max(1, Math.round(made.bytes / 1024))} kB). Whoever has it has every answer in it: keep it as you keep the data folder.\n\n`,
    )
  }
}
