const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

/** The card all of whose longer words stand in an idea; `null` where that is none, or several. */
export const namedLike = <Id extends string>(
  text: string,
  cards: readonly { readonly id: Id; readonly name: string }[],
): Id | null => {
  const words = wordsOf(text)
  const [card, ...others] = cards.filter(({ name }) => wordsOf(name).every((word) => words.includes(word)))
  return card && others.length === 0 ? card.id : null
}
