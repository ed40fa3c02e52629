import { describe, expect, it } from 'vitest'
import { makeReport } from './makeReport.ts'
import { points } from './rounding.ts'
import { houseRules } from './rules.ts'
import { scopesOf } from './scope.ts'
import { scopeFacts } from './testFacts.ts'
import { organisation, seeds } from './testSeen.ts'
import { tidyRows } from './tidy.ts'

describe('an export', () => {
  // What can be added up is attacked above. The others are of whole open cells too, and no sums: coefficients, and the
  // shares of whole rooms of ten or more who sat out or could not tell.
  const attacked = ['mean', 'shares', 'exact', 'withinOne', 'lean', 'distance', 'distanceChange']
  const ofMoves = ['closer', 'same', 'further', 'withinOneChange', 'distanceChangeOverTime'] // of the same cells
  const noSums = ['agreement', 'alpha', 'gwetAc2', 'iccAgreement', 'iccConsistency', 'iccOfAverage', 'severitySpread']
  const others = ['leanWord', 'haloRoom', 'haloCoders', 'satOut', 'notMarked', 'coding', 'plan']

  it('has no kind of figure that was not thought of here', () => {
    const found = new Set<string>()
    for (const seed of seeds(20)) {
      const all = organisation(seed)
      for (const scope of scopesOf(all))
        for (const { statistic } of tidyRows(makeReport(scope, all, { teams: [] }))) found.add(statistic)
    }
    const known = [...attacked, ...ofMoves, ...noSums, ...others]
    expect([...found].filter((statistic) => !known.includes(statistic))).toEqual([])
  })

  it('has no mean that the attack did not have', () => {
    let means = 0
    for (const seed of seeds(30)) {
      const all = organisation(seed)
      const teams = [...new Set(all.flatMap(({ teamId }) => teamId ?? []))].map((id) => ({ id, name: id }))
      for (const scope of scopesOf(all)) {
        const facts = scopeFacts(scope, all, houseRules).filter(({ kind }) => kind === 'sum')
        const attackedMeans = new Set(
          facts.map(({ parts, value }) => {
            const marks = parts.reduce((sum, { rows, times }) => sum + rows.length * times, 0)
            const people = new Set(parts.flatMap(({ rows }) => rows)).size
            return `${points(value / marks, people)} of ${people}`
          }),
        )
        for (const { statistic, value, people } of tidyRows(makeReport(scope, all, { teams }))) {
          if (statistic !== 'mean' || value === null) continue
          means += 1
          expect({ seed, scope, known: attackedMeans.has(`${value} of ${people}`) }).toEqual({
            seed,
            scope,
            known: true,
          })
        }
      }
    }
    expect(means).toBeGreaterThan(500)
  }, 60_000)
})
