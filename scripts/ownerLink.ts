import { makeOwnerLink } from '../lib/server/auth/ownerLink.ts'
import { readEnv } from '../lib/server/env.ts'
import { openProcess } from '../lib/server/openProcess.ts'

// npm run owner-link: prints a new one-time link that creates an owner's account. The old one is no longer good.
const read = readEnv(process.env)
const opened = read.ok ? await openProcess(read.env, process.cwd()) : read.sentence
if (typeof opened === 'string') {
  process.stderr.write(`\n  ${opened}\n\n`)
  process.exit(1)
}
const token = await makeOwnerLink(opened.store, Date.now())
const origin = opened.env.publicUrl?.origin ?? `http://localhost:${opened.env.port}`
process.stdout.write(`\n  Create an owner’s account (works once, for seven days):\n  ${origin}/welcome/${token}\n\n`)
if (opened.env.publicUrl === null) {
  process.stdout.write('  If the server runs on another port, put that one in place of the number above.\n\n')
}
await opened.store.close()
