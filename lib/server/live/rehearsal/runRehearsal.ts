import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Starts the command that rehearses, with these arguments, in a process of its own. */
export type RunRehearsal = (given: readonly string[]) => ChildProcess

/** Runs the built command; in development, before the first build, its source. */
export const runRehearsal =
  (root: string): RunRehearsal =>
  (given) => {
    const built = join(root, 'dist/rehearse.js')
    const program = existsSync(built) ? [built] : ['--import', 'tsx', join(root, 'scripts/rehearse.ts')]
    const { DATABASE_URL: _database, ...environment } = process.env // pretend participants speak to the server alone
    return spawn(process.execPath, [...program, ...given], { cwd: root, env: environment, stdio: 'ignore' })
  }
