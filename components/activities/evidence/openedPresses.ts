import type { ShownOf } from '../../../lib/activities/kinds.ts'

type Shown = ShownOf<'evidence'>
/** A press of an evidence activity as it stands on the screen. */
export type OpenedPress = NonNullable<NonNullable<Shown['press1']>>
export type OpenedRow = OpenedPress['rows'][number]

/** The presses opened so far, in their order. */
export const openedPresses = (shown: Shown): OpenedPress[] =>
  Object.values(shown).filter((press) => press !== null && press !== undefined)

/** How many figures there are, how many point the hopeful way (down, where lower is better), how many carry a mark. */
export const countFigures = (rows: readonly OpenedRow[]): { cells: number; hopeful: number; marked: number } => {
  const cells = rows.flatMap(({ better, sides }) =>
    sides.flatMap((side) => side.cells.flatMap(({ r, printed }) => (r === null ? [] : [{ better, r, printed }]))),
  )
  return {
    cells: cells.length,
    hopeful: cells.filter(({ better, r }) => (better === 'higher' ? r > 0 : r < 0)).length,
    marked: cells.filter(({ printed }) => /[*⁺+]/.test(printed ?? '')).length,
  }
}
