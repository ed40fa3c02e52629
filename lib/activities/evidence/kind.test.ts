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
