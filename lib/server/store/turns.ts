/** Lets one go at a time, in the order in which they asked. */
export interface Turns {
  /** Waits for the turn; what it returns gives the turn back, once. */
  take(): Promise<() => void>
}

export const openTurns = (): Turns => {
  let last: Promise<void> = Promise.resolve()
  return {
    take: async () => {
      const before = last
      let giveBack: () => void = () => undefined
      last = new Promise((resolve) => {
        giveBack = resolve
      })
      await before
      return giveBack
    },
  }
}
