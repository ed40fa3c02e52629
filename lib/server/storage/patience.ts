import { Transform } from 'node:stream'

/** How long is waited for a sign of life, and for all of it together. */
export interface Patience {
  readonly signal: AbortSignal
  /** Passes on what goes through it, and takes it for a sign of life. */
  through(): Transform
  /** Nothing more is waited for. */
  over(): void
}

/**
 * Waits as long as something moves, but not for ever: a long recording over a slow line is no reason to give up, a line
 * that has gone quiet is.
 */
export const openPatience = (quietMs: number, mostMs: number): Patience => {
  const controller = new AbortController()
  const giveUp = () => controller.abort(new Error('it has gone quiet'))
  const most = setTimeout(giveUp, mostMs).unref()
  let quiet = setTimeout(giveUp, quietMs).unref()
  return {
    signal: controller.signal,
    through: () =>
      new Transform({
        transform(part, _encoding, done) {
          clearTimeout(quiet)
          quiet = setTimeout(giveUp, quietMs).unref()
          done(null, part)
        },
      }),
    over: () => {
      clearTimeout(quiet)
      clearTimeout(most)
    },
  }
}
