/** The presses of a list that arrives one item at a time, in order. */
export const itemNames = [
  'item1',
  'item2',
  'item3',
  'item4',
  'item5',
  'item6',
  'item7',
  'item8',
  'item9',
  'item10',
  'item11',
  'item12',
] as const

/** What is out of a list, whether it arrived at once or item by item; empty before its first press. */
export const listShown = <Item>(
  shown: { readonly list?: readonly Item[] } & { readonly [Name in (typeof itemNames)[number]]?: Item | null },
): readonly Item[] => shown.list ?? itemNames.flatMap((name) => shown[name] ?? [])
