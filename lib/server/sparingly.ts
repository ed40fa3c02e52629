/** So often in a minute the same thing is told. */
const mostTold = 10
const restMs = 60_000
/** The memory is bounded: the oldest makes room. */
const mostKinds = 200

const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : error.message
}

/**
 * Tells of what went wrong, and of the same thing ten times a minute at most: while a database is away every look at every room fails,
 * several times a second, and on a disk that is full the log itself takes what is left. `untold`: how often it was not told before.
 */
export const sparingly = (
  tell: (error: unknown, untold: number) => void,
  now: () => number,
): ((error: unknown) => void) => {
  const known = new Map<string, { since: number; count: number }>()
  return (error) => {
    const kind = kindOf(error)
    const had = known.get(kind)
    const isOver = had === undefined || now() - had.since >= restMs
    const untold = had && isOver ? Math.max(0, had.count - mostTold) : 0
    const state = isOver ? { since: now(), count: 1 } : { since: had.since, count: had.count + 1 }
    known.delete(kind)
    if (known.size >= mostKinds) known.delete(known.keys().next().value ?? '')
    known.set(kind, state)
    if (state.count <= mostTold) tell(error, untold)
  }
}
