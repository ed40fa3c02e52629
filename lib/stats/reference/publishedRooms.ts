import { averageDistance } from '../averageDistance.ts'
import { figure, type NullReason } from '../figure.ts'
import { roomAgreement } from '../roomAgreement.ts'
import { tastleWiermanConsensus } from '../tastleWiermanConsensus.ts'
import { vanDerEijkA } from '../vanDerEijkA.ts'
import { type Report, report } from './report.ts'

/** The shape of a distribution over any number of marks (kind `frequency`); section 2.1. */
export const frequency = ({ counts }: { counts: readonly number[] }): Report =>
  report({ vdeijk_a: vanDerEijkA(counts), tw_consensus: tastleWiermanConsensus(counts) })

/** Agreement of several groups (kind `rwg_groups`), each under its name; section 2.1. */
export const rwgGroups = ({ groups }: { groups: Readonly<Record<string, readonly number[]>> }): Report => {
  const computed: Record<string, unknown> = {}
  const reasons: Record<string, NullReason> = {}
  for (const [name, marks] of Object.entries(groups)) {
    const rwg = roomAgreement(marks)
    const one = report({
      rwg_truncated: rwg.value === null ? rwg : figure(Math.max(0, rwg.value)),
      rwg,
      ad_mean: averageDistance(marks),
      ad_median: averageDistance(marks, 'median'),
    })
    computed[name] = one.computed
    for (const [key, reason] of Object.entries(one.reasons)) reasons[`${name}.${key}`] = reason
  }
  return { computed, reasons }
}
