import * as z from 'zod/mini'
import { readers } from './statsInput.ts'

// Without a language zod says "Invalid input" to everything, which names the place of a fault but not the fault.
z.config(z.locales.en())

/** What `npm run stats` answers: the figures as JSON, or a sentence about what is wrong with the case. */
export type Answer = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly sentence: string }

const refused = (sentence: string): Answer => ({ ok: false, sentence })

/** `input.ratings[2][0]` for the place of a fault. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    'input',
  )

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const isKind = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name)

/**
 * Computes one case of the reference form, `{ "kind": ..., "input": ... }`; other keys are ignored, so a reference file can be
 * given as it is. A fault is answered with a sentence that names its place.
 */
export const statsOf = (text: string): Answer => {
  const json = parsed(text)
  if (json === null) return refused('The file is not JSON.')
  const outer = z.safeParse(z.object({ kind: z.string(), input: z.unknown() }), json.value)
  if (!outer.success) return refused('The file must be an object with a "kind" (a string) and an "input".')
  const { kind, input } = outer.data
  if (!isKind(kind)) return refused(`At kind: "${kind}" is none of ${Object.keys(readers).join(', ')}.`)
  try {
    return { ok: true, json: JSON.stringify({ kind, ...readers[kind](input) }, null, 1) }
  } catch (fault) {
    if (!(fault instanceof z.core.$ZodError)) throw fault
    const first = fault.issues[0]
    return refused(`At ${placeOf(first?.path ?? [])}: ${first?.message ?? 'not of the form of this kind'}.`)
  }
}
