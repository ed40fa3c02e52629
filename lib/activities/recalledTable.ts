import * as z from 'zod/mini'
import type { ActivityId } from '../workshop/ids.ts'
import { LocalText } from '../workshop/text.ts'
import { EvidenceRow, TableHead } from './evidenceTable.ts'
import type { Earlier } from './kind.ts'

const Press = z.object({
  rows: z.array(EvidenceRow),
  source: z.nullable(LocalText),
  head: z.optional(TableHead),
})

/** Published figures that the room has been shown, as far as they were opened. */
export interface RecalledTable extends TableHead {
  /** What it is called: the activity's title. */
  readonly title: LocalText
  readonly rows: readonly EvidenceRow[]
  readonly source: LocalText | null
}

/** The rows that an earlier activity has opened, in the order of its presses; `null` while there are none. */
export const recalledTable = (earlier: readonly Earlier[], activityId: ActivityId): RecalledTable | null => {
  const last = earlier.findLast((one) => one.activityId === activityId)
  const presses = Object.values(last?.shown ?? {}).flatMap((rung) => Press.safeParse(rung).data ?? [])
  const head = presses.find((press) => press.head)?.head
  const rows = presses.flatMap((press) => press.rows)
  if (!last || !head || rows.length === 0) return null
  return { ...head, title: last.title, rows, source: presses[0]?.source ?? null }
}
