import { halo } from '../stats/halo.ts'
import type { RatingTable } from '../stats/ratingTable.ts'
import type { Cell } from './cells.ts'
import type { CountedSession } from './counted.ts'
import type { HaloFigure } from './figures.ts'
import { coefficient } from './rounding.ts'
import { hide, type Shown, show, shownFigure } from './shown.ts'

const rounded = (tables: readonly RatingTable[]): Shown => {
  const shown = shownFigure(halo(tables))
  return shown.value === null ? shown : show(coefficient(shown.value.together))
}

/** One table a person, a row an excerpt, a column an element; of open cells alone. */
const tablesOf = (cells: readonly Cell[], elements: readonly string[]): RatingTable[] => {
  const people = new Map<string, Map<string, (number | null)[]>>()
  for (const { rows, marks, activityId, item } of cells) {
    const column = elements.indexOf(item)
    for (const [at, row] of rows.entries()) {
      const own = people.get(row) ?? new Map<string, (number | null)[]>()
      const marked = own.get(activityId) ?? new Array<number | null>(elements.length).fill(null)
      marked[column] = marks[at] ?? null
      people.set(row, own.set(activityId, marked))
    }
  }
  return [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => [...own.values()])
}

/** The coders' tables over the same excerpts, in the same form. */
const codersOf = (sessions: readonly CountedSession[], elements: readonly string[]): RatingTable[] => {
  const excerpts = new Map(
    sessions
      .flatMap(({ rounds }) => rounds)
      .filter(({ of, excerptId }) => of === 'practice' && excerptId !== null)
      .filter(({ document }) => document.items.some(({ id }) => elements.includes(id)))
      .map(({ excerptId, document }) => [excerptId, document.items]),
  )
  const coders = Math.max(0, ...[...excerpts.values()].flat().map((item) => item.coders.length))
  return Array.from({ length: coders }, (_, coder) =>
    [...excerpts.values()].map((items) =>
      elements.map((element) => items.find(({ id }) => id === element)?.coders[coder] ?? null),
    ),
  )
}

/** How strongly the elements' marks move together, in the room (from ten people on) and in the coders. */
export const haloFigure = (cells: readonly Cell[], sessions: readonly CountedSession[]): HaloFigure => {
  const open = cells.filter(({ hidden, item }) => hidden === null && item !== 'overall')
  const elements = [...new Set(open.map(({ item }) => item))]
  const tables = tablesOf(open, elements)
  return {
    room: tables.length < 10 ? hide(tables.length === 0 ? 'noMarks' : 'fewForShares') : rounded(tables),
    coders: rounded(codersOf(sessions, elements)),
  }
}
