import type { ReportedMarks } from '../activities/reported.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { freeze } from './frozen.ts'

const text = (words: string) => ({ en: words, cy: words })

/** One excerpt of a hand-made workshop: its coding, and each person's overall mark. */
export interface HandMade {
  readonly excerpt: string
  readonly coding: number | null
  readonly marks: readonly number[]
  /** A statement of a check of people's own service instead. */
  readonly of?: 'service'
}

const round = (id: string, { excerpt, coding, marks, of }: HandMade, at: number): CountedRound => {
  const given = marks.map((mark, person) => {
    const own: ReportedMarks = { overall: mark }
    return { row: `${id}p${100 + person}`, marks: own }
  })
  const items = [{ id: 'overall', name: text('Overall'), coding, coders: [] }]
  return {
    activityId: `act_${at}`,
    of: of ?? 'practice',
    number: 1,
    excerptId: of === 'service' ? null : excerpt,
    people: marks.length,
    passed: 0,
    ...freeze({ items, dimensions: [], codingLabel: null, labels: [] }, text(excerpt), given),
  }
}

/** A hand-made workshop of a team, on the first day of a quarter of 2026. */
export const workshop = (
  id: string,
  { team = null, quarter = 1 }: { readonly team?: string | null; readonly quarter?: 1 | 2 | 3 | 4 },
  excerpts: readonly HandMade[],
): CountedSession => ({
  id,
  title: text(id),
  workshopId: 'wsh_one',
  teamId: team,
  startedAt: Date.UTC(2026, 3 * (quarter - 1), 1),
  quarter: `2026-Q${quarter}`,
  rounds: excerpts.map((one, at) => round(id, one, at)),
  texts: [],
})
