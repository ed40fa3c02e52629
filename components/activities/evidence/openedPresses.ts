import type { ShownOf } from '../../../lib/activities/kinds.ts'

type Shown = ShownOf<'evidence'>
/** A press of an evidence activity as it stands on the screen. */
export type OpenedPress = NonNullable<NonNullable<Shown['press1']>>
export type OpenedRow = OpenedPress['rows'][number]

/** The presses opened so far, in their order. */
export const openedPresses = (shown: Shown): OpenedPress[] =>
  Object.entries(shown).flatMap(([name, press]) =>
    // The room's own expectations are no press of figures.
    name === 'room' || press == null ? [] : [press as OpenedPress],
  )

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
