import type { Wall } from './wall.ts'

/** What belongs together on a wall, by keys and without words or names. What the console has hidden is not in it. */
export interface Ties {
  readonly groups: readonly { readonly id: string; readonly keys: readonly string[] }[]
  readonly merged: readonly { readonly key: string; readonly into: string }[]
}

/** The ties of an arranged wall. */
export const tiesOf = ({ hidden, groups, merged }: Wall): Ties => {
  const stands = (key: string) => !hidden.includes(key)
  return {
    groups: groups.map(({ id, keys }) => ({ id, keys: keys.filter(stands) })),
    merged: merged.filter(({ key }) => stands(key)),
  }
}
