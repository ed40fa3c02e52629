import * as z from 'zod'
import type { AskedFigures } from '../../activities/evidence/expected.ts'
import { EvidenceColumn } from '../../activities/evidenceTable.ts'
import { LocalText } from '../../workshop/text.ts'
import file from './content/evidence.json' with { type: 'json' }

const FlagId = z.string().regex(/^F\d\d$/)
const Cell = z.strictObject({
  printed: z.string().nullable(),
  r: z.number().nullable(),
  ci95: z.tuple([z.number(), z.number()]).nullable(),
  flags: z.array(FlagId),
})
const Row = z.strictObject({
  id: z.string(),
  label: LocalText,
  n: z.int(),
  better: z.enum(['higher', 'lower']),
  flags: z.array(FlagId),
  cells: z.array(Cell).length(3),
})

/** The published figures that the product brings along: two tables as printed, three findings, and what is queried. */
export const EvidenceFile = z.strictObject({
  source: LocalText,
  columns: z.array(EvidenceColumn),
  flags: z.record(FlagId, LocalText),
  tables: z.array(z.strictObject({ id: z.string(), label: LocalText, rows: z.array(Row) })),
  facts: z.array(z.strictObject({ id: z.string(), sentences: z.array(LocalText), source: LocalText })),
})

const evidence = EvidenceFile.parse(file)

const found = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing => {
  const thing = things.find((one) => one.id === id)
  if (!thing) throw new Error(`the evidence has no ${id}`)
  return thing
}

const queries = (flags: readonly string[]): LocalText[] => flags.flatMap((id) => evidence.flags[id] ?? [])

/** A press of an evidence activity: its title and the ids of the rows that it opens. */
export type RowsPress = readonly [title: LocalText, rows: readonly string[]]

/** The config of an activity that opens rows of one table, or of two side by side. */
export const tableConfig = (
  heading: LocalText,
  note: LocalText | null,
  tableIds: readonly string[],
  presses: readonly RowsPress[],
  ask?: AskedFigures,
) => {
  const tables = tableIds.map((id) => found(evidence.tables, id))
  const side = (rows: (typeof tables)[number]['rows'], id: string) => {
    const { n, flags, cells } = found(rows, id)
    const cell = ({ flags: marked, ...rest }: (typeof cells)[number]) => ({ ...rest, queries: queries(marked) })
    return { n, queries: queries(flags), cells: cells.map(cell) }
  }
  const row = (id: string) => {
    const { label, better } = found(tables[0]?.rows ?? [], id)
    return { id, label, better, sides: tables.map(({ rows }) => side(rows, id)) }
  }
  return {
    heading,
    note,
    columns: evidence.columns,
    tables: tables.map(({ label }) => label),
    source: evidence.source,
    presses: presses.map(([title, ids]) => ({ title, rows: ids.map(row), facts: [] })),
    ...(ask ? { ask } : {}),
  }
}

/** The config of an activity that tells published findings, one a press. */
export const factsConfig = (
  heading: LocalText,
  note: LocalText | null,
  facts: readonly (readonly [title: LocalText, id: string])[],
) => ({
  heading,
  note,
  columns: [],
  tables: [],
  source: null,
  presses: facts.map(([title, id]) => {
    const { sentences, source } = found(evidence.facts, id)
    return { title, rows: [], facts: [{ sentences, source }] }
  }),
})
