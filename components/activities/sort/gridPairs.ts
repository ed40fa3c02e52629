import type { SortRoom } from '../../../lib/activities/sort/sortFigures.ts'
import type { GridPair } from '../../charts/PairGrid.tsx'

/**
 * The room's pairs as cells of the grid. `percent`: as shares of those who placed both; else as counts, for a room of
 * three or four. `known`: the groups of the research, whose pairs carry the diamond.
 */
export const gridPairs = (
  room: SortRoom,
  order: readonly string[],
  percent: boolean,
  known: readonly (readonly string[])[],
): GridPair[] =>
  order.flatMap((rowId, row) =>
    order.slice(0, row).map((columnId, column): GridPair => {
      const pair = room.pairs.find(({ a, b }) => (a === rowId && b === columnId) || (a === columnId && b === rowId))
      const share = pair ? pair.together / pair.placed : null
      const written = pair && (percent ? `${Math.round(100 * (share ?? 0))}` : `${pair.together}/${pair.placed}`)
      return {
        row,
        column,
        share,
        label: written ?? '–',
        marked: known.some((group) => group.includes(rowId) && group.includes(columnId)),
      }
    }),
  )
