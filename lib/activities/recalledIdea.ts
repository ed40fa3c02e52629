/** One idea of an earlier wall: a group by its name, or a text that stands by itself, with how many wrote it. */
export interface RecalledIdea {
  /** The same for the same words, wherever it is recalled. */
  readonly key: string
  readonly text: string
  readonly count: number
}

/** An idea with every name that it may have been chosen by before it was grouped, merged or called something else. */
export interface NamedIdea extends RecalledIdea {
  /** Its own first: the same for as long as it is there, whatever it is called. */
  readonly names: readonly string[]
}
