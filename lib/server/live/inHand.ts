/** What is being done just now, so that an end can wait for it. */
export interface InHand {
  /** Begins something, and returns how to say that it is done; `null` once the end has come. */
  begin(): (() => void) | null
  /** Whether the end has come. */
  ended(): boolean
  /** Lets nothing begin any more, and waits for what has. */
  end(): Promise<void>
}

export const openInHand = (): InHand => {
  let count = 0
  let ending: (() => void) | null = null
  return {
    begin: () => {
      if (ending !== null) return null
      count += 1
      return () => {
        count -= 1
        if (count === 0) ending?.()
      }
    },
    ended: () => ending !== null,
    end: () =>
      new Promise((resolve) => {
        ending = resolve
        if (count === 0) resolve()
      }),
  }
}
