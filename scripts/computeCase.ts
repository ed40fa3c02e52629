import * as z from 'zod/mini'
import type { Report } from '../lib/stats/reference/report.ts'
import { readers } from './statsInput.ts'

// Without a language zod says "Invalid input" to everything, which names the place of a fault but not the fault.
z.config(z.locales.en())

const refused = (sentence: string): { ok: false; sentence: string } => ({ ok: false, sentence })

/** `input.ratings[2][0]` for the place of a fault. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    'input',
  )

const isKind = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name)

type Computed = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly sentence: string }

/** Computes one case by the name of its kind. */
export const computeCase = (kind: string, input: unknown): Computed => {
  if (!isKind(kind)) return refused(`At kind: "${kind}" is none of ${Object.keys(readers).join(', ')}.`)
  try {
    return { ok: true, report: readers[kind](input) }
  } catch (fault) {
    if (!(fault instanceof z.core.$ZodError)) throw fault
    const first = fault.issues[0]
    return refused(`At ${placeOf(first?.path ?? [])}: ${first?.message ?? 'not of the form of this kind'}.`)
  }
}
