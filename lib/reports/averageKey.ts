/** What an average is of: a dimension that averages other elements than before is another thing, though its id is the same. */
export const averageKey = (id: string, elements: readonly string[]): string =>
  `${id} of ${elements.toSorted().join(' ')}`

/** Of which average a cell is one. */
export const averageOf = ({ item, of = [] }: { readonly item: string; readonly of?: readonly string[] }): string =>
  averageKey(item, of)
