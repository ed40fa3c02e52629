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
 * room signs in from one. An account alone is not either: a stranger could lock its owner out.
 */
export const signInLimits = (now: () => number, most = mostTries): SignInLimits => {
  const tries = new Map<string, { count: number; until: number }>()
  const nameOf = (account: string, address: string) => `${address} ${account.trim().toLowerCase().slice(0, 200)}`
  return {
    take: (account, address) => {
      const name = nameOf(account, address)
      const had = tries.get(name)
      const running = had && had.until > now() ? had : { count: 0, until: now() + restMs }
      tries.delete(name)
      if (tries.size >= mostPairs) tries.delete(tries.keys().next().value ?? '')
      tries.set(name, { ...running, count: running.count + 1 })
      return running.count < most
    },
    clear: (account, address) => void tries.delete(nameOf(account, address)),
  }
}
