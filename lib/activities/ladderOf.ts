import type { GroupListId } from '../workshop/groups.ts'
import type { AnyKind } from './kinds.ts'

/** The presses of reveal of an activity in a session that offers these lists: a split by another list is left out. */
export const ladderOf = (
  kind: AnyKind,
  config: unknown,
  lists: readonly { readonly id: GroupListId }[],
): { name: string; of: 'room' | 'key' }[] =>
  kind.rungs(config).flatMap((name) => {
    const rung = kind.ladder[name]!
    const list = rung.of === 'room' ? (rung.byGroup?.(config) ?? null) : null
    return list === null || lists.some(({ id }) => id === list) ? [{ name, of: rung.of }] : []
  })
