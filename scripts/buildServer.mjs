// Bundles what runs outside Next: the server and the host's commands. Packages stay outside, in node_modules.
import { copyFileSync } from 'node:fs'
import { build } from 'esbuild'

// better-sqlite3 ends an old Node without a word, as soon as a database is opened.
const nodeCheck = `{
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 13)) {
    process.stderr.write('\\n  Attune needs Node 22.13 or newer; this is Node ' + process.versions.node + '. On Linux x64 one lies in the folder of the program: node_modules/.bin/node.\\n\\n')
    process.exit(1)
  }
}`

await build({
  banner: { js: nodeCheck },
  entryPoints: {
    server: 'server.ts',
    ownerLink: 'scripts/ownerLink.ts',
    rehearse: 'scripts/rehearse.ts',
    // For a container, in which there is nothing but what was built; elsewhere `npm run` has them from their source.
    backup: 'scripts/backup.ts',
    restore: 'scripts/restore.ts',
    export: 'scripts/export.ts',
    soundThread: 'lib/server/recordings/soundThread.ts', // started by its file, see inThread.ts
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})

// The thread that commits is started by its file, beside what starts it.
copyFileSync('lib/server/store/commitThread.mjs', 'dist/commitThread.mjs')
