import * as z from 'zod/mini'
import { ExpertCoding } from '../workshop/excerpt.ts'
import type { ExcerptId } from '../workshop/ids.ts'
import type { Library } from '../workshop/library.ts'
import { LocalText } from '../workshop/text.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { checkWorkshop, type Libraries } from './checkWorkshop.ts'
import { isKindName, kindNamed } from './kinds.ts'
import { issueAt, type Problem } from './problem.ts'
import { sameThing } from './sameThing.ts'

const format = 'attune-workshop'

/** A workshop as one file: its plan, the codings of the excerpts that it uses, and which framework it speaks of. */
const WorkshopFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  framework: z.strictObject({ id: z.string(), title: LocalText }),
  /** The recordings are not in the file: they have to be in the library that it is brought to. */
  excerpts: z.array(z.strictObject({ id: z.string(), title: LocalText, seconds: z.number(), coding: ExpertCoding })),
  workshop: z.unknown(),
})
export type WorkshopFile = z.infer<typeof WorkshopFile>

const heardIn = ({ activities }: Workshop): ExcerptId[] => [
  ...new Set(
    activities.flatMap(({ kind, config }) => (isKindName(kind) ? (kindNamed(kind).excerpt(config) ?? []) : [])),
  ),
]

/** Makes the file of a workshop. */
export const workshopFile = (workshop: Workshop, { framework, excerpt, coding }: Library): WorkshopFile => ({
  format,
  version: 1,
  framework: { id: framework.id, title: framework.title },
  excerpts: heardIn(workshop).map((id) => {
    const { title, seconds } = excerpt(id)
    return { id, title, seconds, coding: coding(id) }
  }),
  workshop,
})

/** What differs between a file and the library that it is brought to; the library's is what sessions will use. */
export interface FileNotice {
  readonly why: 'framework' | 'coding'
  readonly title: LocalText
}

export type ReadFile =
  | { readonly workshop: Workshop; readonly notices: readonly FileNotice[] }
  | { readonly problems: readonly Problem[] }

/** Reads a file that somebody brings, and says what is amiss in a broken one, with its place. */
export const readWorkshopFile = (given: unknown, libraries: Libraries): ReadFile => {
  const file = WorkshopFile.safeParse(given)
  if (!file.success) return { problems: file.error.issues.map((issue) => issueAt(issue, given, [])) }
  const checked = checkWorkshop(file.data.workshop, libraries)
  if ('problems' in checked) {
    return { problems: checked.problems.map(({ path, ...rest }) => ({ path: ['workshop', ...path], ...rest })) }
  }
  const { framework, coding } = libraries.library
  const used: readonly string[] = heardIn(checked.workshop)
  const notices: FileNotice[] = file.data.excerpts
    .filter(({ id, coding: theirs }) => used.includes(id) && !sameThing(theirs, coding(id as ExcerptId))) // the plan that names it was checked
    .map(({ title }) => ({ why: 'coding', title }))
  if (framework.id !== file.data.framework.id) notices.unshift({ why: 'framework', title: file.data.framework.title })
  return { workshop: checked.workshop, notices }
}
