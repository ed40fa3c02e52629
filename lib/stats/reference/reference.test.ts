import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { deviations } from './deviations.ts'
import { type Kind, kinds } from './kinds.ts'
import type { Report } from './report.ts'

const check = <Input>(kind: Kind, compute: (input: Input) => Report) =>
  describe(kind, () => {
    it.each(cases<Input>(kind))('$name: $title', (one) => {
      const found = deviations(one, compute(one.input))
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(({ off, allowed }) => !(off <= allowed))).toEqual([])
    })
  })

// Every key of every case, its published figures and its reasons; none is skipped.
check('single_item', kinds.single_item)
check('matrix', kinds.matrix)
check('room_vs_expert', kinds.room_vs_expert)
check('raters_vs_expert', kinds.raters_vs_expert)
check('severity', kinds.severity)
check('two_votes', kinds.two_votes)
check('elements', kinds.elements)
check('card_sort', kinds.card_sort)
check('matrix_alpha', kinds.matrix_alpha)
check('icc_forms', kinds.icc_forms)
check('fleiss_counts', kinds.fleiss_counts)
check('pair', kinds.pair)
check('pair_continuous', kinds.pair_continuous)
check('kappa_table', kinds.kappa_table)
check('kendall', kinds.kendall)
check('frequency', kinds.frequency)
check('rwg_groups', kinds.rwg_groups)
check('cac', kinds.cac)
check('partitions', kinds.partitions)
check('proportion', kinds.proportion)
check('rci', kinds.rci)

it('leaves no case out', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'))
  const seen = Object.keys(kinds).flatMap((kind) => cases(kind))
  expect(files).toHaveLength(73)
  expect(seen).toHaveLength(files.length)
})
