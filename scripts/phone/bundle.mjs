// One rolldown call: the phone's screens are ordinary React components, run by Preact.
import { join } from 'node:path'
import { rolldown } from 'rolldown'

export const entry = 'components/phone/main.tsx'
/** The screen that a rating is given on. */
export const ratingScreen = 'components/activities/rate/Phone.tsx'

/** What stands in for React and for the parser of messages, which are compiled beforehand. */
const alias = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
  'use-intl/format-message': 'use-intl/format-message/format-only',
}

/**
 * Of the ways to connect only websockets are loaded at once: long-polling comes when a first attempt has failed, a third
 * way is never asked for, see lib/client/connection.ts.
 */
const websocketFirst = {
  name: 'websocket-first',
  load: {
    filter: { id: /engine\.io-client.build.esm.transports.index\.js$/ },
    handler: () => "import { WS } from './websocket.js'; export const transports = { websocket: WS }",
  },
}

/** The module of ours that an output holds, named from the project's folder. */
const named = (root, id) => id.replace(/\\/g, '/').replace(`${root.replace(/\\/g, '/').replace(/\/$/, '')}/`, '')

/**
 * Bundles the page's scripts. Each kind's screen becomes a chunk of its own, since the registry imports it lazily; but what is
 * loaded until a rating can be sent is one file with the page itself, since each file more is a wait of its own on a slow line.
 * Returns what was made: files by name, and of each chunk its modules and the chunks that it imports at once.
 */
export const bundlePhone = async ({ root, outdir, write = true, development = false }) => {
  const first = [entry, ratingScreen].map((module) => join(root, module))
  const bundle = await rolldown({
    cwd: root,
    input: { main: entry },
    preserveEntrySignatures: 'allow-extension', // parts that are loaded later import from the page itself
    platform: 'browser',
    resolve: {
      alias,
      conditionNames: ['browser', 'production', 'import', 'module', 'default'],
      mainFields: ['browser', 'module', 'main'],
    },
    transform: {
      // Phones of the last six years; iOS 14.5 is the oldest that is still met in number.
      target: ['es2020', 'safari14.1', 'chrome87', 'firefox78'],
      define: { 'process.env.NODE_ENV': '"production"' },
      jsx: { runtime: 'automatic' },
    },
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [websocketFirst],
    // The package does not say that its modules do nothing by being loaded.
    treeshake: { moduleSideEffects: [{ test: /engine\.io-client/, sideEffects: false }] },
    checks: { moduleLevelDirective: false },
    logLevel: 'warn',
  })
  const made = {
    format: 'esm',
    dir: outdir,
    minify: !development,
    sourcemap: development,
    comments: { legal: false },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'part-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'polling', test: /engine\.io-client.*polling/, priority: 2, includeDependenciesRecursively: false },
        { name: 'first', test: (id) => first.includes(id), priority: 1 },
      ],
    },
  }
  const { output } = write ? await bundle.write(made) : await bundle.generate(made)
  await bundle.close()
  const chunks = output.filter(({ type }) => type === 'chunk')
  return {
    files: output.map(({ fileName }) => fileName),
    chunks: new Map(
      chunks.map(({ fileName, imports, moduleIds, code }) => [
        fileName,
        { imports, modules: moduleIds.map((id) => named(root, id)), code },
      ]),
    ),
  }
}

/** The chunks that are loaded with a module: its own and what that imports at once. */
export const chunksOf = (chunks, module) => {
  const found = new Set()
  const visit = (name) => {
    if (found.has(name) || !chunks.has(name)) return
    found.add(name)
    for (const imported of chunks.get(name).imports) visit(imported)
  }
  const own = [...chunks].find(([, { modules }]) => modules.includes(module))
  if (!own) throw new Error(`the bundle has no chunk with ${module}`)
  visit(own[0])
  return [...found]
}
