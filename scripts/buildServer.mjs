// Bundles what runs outside Next: the server and the host's commands. Packages stay outside, in node_modules.
import { build } from 'esbuild'

await build({
  entryPoints: { server: 'server.ts', ownerLink: 'scripts/ownerLink.ts', rehearse: 'scripts/rehearse.ts' },
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
