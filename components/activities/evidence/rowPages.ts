import { evenPages } from '../../../lib/activities/evenPages.ts'
import type { OpenedRow } from './openedPresses.ts'

/** The rows of a press in pages that are read from the back row: three of one table each, two where both tables stand. */
export const rowPages = (rows: readonly OpenedRow[]): OpenedRow[][] =>
  evenPages(rows, { heightOf: ({ sides }) => (sides.length > 1 ? 3 : 2), high: 6, columns: 1 }).map(
    ([column]) => column ?? [],
  )

/** How many pages a press has: after its rows one says how they are read. */
export const pressPages = (rows: readonly OpenedRow[]): number => (rows.length === 0 ? 1 : rowPages(rows).length + 1)
