interface Measures<Item> {
  /** How high an item stands, in lines. */
  heightOf(item: Item): number
  /** How high a column of the screen is, in lines. */
  readonly high: number
  readonly columns: number
}

/** A column takes items from the top down for as long as they fit; one that is higher than a column has it to itself. */
const intoColumns = <Item>(items: readonly Item[], heightOf: (item: Item) => number, high: number): Item[][] => {
  const columns: Item[][] = []
  let left = 0
  for (const item of items) {
    const height = heightOf(item)
    const column = columns.at(-1)
    if (column && height <= left) {
      column.push(item)
      left -= height
    } else {
      columns.push([item])
      left = high - height
    }
  }
  return columns
}

/** Pages of columns for what a screen can not hold at once: as few as will do, and about equally full. */
export const evenPages = <Item>(items: readonly Item[], { heightOf, high, columns }: Measures<Item>): Item[][][] => {
  const at = (height: number) => {
    const filled = intoColumns(items, heightOf, height)
    return Array.from({ length: Math.ceil(filled.length / columns) }, (_, page) =>
      filled.slice(page * columns, (page + 1) * columns),
    )
  }
  let pages = at(high)
  for (let lower = high - 1; lower > 0; lower -= 1) {
    const next = at(lower)
    if (next.length > pages.length) break
    pages = next
  }
  return pages
}
