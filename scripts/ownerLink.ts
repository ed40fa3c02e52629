import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeOwnerLink } from '../lib/server/auth/oneTimeLinks.ts'
import { seedWorkshops } from '../lib/server/demo/seed.ts'
import { readEnv } from '../lib/server/env.ts'
import { noDatabase } from '../lib/server/noDatabase.ts'
import { noSpace, openProcess } from '../lib/server/openProcess.ts'
import { diskIsFull } from '../lib/server/store/diskIsFull.ts'
import type { Store } from '../lib/server/store/open.ts'
import { addOrganisation, firstOrganisation, organisations } from '../lib/server/store/organisations.ts'
import type { OrganisationId } from '../lib/workshop/ids.ts'

// npm run owner-link: prints a new one-time link that creates an owner's account. The old one is no longer good.
// npm run owner-link -- --organisation "NAME": the same for another organisation, which is made if there is none yet.
const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(1)
}

const askedFor = (): string | null => {
  try {
    const { values } = parseArgs({ options: { organisation: { type: 'string' } } })
    const name = values.organisation?.trim()
    return name === undefined ? null : name || stop('Please give the organisation a name: --organisation "Name"')
  } catch {
    return stop('This command knows one option: npm run owner-link -- --organisation "Name of the organisation"')
  }
}

const organisationNamed = async (store: Store, name: string): Promise<OrganisationId> => {
  const known = (await organisations(store)).find((one) => one.name === name)
  if (known) return known.id
  const id = await addOrganisation(store, name)
  await seedWorkshops(store, id)
  return id
}

const name = askedFor()
const read = readEnv(process.env)
const missing = read.ok ? noDatabase(read.env) : null
if (missing !== null) stop(missing)
const opened = read.ok ? await openProcess(read.env, process.cwd()) : read.sentence
if (typeof opened === 'string') stop(opened)
const { store, env } = opened as Exclude<typeof opened, string> // `stop` has ended the process otherwise
const linkMade = async () =>
  makeOwnerLink(store, name === null ? firstOrganisation : await organisationNamed(store, name))
const token = await linkMade().catch((error) => {
  if (diskIsFull(error)) return stop(noSpace(resolve(env.dataFolder)))
  throw error
})
const origin = env.publicUrl?.origin ?? `http://localhost:${env.port}`
const of = name === null ? '' : ` of “${name}”`
process.stdout.write(
  `\n  Create an owner’s account${of} (works once, for seven days):\n  ${origin}/welcome/${token}\n\n`,
)
if (env.publicUrl === null) {
  process.stdout.write('  If the server runs on another port, put that one in place of the number above.\n\n')
}
await store.close()
