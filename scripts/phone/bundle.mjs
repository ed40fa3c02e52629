// One esbuild call: the phone's screens are ordinary React components, run by Preact.
import { join } from 'node:path'
import { build } from 'esbuild'

export const entry = 'components/phone/main.tsx'

/** What stands in for React and for the parser of messages, which are compiled beforehand. */
const alias = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'use-intl/format-message': 'use-intl/format-message/format-only',
}

/** Leaves out a third way to connect: the page asks for websockets and long-polling, see lib/client/connection.ts. */
const twoTransports = {
  name: 'two-transports',
  setup: ({ onLoad }) =>
    onLoad({ filter: /engine\.io-client.*webtransport\.js$/ }, () => ({ contents: 'export const WT = null' })),
}

/** Bundles the page's scripts. Each kind's screen becomes a chunk of its own, since the registry imports it lazily. */
export const bundlePhone = ({ root, outdir, write = true, development = false }) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    write,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    // Phones of the last six years; iOS 14.5 is the oldest that is still met in number.
    target: ['es2020', 'safari14.1', 'chrome87', 'firefox78'],
    minify: !development,
    sourcemap: development ? 'linked' : false,
    metafile: true,
    alias,
    plugins: [twoTransports],
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'warning',
    logLimit: 5,
    tsconfig: join(root, 'tsconfig.json'),
  })

/** Every output that is loaded with one: itself and what it imports at once. */
const withImports = (outputs, start) => {
  const found = new Set()
  const visit = (name) => {
    if (found.has(name)) return
    found.add(name)
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement' && outputs[path]) visit(path)
  }
  visit(start)
  return found
}

/** The outputs of an entry, or of a part that is loaded later, by its source. */
export const outputsOf = (metafile, source) => {
  const start = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint === source)
  if (!start) throw new Error(`the bundle has no output for ${source}`)
  return [...withImports(metafile.outputs, start)]
}
