// Bundles what runs outside Next: the server and the host's commands. Packages stay outside, in node_modules.
import { copyFileSync } from 'node:fs'
import { build } from 'esbuild'

await build({
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
