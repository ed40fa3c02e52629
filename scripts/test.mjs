// npm test: every check there is, in order, and a last line with the numbers. `--only NAME` runs one stage.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { build } from './prepare.mjs'

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const results = 'node_modules/.cache/attune-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const counts = { passed: 0, failed: 0, skipped: 0 }
const add = ({ passed = 0, failed = 0, skipped = 0 }) => {
  counts.passed += passed
  counts.failed += failed
  counts.skipped += skipped
}

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** A stage without tests of its own counts as one. */
const check = (command, args) => {
  const fine = run(command, args)
  add(fine ? { passed: 1 } : { failed: 1 })
}

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

const unit = () => {
  const file = `${results}/unit.json`
  const fine = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = json(file)
  if (!report) return add({ failed: 1 })
  add({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests })
  // A file that can not be loaded has no tests to fail.
  if (!fine && report.numFailedTests === 0) add({ failed: Math.max(1, report.numFailedTestSuites) })
}

const browser = async () => {
  const found = await findBrowser()
  if (!found.path) {
    process.stdout.write(`\n  ${found.sentence}\n\n`)
    return add({ failed: 1 })
  }
  build()
  const file = `${results}/browser.json`
  const env = { ATTUNE_CHROMIUM: found.path, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const fine = run('playwright', ['test', '--reporter=list,json'], env)
  const stats = json(file)?.stats
  if (!stats) return add({ failed: 1 })
  add({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped })
  if (!fine && stats.unexpected === 0) add({ failed: 1 })
}

const stages = {
  types: () => check('tsc', ['--noEmit', '-p', '.']),
  lint: () => check('biome', ['check', '--error-on-warnings', '.']),
  floors: () => check('npm', ['run', '--silent', 'floors']),
  unit,
  browser,
}

for (const [name, stage] of Object.entries(stages)) {
  if (only !== null && only !== name) continue
  process.stdout.write(`\n— ${name}\n`)
  await stage()
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
process.exit(counts.failed > 0 ? 1 : 0)
