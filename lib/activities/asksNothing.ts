import * as z from 'zod/mini'

/** The half of a kind that asks nothing of anybody: it has no key, takes no answer and has no press of reveal. */
export const asksNothing = {
  asks: false,
  key: z.null(),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: () => [],
  keyOf: () => null,
  ladder: {},
} as const

/** The example of such a kind: a config to draw, and nothing that could be said. */
export const exampleToShow = <Config>(config: Config) => ({
  config,
  key: () => null,
  response: (): never => {
    throw new Error('nothing is asked')
  },
})
