import { openTogether } from './together.ts'

/** How often one account may be tried from one address before it rests. */
const mostTries = 10
const restMs = 10 * 60 * 1000
/** The memory is bounded: the oldest makes room. */
const mostPairs = 10_000

/** Counts tries to sign in. */
export interface SignInLimits {
  /** Notes a try; `false` when there have been too many. */
  take(account: string, address: string): boolean
  /** A try that went well: what came before it is forgotten. */
  clear(account: string, address: string): void
}

/**
 * Limits the guessing of passwords for each pair of account and address. An address alone is not limited: a whole
 * room signs in from one. An account alone is not either: a stranger could lock its owner out. `together`: what several servers
 * count together, as `limit`.
 */
export const signInLimits = (
  now: () => number,
  { most = mostTries, together = openTogether(), limit = 'sign in' } = {},
): SignInLimits => {
  const tries = new Map<string, { count: number; until: number }>()
  const nameOf = (account: string, address: string) =>
    together.nameOf(`${address} ${account.trim().toLowerCase().slice(0, 200)}`)
  /** Counts one more; how many there were before it. */
  const count = (name: string): number => {
    const had = tries.get(name)
    const running = had && had.until > now() ? had : { count: 0, until: now() + restMs }
    tries.delete(name)
    if (tries.size >= mostPairs) tries.delete(tries.keys().next().value ?? '')
    tries.set(name, { ...running, count: running.count + 1 })
    return running.count
  }
  const tell = together.join(limit, count)
  const tellCleared = together.join(`${limit} done`, (name) => tries.delete(name))
  return {
    take: (account, address) => {
      const name = nameOf(account, address)
      const may = count(name) < most
      if (may) tell(name) // past the limit the others know it already
      return may
    },
    clear: (account, address) => {
      const name = nameOf(account, address)
      tries.delete(name)
      tellCleared(name)
    },
  }
}
