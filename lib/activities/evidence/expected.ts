import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import type { Answer } from '../kind.ts'

/** From -3, strongly down, by way of 0, no link, to 3, strongly up. */
export const Expected = z.int().check(z.gte(-3), z.lte(3))

const mostFigures = 3

/** A question before the figures open: which way, and how strong. It names rows, which its author makes known by it. */
export const AskedFigures = z.strictObject({
  prompt: LocalText,
  figures: z
    .array(
      z.strictObject({
        label: LocalText,
        /** The press that opens it, from 1. */
        press: z.int().check(z.gte(1), z.lte(8)),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostFigures)),
})
export type AskedFigures = z.infer<typeof AskedFigures>

/** What one phone expects of each figure, in their order; `null`: left out. */
export const Response = z.strictObject({ expected: z.array(z.nullable(Expected)).check(z.maxLength(mostFigures)) })
export type Response = z.infer<typeof Response>

export const fitsFigures = (ask: AskedFigures | undefined, { expected }: Response): boolean =>
  ask !== undefined && expected.length === ask.figures.length && expected.some((one) => one !== null)

const places = [-3, -2, -1, 0, 1, 2, 3]

/**
 * How many expected what of each figure, from -3 to 3. A figure may be left out, so each has a floor of its own:
 * `counts` is `null` where fewer said something of it.
 */
export const expectedFigures = (
  ask: AskedFigures | undefined,
  answers: readonly Answer<Response>[],
  floor: number,
): readonly (AskedFigures['figures'][number] & { n: number; counts: readonly number[] | null })[] =>
  (ask?.figures ?? []).map((figure, at) => {
    const given = answers.flatMap(({ now }) => now?.expected[at] ?? [])
    const counts = places.map((place) => given.filter((one) => one === place).length)
    return { ...figure, n: given.length, counts: given.length < floor ? null : counts }
  })
