import { parseArgs } from 'node:util'
import { makeHistory } from '../lib/server/demo/history.ts'
import { readEnv } from '../lib/server/env.ts'
import { openProcess } from '../lib/server/openProcess.ts'
import { firstOrganisation, organisations } from '../lib/server/store/organisations.ts'
import { everyTeam } from '../lib/server/store/teams.ts'

// npm run seed:demo -- [--seed 1] [--organisation ID]
// Fills an organisation with the workshops of an invented year, so that the reports have something to show: four teams,
// fourteen workshops, 300 people, everything marked as demo. There is no way back but a backup.

const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(2)
}

const readArguments = () => {
  try {
    return parseArgs({ options: { seed: { type: 'string', default: '1' }, organisation: { type: 'string' } } }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}. For example: npm run seed:demo -- --seed 1`)
  }
}

const given = readArguments()
const seed = Number(given.seed)
if (!Number.isInteger(seed) || seed < 0) stop(`--seed is “${given.seed}”, but it has to be a whole number from 0.`)

const year = 365 * 24 * 60 * 60 * 1000
const read = readEnv(process.env)
const opened = read.ok ? await openProcess(read.env, process.cwd()) : read.sentence
if (typeof opened === 'string') stop(opened)
else {
  const { store } = opened
  const found = (await organisations(store)).find(({ id }) => id === (given.organisation ?? firstOrganisation))
  if (!found) stop(`There is no organisation ${given.organisation} in this data folder.`)
  else {
    if ((await everyTeam(store, found.id)).some(({ name }) => name.startsWith('Demo: '))) {
      stop('This organisation has the demo’s teams already.')
    }
    const done = (made: number, of: number) => process.stderr.write(`  ${made} of ${of} workshops\n`)
    await makeHistory(store, { organisationId: found.id, seed, from: Date.now() - year, done })
    process.stderr.write('\n  The demo’s year is there: open the reports.\n\n')
    await store.close()
  }
}
