import { readEnv } from '../lib/server/env.ts'
import { makeBackup } from '../lib/server/store/backup/makeBackup.ts'

// npm run backup -- FILE: everything that the data folder holds, in one file, while sessions run.
const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(2)
}

const [file, more] = process.argv.slice(2)
if (file === undefined || more !== undefined || file.startsWith('-')) {
  stop('Say where to write the backup, and nothing else. For example: npm run backup -- attune-friday.tar.gz')
}
const read = readEnv(process.env)
if (!read.ok) stop(read.sentence)
else if (read.env.databaseUrl !== null) {
  stop(
    'The data lie in PostgreSQL: back them up with pg_dump, and copy the folder “files” of the data folder, if there is one.',
  )
} else {
  const made = await makeBackup(read.env.dataFolder, file ?? '', new Date())
  if (typeof made === 'string') stop(made)
  else
    process.stdout.write(
      `\n  ${file} is written (${Math.max(1, Math.round(made.bytes / 1024))} kB). Whoever has it has every answer in it: keep it as you keep the data folder.\n\n`,
    )
}
