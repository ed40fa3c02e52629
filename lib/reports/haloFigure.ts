import { halo } from '../stats/halo.ts'
import type { RatingTable } from '../stats/ratingTable.ts'
import { type Cell, isFine } from './cells.ts'
import type { CountedSession } from './counted.ts'
import type { HaloFigure } from './figures.ts'
import { coefficient } from './rounding.ts'
import { houseRules } from './rules.ts'
import { everyPlace } from './samplePeople.ts'
import { hide, type Shown, show, shownFigure } from './shown.ts'

const rounded = (tables: readonly RatingTable[]): Shown => {
  const shown = shownFigure(halo(tables))
  return shown.value === null ? shown : show(coefficient(shown.value.together))
}

/** One table a person, a row an excerpt, a column an element; of open cells alone. */
const tablesOf = (cells: readonly Cell[], elements: readonly string[]): RatingTable[] => {
  const every = everyPlace(cells)
  const columns = new Map(elements.map((element, at) => [element, at]))
  const people = new Map<string, Map<string, (number | null)[]>>()
  for (const { sessionId, places, marks, activityId, item } of cells) {
    const column = columns.get(item) ?? 0
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      if (place % every !== 0) continue
      const name = `${sessionId} ${place}`
      const own = people.get(name) ?? new Map<string, (number | null)[]>()
      const marked = own.get(activityId) ?? new Array<number | null>(elements.length).fill(null)
      marked[column] = marks[at] ?? null
      people.set(name, own.set(activityId, marked))
    }
  }
  return [...people.values()].map((own) => [...own.values()])
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
export const haloFigure = (
  cells: readonly Cell[],
  sessions: readonly CountedSession[],
  rules = houseRules,
): HaloFigure => {
  const marked = cells.filter(({ hidden, item }) => hidden === null && item !== 'overall')
  const open = marked.filter((cell) => isFine(cell, rules))
  const elements = [...new Set(open.map(({ item }) => item))]
  const tables = tablesOf(open, elements)
  return {
    room: tables.length < 10 ? hide(marked.length === 0 ? 'noMarks' : 'fewForShares') : rounded(tables),
    coders: rounded(codersOf(sessions, elements)),
  }
}
