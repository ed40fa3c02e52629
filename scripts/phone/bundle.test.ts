import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePhone, type Chunk, chunksOf, entry, ratingScreen } from './bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the phone’s bundle', () => {
  let chunks: Map<string, Chunk>
  let inputs: string[]

  beforeAll(async () => {
    const bundle = await bundlePhone({ root, outdir: 'public/p', write: false })
    chunks = bundle.chunks
    inputs = [...chunks.values()].flatMap(({ modules }) => modules)
  })

  const modulesUntil = (module: string) => chunksOf(chunks, module).flatMap((file) => chunks.get(file)?.modules ?? [])

  const from = (name: string) => inputs.filter((input) => input.startsWith(`node_modules/${name}/`))

  it('runs on Preact: neither React nor what draws it is in it', () => {
    expect(from('preact')).not.toEqual([])
    for (const name of ['react', 'react-dom', 'scheduler']) expect(from(name)).toEqual([])
  })

  it('holds no parser of messages, no schemas, no charts, no widgets and nothing of Next', () => {
    const unwanted = [
      'zod',
      'recharts',
      'next',
      'next-intl',
      'react-aria-components',
      'intl-messageformat',
      '@formatjs/icu-messageformat-parser',
    ]
    for (const name of unwanted) expect(from(name)).toEqual([])
  })

  it('holds nothing of the server, the other audiences or the statistics beyond a plain average', () => {
    expect(
      inputs.filter((input) =>
        /^(lib\/server|components\/(console|projector|charts|pages|editor|reports))\//.test(input),
      ),
    ).toEqual([])
  })

  it('is one file until a rating can be given', () => {
    expect(chunksOf(chunks, entry)).toHaveLength(1)
    expect(chunksOf(chunks, ratingScreen)).toEqual(chunksOf(chunks, entry))
  })

  it('loads the other kinds’ screens, and what a reveal shows, apart from the page itself', () => {
    const kinds = ['rateElements/Phone', 'rate/PhoneRevealed', 'content/Phone', 'welcome/Phone', 'board/Phone']
    const apart = kinds.map((kind) => `components/activities/${kind}.tsx`)
    for (const module of apart) expect(inputs).toContain(module)
    expect(modulesUntil(entry).filter((module) => apart.includes(module))).toEqual([])
    expect(new Set(apart.map((module) => chunksOf(chunks, module)[0])).size).toBe(apart.length)
  })

  it('loads long-polling only where websockets have failed', () => {
    const polling = (modules: readonly string[]) => modules.filter((module) => /transports\/polling/.test(module))
    expect(polling(modulesUntil('lib/client/longPolling.ts'))).not.toEqual([])
    expect(polling(modulesUntil(entry))).toEqual([])
  })
})
