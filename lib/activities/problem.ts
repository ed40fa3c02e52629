import type * as z from 'zod/mini'
import type { Path } from './walkForm.ts'

/** What keeps a workshop from being saved, with the place in its document. A screen makes a sentence of it. */
export interface Problem {
  readonly path: Path
  readonly why:
    | 'missing'
    | 'missingEn'
    | 'missingCy'
    /** Too few, too many, too long, too small, too large: `bound` says what would do. */
    | 'few'
    | 'many'
    | 'long'
    | 'small'
    | 'large'
    /** A workshop plays more excerpts than a package can hold. */
    | 'excerpts'
    /** What is named is not there. */
    | 'gone'
    /** An excerpt whose recording is not there any more: its consent has ended, or was withdrawn. */
    | 'expired'
    | 'withdrawn'
    | 'twice'
    /** It is there, and not of the form that is asked for. */
    | 'shape'
    | 'cannotRun'
  readonly bound?: number
}

type Issue = z.core.$ZodIssue

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined, // any object may be asked for a key
    value,
  )

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const bounded = (issue: Issue): Pick<Problem, 'why' | 'bound'> | null => {
  if (issue.code === 'too_small') {
    const bound = Number(issue.minimum)
    return { why: issue.origin === 'array' ? 'few' : issue.origin === 'string' ? 'missing' : 'small', bound }
  }
  if (issue.code === 'too_big') {
    const bound = Number(issue.maximum)
    return { why: issue.origin === 'array' ? 'many' : issue.origin === 'string' ? 'long' : 'large', bound }
  }
  return null
}

/** A problem out of what a schema found amiss in `value`, which stands at `base` of the document. */
export const issueAt = (issue: Issue, value: unknown, base: Path): Problem => {
  const at = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const path = [...base, ...at]
  const bounds = bounded(issue)
  if (bounds) return { path, ...bounds }
  return { path, why: isEmpty(valueAt(value, at)) ? 'missing' : 'shape' }
}
