import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePhone, entry, outputsOf } from './bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the phone’s bundle', () => {
  let inputs: string[]
  let outputs: string[][]

  beforeAll(async () => {
    const { metafile } = await bundlePhone({ root, outdir: 'public/p', write: false })
    inputs = Object.keys(metafile.inputs)
    outputs = ['rate', 'rateElements', 'content', 'welcome'].map((kind) =>
      outputsOf(metafile, `components/activities/${kind}/Phone.tsx`),
    )
    outputs.push(outputsOf(metafile, entry))
  })

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

  it('loads each kind’s screen apart from the page itself', () => {
    const own = outputs.map((files) => files[0])
    expect(new Set(own).size).toBe(own.length)
    for (const first of own.slice(0, -1)) expect(outputs.at(-1)).not.toContain(first)
  })
})
