/** One idea of an earlier wall: a group by its name, or a text that stands by itself, with how many wrote it. */
export interface RecalledIdea {
  /** The same for the same words, wherever it is recalled. */
  readonly key: string
  readonly text: string
  readonly count: number
}
