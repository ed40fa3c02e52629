import { groupLists } from '../workshop/groups.ts'
import type { Cell } from './cells.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import type { RatedRound } from './excerptReports.ts'
import type { MarkFigures } from './figures.ts'
import { markFigures } from './markFigures.ts'
import type { GroupReport } from './report.ts'
import { houseRules, type Rules } from './rules.ts'
import { hide } from './shown.ts'
import { type PartCell, partCells } from './splits.ts'

/** How those marked who picked the same: never the shares of their marks, which could be taken from those of everyone. */
const partFigures = (cells: readonly Cell[], rules: Rules): MarkFigures => {
  const figures = markFigures(cells, rules)
  return figures.people === null ? figures : { ...figures, shares: hide('leftOver') }
}

interface Named<Of> {
  readonly list: PartCell['list']
  readonly name: PartCell['name']
  readonly key: string
  readonly figures: Of
}

/** What is made of the cells of each group, by list, groups in the order of their lists: never by rank. */
export const byGroup = <Of>(
  rounds: readonly { readonly session: CountedSession; readonly round: CountedRound }[],
  make: (cells: readonly Cell[], figuresOf: (cells: readonly Cell[]) => MarkFigures) => Of,
  rules: Rules = houseRules,
): readonly { readonly list: PartCell['list']; readonly groups: readonly Named<Of>[] }[] => {
  const parts = rounds.flatMap(({ session, round }) => partCells(session, round, rules))
  return groupLists.flatMap((list) => {
    const own = new Map<string, { readonly name: PartCell['name']; readonly cells: Cell[] }>()
    for (const { key, name, cell } of parts.filter((part) => part.list === list)) {
      const known = own.get(key)
      if (known) known.cells.push(cell)
      else own.set(key, { name, cells: [cell] })
    }
    const groups = [...own].map(([key, { name, cells }]) => ({
      list,
      key,
      name,
      figures: make(cells, (some) => partFigures(some, rules)),
    }))
    return groups.length === 0 ? [] : [{ list, groups }]
  })
}

/** First votes on excerpts by what people picked from the lists of their session. */
export const groupReports = (rated: readonly RatedRound[], rules = houseRules): GroupReport[] =>
  byGroup(rated, (cells, figuresOf) => figuresOf(cells), rules).map(({ list, groups }) => ({
    list,
    groups: groups.map(({ key, name, figures }) => ({ key, name, figures })),
  }))
