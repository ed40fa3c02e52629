/** Leave to go on, which is given back once. */
export type EndTurn = () => void

/** Lets at most so many go on at once. The others wait in the order in which they came. */
export interface Turns {
  /** Waits for a turn; `null`: what waited was called off before its turn came. */
  take(off?: AbortSignal): Promise<EndTurn | null>
  /** How many may go on at once. */
  readonly most: number
  readonly waiting: () => number
}

/** Turns of which `most` are out at once. */
export const turns = (most: number): Turns => {
  const line = new Set<() => void>() // a set keeps its order
  let out = 0
  const given = (): EndTurn => {
    out += 1
    let ended = false
    return () => {
      if (ended) return
      ended = true
      out -= 1
      const [next] = line
      next?.()
    }
  }
  const take = async (off?: AbortSignal): Promise<EndTurn | null> => {
    if (off?.aborted) return null
    if (out < most && line.size === 0) return given()
    return new Promise((resolve) => {
      const leave = () => {
        line.delete(next)
        resolve(null)
      }
      const next = () => {
        line.delete(next)
        off?.removeEventListener('abort', leave)
        resolve(given())
      }
      line.add(next)
      off?.addEventListener('abort', leave, { once: true })
    })
  }
  return { take, most, waiting: () => line.size }
}
