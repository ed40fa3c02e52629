// Brings a checkout to where it can run: packages installed, built if stale. Plain JavaScript without packages, since
// it runs before there are any, under whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const marker = (name) => join(root, 'node_modules', '.cache', `attune-${name}`)
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
// Standard error, so that what a command prints to standard output is its own alone.
const say = (sentence) => process.stderr.write(`  ${sentence}\n`)
const stop = (sentence) => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
const bringsNode = process.platform === 'linux' && process.arch === 'x64'
if (major < 20)
  stop(`Attune needs Node 20 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org.`)
if (!bringsNode && (major < 22 || (major === 22 && minor < 13))) {
  stop(
    `On this system Attune needs Node 22.13 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org.`,
  )
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  }).status === 0

const remember = (name, value) => {
  mkdirSync(dirname(marker(name)), { recursive: true })
  writeFileSync(marker(name), value)
}

/** Installs what the lock file names, unless it is there. */
export const install = () => {
  const wanted = createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex')
  if (read(marker('installed')) === wanted) return
  say('Installing packages (about a minute, the first time only) …')
  // NODE_ENV=production would leave out what builds and tests need.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('The packages could not be installed. The lines above say why; a network connection is needed the first time.')
  }
  remember('installed', wanted)
}

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'server.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'scripts',
]
const skipped = /\.(test|test-d)\.tsx?$|\.mp3$|reference[/\\][^/\\]+\.json$/

const files = (path) => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => files(join(path, name)))
}

/** A fingerprint of everything that the build is made from. */
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(files)) {
    if (skipped.test(file)) continue
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

const built = ['.next/BUILD_ID', 'dist/server.js', 'dist/phone.json']

/** Builds the phone's page, the pages and the server, unless nothing has changed since. */
export const build = () => {
  const wanted = fingerprint()
  if (read(marker('built')) === wanted && built.every((file) => existsSync(join(root, file)))) return
  say('Building (under a minute; only when something has changed) …')
  if (!run('npm', ['run', '--silent', 'build'], { NODE_ENV: 'production' })) {
    stop('The build failed. The lines above say why; `git status` shows what has been changed.')
  }
  remember('built', wanted)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install()
  if (process.argv.includes('--build')) build()
}
