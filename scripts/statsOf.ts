import * as z from 'zod/mini'
import { computeCase } from './computeCase.ts'
import { isExport, statsOfExport } from './statsOfExport.ts'

/** What `npm run stats` answers: the figures as JSON, with a note for whoever reads the last line, or a sentence about what is wrong. */
export type Answer =
  | { readonly ok: true; readonly json: string; readonly note?: string }
  | { readonly ok: false; readonly sentence: string }

/** Nothing differs where nothing was compared: that must not be taken for agreement. */
const nothingCompared =
  'Nothing was compared: this file has no case to compute anew. One of single sessions has, and so has one of all that is written with --raw.'

const refused = (sentence: string): Answer => ({ ok: false, sentence })

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * Computes one case of the reference form, `{ "kind": ..., "input": ... }`; other keys are ignored, so a reference file can be
 * given as it is; or every case of an export. A fault is answered with a sentence that names its place.
 */
export const statsOf = (text: string): Answer => {
  const json = parsed(text)
  if (json === null) return refused('The file is not JSON.')
  if (isExport(json.value)) {
    const answer = statsOfExport(json.value)
    if (typeof answer === 'string') return refused(answer)
    const { compared, differing } = answer
    const note = compared === 0 ? nothingCompared : `${compared} figures were computed anew: ${differing} differ.`
    return { ok: true, json: JSON.stringify(answer, null, 1), note }
  }
  const outer = z.safeParse(z.object({ kind: z.string(), input: z.unknown() }), json.value)
  if (!outer.success) return refused('The file must be an object with a "kind" (a string) and an "input".')
  const { kind, input } = outer.data
  const computed = computeCase(kind, input)
  return computed.ok ? { ok: true, json: JSON.stringify({ kind, ...computed.report }, null, 1) } : computed
}
