import { readEnv } from '../lib/server/env.ts'
import { restoreBackup } from '../lib/server/store/backup/restoreBackup.ts'

// npm run restore -- FILE: fills an empty data folder from a backup.
const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(2)
}

const [file, more] = process.argv.slice(2)
if (file === undefined || more !== undefined || file.startsWith('-')) {
  stop(
    'Say which backup to restore, and nothing else. For example: ATTUNE_DATA=/an/empty/folder npm run restore -- attune-friday.tar.gz',
  )
}
const read = readEnv(process.env)
if (!read.ok) stop(read.sentence)
else {
  const restored = await restoreBackup(file ?? '', read.env.dataFolder)
  if (typeof restored === 'string') stop(restored)
  else {
    const { madeAt, real } = restored
    process.stdout.write(
      `\n  ${read.env.dataFolder} holds what was there on ${madeAt.slice(0, 16).replace('T', ' at ')} (UTC). Start Attune as usual.\n`,
    )
    if (real.length > 0)
      process.stdout.write(
        `  These recordings of real conversations are in it: ${real.join('; ')}. If consent for one was withdrawn after the backup was made, take it away again on its page.\n`,
      )
    if (read.env.storage !== null)
      process.stdout.write(
        `  Its recordings lie in the folder, and are put into ${read.env.storage.origin}/${read.env.storage.bucket}/${read.env.storage.prefix} soon after the start. What that bucket holds beyond them stays there and is nobody's: use an empty one, above all to try a backup out.\n`,
      )
    process.stdout.write('\n')
  }
}
