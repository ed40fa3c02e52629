import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cases } from '../lib/stats/reference/cases.ts'
import { deviations } from '../lib/stats/reference/deviations.ts'
import { kinds } from '../lib/stats/reference/kinds.ts'
import { statsOf } from './statsOf.ts'

const all = Object.keys(kinds).flatMap((kind) => cases<unknown>(kind))
const sentence = (value: unknown): string => {
  const answer = statsOf(typeof value === 'string' ? value : JSON.stringify(value))
  return answer.ok ? `no fault: ${answer.json}` : answer.sentence
}

describe('npm run stats', () => {
  it.each(all)('$name is answered in the form of the reference', (one) => {
    const answer = statsOf(JSON.stringify(one))
    expect(answer.ok).toBe(true)
    if (!answer.ok) return
    const { kind, computed, reasons } = JSON.parse(answer.json)
    expect(kind).toBe(one.kind)
    expect(deviations(one, { computed, reasons }).filter(({ off, allowed }) => !(off <= allowed))).toEqual([])
  })

  it.each([
    ['not JSON', '{ "kind"', 'The file is not JSON.'],
    ['no kind', { input: {} }, 'The file must be an object with a "kind" (a string) and an "input".'],
    ['an unknown kind', { kind: 'kappa', input: {} }, 'At kind: "kappa" is none of single_item, '],
    ['a name that every object has', { kind: 'toString', input: {} }, 'At kind: "toString" is none of single_item, '],
    ['no ratings', { kind: 'single_item', input: {} }, 'At input.ratings: '],
    ['a mark off the scale', { kind: 'single_item', input: { ratings: [3, 6] } }, 'At input.ratings[1]: '],
    ['half a mark', { kind: 'single_item', input: { ratings: [2.5] } }, 'At input.ratings[0]: '],
    [
      'text for a mark',
      {
        kind: 'matrix',
        input: {
          ratings: [
            [1, 2],
            [1, 'x'],
          ],
        },
      },
      'At input.ratings[1][1]: ',
    ],
    [
      'uneven rows',
      { kind: 'matrix', input: { ratings: [[1, 2], [1]] } },
      'At input.ratings[1]: has 1 places where 2 are needed.',
    ],
    [
      'a dimension of an unknown element',
      { kind: 'elements', input: { elements: ['empathy'], composites: { care: ['autonomy'] }, ratings: [[3]] } },
      'At input.composites.care[0]: "autonomy" is not an element.',
    ],
    ['more than all', { kind: 'proportion', input: { x: 3, n: 2 } }, 'At input.x: is more than n, which is 2.'],
    [
      'marks off their own scale',
      { kind: 'pair', input: { scale: { min: 1, max: 3 }, x: [4], y: [1] } },
      'At input.x[0]: is not on the scale from 1 to 3.',
    ],
    [
      'a key left out',
      { kind: 'proportion', input: { x: 1 } },
      'At input.n: Invalid input: expected number, received undefined.',
    ],
    [
      'a scale of one mark',
      { kind: 'cac', input: { scale: { min: 1, max: 1 }, ratings: [[1], [1]] } },
      'At input.scale.max: is not above min, which is 1.',
    ],
    [
      'a scale without end',
      { kind: 'pair', input: { scale: { min: 0, max: 1e9 }, x: [1], y: [1] } },
      'At input.scale.max: makes more than 100 marks from 0.',
    ],
    [
      'numbers whose squares are infinite',
      { kind: 'matrix_alpha', input: { ratings: [[1e200], [1]], metrics: ['interval'] } },
      'At input.ratings[0][0]: Too big: ',
    ],
    [
      'half a mark on a whole scale',
      { kind: 'matrix', input: { ratings: [[1, 2.5]], scale: { min: 1, max: 5, integer: true } } },
      'At input.ratings[0][1]: is not whole, though scale.integer is true.',
    ],
  ])('%s gets a sentence that names the place', (_, value, start) => {
    expect(sentence(value).startsWith(start), sentence(value)).toBe(true)
  })

  it('counts no marks on a scale that is not whole, even where all composites are', () => {
    const ratings = [
      [1, 2],
      [1, 3],
    ]
    const reasons = (integer: boolean) => {
      const answer = statsOf(JSON.stringify({ kind: 'matrix', input: { ratings, scale: { min: 1, max: 5, integer } } }))
      return answer.ok ? JSON.parse(answer.json).reasons : answer.sentence
    }
    expect(reasons(true)).not.toHaveProperty('ac2_quadratic')
    expect(reasons(false)).toMatchObject({ ac2_quadratic: 'not_integer_scale', mean_rwg: 'not_integer_scale' })
    expect(reasons(false)).not.toHaveProperty('alpha_interval')
  })

  it('answers empty rooms with reasons, not with NaN', () => {
    for (const [kind, input] of [
      ['single_item', { ratings: [] }],
      ['matrix', { ratings: [] }],
      ['severity', { ratings: [] }],
      ['fleiss_counts', { counts: [[0, 0]] }],
      ['frequency', { counts: [0, 0, 0] }],
      ['proportion', { x: 0, n: 0 }],
      ['card_sort', { cards: [], sorts: [], reference: [] }],
      ['rci', { pre: [], post: [], reliability: 0.8 }],
    ] as const) {
      const answer = statsOf(JSON.stringify({ kind, input }))
      expect(answer.ok && Object.values(JSON.parse(answer.json).reasons).includes('no_data'), kind).toBe(true)
    }
  })

  it('reads standard input, prints JSON, and leaves with 2 on a fault', () => {
    const script = join(import.meta.dirname, 'stats.ts')
    const run = (input: string, ...more: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', script, ...more], { input, encoding: 'utf8' })
    const good = run('{"kind":"proportion","input":{"x":1,"n":29}}')
    expect([good.status, JSON.parse(good.stdout).kind]).toEqual([0, 'proportion'])
    const bad = run('{"kind":"proportion","input":{"x":1}}')
    expect([bad.status, bad.stdout, bad.stderr.startsWith('At input.n: ')]).toEqual([2, '', true])
    expect(run('', '/nowhere.json').status).toBe(2)
  })
})
