import type { ExcerptId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { isKindName, kindNamed } from './kinds.ts'

/** How many excerpts a workshop may play: a package holds as many recordings beside its plan. */
export const mostHeard = 59

/** The excerpts that a workshop plays, each once. */
export const heardIn = ({ activities }: Pick<Workshop, 'activities'>): ExcerptId[] => [
  ...new Set(
    activities.flatMap(({ kind, config }) => (isKindName(kind) ? (kindNamed(kind).excerpt(config) ?? []) : [])),
  ),
]
