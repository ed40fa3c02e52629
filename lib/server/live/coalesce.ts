/**
 * Runs a task for a name at once, then at most once in `everyMs`, never twice at a time; what is asked for in between
 * comes to one more run. A task that fails is told to `failed` and asked for again.
 */
export const coalesce = <Name extends string>(
  task: (name: Name) => Promise<void>,
  everyMs: number,
  failed: (error: unknown) => void,
): { ask(name: Name): void; stop(): void } => {
  const states = new Map<Name, 'running' | 'running, asked again' | 'resting' | 'resting, asked again'>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let stopped = false

  const rest = (name: Name) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      const askedAgain = states.get(name) === 'resting, asked again'
      states.delete(name)
      if (askedAgain) ask(name)
    }, everyMs)
    timers.add(timer)
  }

  const run = async (name: Name) => {
    states.set(name, 'running')
    let again = false
    try {
      await task(name)
    } catch (error) {
      failed(error)
      again = true
    }
    if (stopped) return
    again ||= states.get(name) === 'running, asked again'
    states.set(name, again ? 'resting, asked again' : 'resting')
    rest(name)
  }

  const ask = (name: Name) => {
    if (stopped) return
    const state = states.get(name)
    if (state === undefined) run(name)
    else if (state === 'running') states.set(name, 'running, asked again')
    else if (state === 'resting') states.set(name, 'resting, asked again')
  }

  const stop = () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
  }
  return { ask, stop }
}
