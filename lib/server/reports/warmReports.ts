import { setImmediate } from 'node:timers/promises'
import { dimensionCells } from '../../reports/cells.ts'
import type { CountedSession } from '../../reports/counted.ts'
import { firstCells, ratedRounds } from '../../reports/excerptReports.ts'
import { markFigures } from '../../reports/markFigures.ts'
import { houseRules } from '../../reports/rules.ts'
import { partCells } from '../../reports/splits.ts'
import { countedRows } from '../store/countedRows.ts'
import { readCounted } from '../store/frozenMarks.ts'
import type { Store } from '../store/open.ts'
import { organisations } from '../store/organisations.ts'
import { prepareReport } from './readReport.ts'

/** From so many sessions on an organisation's report takes long enough to be made beforehand. */
const many = 50

/** Sessions read in one go: short enough that nobody who is live waits for it. */
const atOnce = 10

/** Every way in which reports put the marks of one room together. */
const workOut = (session: CountedSession): void => {
  const cells = firstCells(ratedRounds([session]), houseRules)
  const items = [...new Set(cells.map(({ item }) => item))]
  markFigures(cells)
  markFigures(cells.filter(({ item }) => item !== 'overall'))
  for (const id of items) markFigures(cells.filter(({ item }) => item === id))
  for (const excerpt of new Set(cells.map(({ excerptId }) => excerptId)))
    markFigures(cells.filter(({ excerptId }) => excerptId === excerpt))
  for (const { round } of ratedRounds([session])) {
    partCells(session, round)
    for (const average of dimensionCells(session, round)) markFigures([average])
  }
}

/**
 * Reads what reports are made of before anybody asks, works out each session's part of them, and makes the first report of each
 * large organisation: its first page is then drawn rather than made. Others get their turn after every session and every step.
 */
export const warmReports = async (store: Store, stopped: () => boolean = () => false): Promise<void> => {
  const rows = await countedRows(store, { organisationId: null })
  // The newest last: where not all can be kept, those are.
  for (let from = 0; from < rows.length; from += atOnce) {
    const { sessions } = await readCounted(store, rows.slice(from, from + atOnce))
    for (const session of sessions) {
      if (stopped()) return
      workOut(session)
      await setImmediate()
    }
  }
  for (const { id } of await organisations(store)) {
    if (stopped()) return
    const held = await countedRows(store, { organisationId: id })
    if (held.length >= many) await prepareReport(store, id, () => setImmediate())
  }
}
