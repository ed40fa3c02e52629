import * as z from 'zod/mini'
import { LocalText } from '../workshop/text.ts'

const short = z.string().check(z.maxLength(20))

/** One figure as it was printed, with its mark. Empty in the source: `printed` is `null`, and it is never 0. */
export const EvidenceCell = z.strictObject({
  printed: z.nullable(short),
  r: z.nullable(z.number().check(z.gte(-1), z.lte(1))),
  /** Recomputed by this project from the figure and the row's number; no part of the source. */
  ci95: z.nullable(z.tuple([z.number(), z.number()])),
  /** Why it is queried. */
  queries: z.array(LocalText),
})
export type EvidenceCell = z.infer<typeof EvidenceCell>

/** One table's figures in a row. */
export const EvidenceSide = z.strictObject({
  n: z.nullable(z.int()),
  queries: z.array(LocalText),
  /** In the order of the columns. */
  cells: z.array(EvidenceCell).check(z.minLength(1), z.maxLength(4)),
})

/** One measure: its figures in each table, side by side. */
export const EvidenceRow = z.strictObject({
  id: z.string().check(z.maxLength(40)),
  label: LocalText,
  /** For conflict and distress lower is better. */
  better: z.enum(['higher', 'lower']),
  /** In the order of the tables. */
  sides: z.array(EvidenceSide).check(z.minLength(1), z.maxLength(2)),
})
export type EvidenceRow = z.infer<typeof EvidenceRow>

export const EvidenceColumn = z.strictObject({
  id: z.string().check(z.maxLength(40)),
  label: LocalText,
  /** Whether the row's number of families holds for it: evocation was marked in some meetings only. */
  knownN: z.boolean(),
})
export type EvidenceColumn = z.infer<typeof EvidenceColumn>

/** How a table of published figures is made up, without its figures. */
export const TableHead = z.strictObject({
  columns: z.array(EvidenceColumn).check(z.maxLength(4)),
  /** The names of the tables that stand side by side; none where findings are told in sentences. */
  tables: z.array(LocalText).check(z.maxLength(2)),
})
export type TableHead = z.infer<typeof TableHead>
