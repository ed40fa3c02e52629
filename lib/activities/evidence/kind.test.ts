import { describe, expect, it } from 'vitest'
import { factsConfig, tableConfig } from '../../server/demo/evidence.ts'
import { exampleLibrary } from '../exampleLibrary.ts'
import { evidence } from './kind.ts'

const text = (en: string) => ({ en, cy: en })
const both = tableConfig(
  text('Two tables'),
  null,
  ['all-families', 'over-8-visits'],
  [
    [text('Relationship'), ['wai-t1', 'wai-t2']],
    [text('Goals'), ['gas']],
  ],
)
const config = evidence.config.parse(both)
const key = { source: config.source, presses: config.presses }
const rule = { floor: 5, second: false }

describe('the figures that the product brings along', () => {
  it('are shown as they were printed, marks and two decimals included', () => {
    const opened = evidence.ladder.press1.show(config, [], rule, key)
    expect(opened?.rows[0]?.sides[0]?.cells.map(({ printed }) => printed)).toEqual(['.270**', '.137 ⁺', '.172 ⁺'])
    expect(opened?.rows[1]?.sides[1]?.cells[2]).toMatchObject({ printed: '-.07', r: -0.07 })
  })

  it('carry a reason where something does not fit, and are not corrected', () => {
    const opened = evidence.ladder.press1.show(config, [], rule, key)
    const cell = opened?.rows[1]?.sides[0]?.cells[0]
    expect(cell?.printed).toBe('.253**')
    expect(cell?.queries[0]?.en).toContain('is expected')
  })

  it('are empty where the source is empty: neither 0 nor an interval', () => {
    const opened = evidence.ladder.press2.show(config, [], rule, key)
    expect(opened?.rows[0]?.sides.map(({ cells }) => cells[2])).toEqual([
      { printed: null, r: null, ci95: null, queries: [] },
      { printed: null, r: null, ci95: null, queries: [] },
    ])
  })

  it('do not claim a number of families for evocation', () => {
    expect(config.columns.map(({ knownN }) => knownN)).toEqual([true, true, false])
  })
})

it('gives away no figure, no row and no title before its press', () => {
  const face = JSON.stringify(evidence.face(config, exampleLibrary))
  expect(face).not.toMatch(/\.270|WAI|Relationship|query|expected/)
  expect(evidence.rungs(config)).toEqual(['press1', 'press2'])
})

it('tells findings with their source, one a press', () => {
  const facts = evidence.config.parse(factsConfig(text('Findings'), null, [[text('Coaching'), 'F-COACH']]))
  const shown = evidence.ladder.press1.show(facts, [], rule, { source: facts.source, presses: facts.presses })
  expect(shown?.facts[0]?.sentences[0]?.en).toContain('0.76')
  expect(shown?.facts[0]?.source.en).toContain('Schwalbe')
})

describe('what people expect before the figures open', () => {
  const figures = [
    { label: text('Relationship, with care'), press: 1 },
    { label: text('Goals, with authority'), press: 2 },
  ]
  const asking = evidence.config.parse({ ...both, ask: { prompt: text('Which way, and how strong?'), figures } })
  const said = (expected: (number | null)[]) => ({ now: { expected }, before: null })

  it('is asked only where its author has written a question', () => {
    expect(evidence.asksHere?.(config)).toBe(false)
    expect(evidence.asksHere?.(asking)).toBe(true)
    expect(evidence.fits(config, { expected: [1] })).toBe(false)
    expect(evidence.rungs(asking)).toEqual(['room', 'press1', 'press2'])
  })

  it('is a way and a strength for each figure, some of which may be left out, but not all', () => {
    expect(evidence.fits(asking, { expected: [3, null] })).toBe(true)
    expect(evidence.complete(asking, { expected: [3, null] })).toBe(false)
    expect(evidence.fits(asking, { expected: [null, null] })).toBe(false)
    expect(evidence.fits(asking, { expected: [1] })).toBe(false)
    expect(evidence.response.safeParse({ expected: [4, 0] }).success).toBe(false)
  })

  it('is counted from strongly down to strongly up, each figure with a floor of its own', () => {
    const answers = [said([-3, null]), said([0, 1]), said([2, 1]), said([2, null]), said([3, 2])]
    const { figures: shown } = evidence.ladder.room.show(asking, answers, rule)
    expect(shown.map(({ n, counts }) => ({ n, counts }))).toEqual([
      { n: 5, counts: [1, 0, 0, 1, 0, 2, 1] },
      { n: 3, counts: null },
    ])
  })

  it('makes known which rows are asked about, and nothing of what they hold', () => {
    const face = JSON.stringify(evidence.face(asking, exampleLibrary))
    expect(face).toContain('Relationship, with care')
    expect(face).not.toMatch(/\.270|query|"press":/)
  })
})
