/** How many codes that lead nowhere one address may ask for at once, and how many more a second. */
const most = 400
const perSecond = 1
/** The memory is bounded: the oldest makes room. */
const mostAddresses = 10_000

/** Limits the guessing of join codes. */
export interface CodeLimits {
  /** Whether an address may still ask for a code that it holds no cookie of. */
  mayAsk(address: string): boolean
  /** Notes a code that led nowhere. */
  missed(address: string): void
}

/**
 * Only codes that lead nowhere count, so that a room of 300 behind one address never meets the limit, even where each mistypes
 * the code once. Where it is met, codes that lead somewhere wait too: an answer to those alone would tell which they are.
 * Phones that are in are not concerned.
 */
export const codeLimits = (now: () => number): CodeLimits => {
  const known = new Map<string, { left: number; at: number }>()
  const leftOf = (address: string): number => {
    const had = known.get(address)
    return had ? Math.min(most, had.left + ((now() - had.at) / 1000) * perSecond) : most
  }
  return {
    mayAsk: (address) => leftOf(address) >= 1,
    missed: (address) => {
      const left = Math.max(0, leftOf(address) - 1)
      known.delete(address)
      if (known.size >= mostAddresses) known.delete(known.keys().next().value ?? '')
      known.set(address, { left, at: now() })
    },
  }
}
