import * as z from 'zod/mini'
import type { ExcerptFace } from '../workshop/excerpt.ts'
import type { Library, OpenLibrary } from '../workshop/library.ts'
import type { Language, LocalText } from '../workshop/text.ts'
import { Activity, Asking, Workshop } from '../workshop/workshop.ts'
import { asks } from './asks.ts'
import { type FormField, formOf, type ReferenceTo } from './formOf.ts'
import { heardIn, mostHeard } from './heardIn.ts'
import { type AnyKind, isKindName, kindNamed } from './kinds.ts'
import { isText, missingText } from './missingText.ts'
import { ownNames } from './ownNames.ts'
import { issueAt, type Problem } from './problem.ts'
import { type Path, walkForm } from './walkForm.ts'

/** What a workshop is held against: the library that its sessions will draw on. */
export interface Libraries {
  readonly library: Library
  readonly open: OpenLibrary
}

const succeeds = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

interface Within {
  readonly libraries: Libraries
  readonly ids: ReadonlySet<string>
  readonly languages: readonly Language[]
  /** What the activity names itself. */
  readonly own: ReadonlySet<string>
}

const excerptNamed = (name: string, { open }: Libraries): ExcerptFace | null => {
  try {
    return open.excerpt(name as never) // the library knows which names are ids
  } catch {
    return null
  }
}

/** What is amiss with what is named in a config: an excerpt, an activity of this workshop, an element or an own card. */
const missing = (to: ReferenceTo, name: string, { libraries, ids, own }: Within): Problem['why'] | null => {
  if (to === 'activity') return ids.has(name) ? null : 'gone'
  if (to === 'excerpt') {
    const excerpt = excerptNamed(name, libraries)
    return excerpt === null ? 'gone' : (excerpt.gone ?? null)
  }
  const there = own.has(name) || libraries.open.framework.elements.some(({ id }) => id === name)
  return there ? null : 'gone'
}

/** What is amiss in a part that a form edits, beyond its shape: empty texts, names that lead nowhere. */
const checkForm = (field: FormField, value: unknown, path: Path, within: Within): Problem[] => {
  const found: Problem[] = []
  walkForm(field, value, (part, inner, at) => {
    if (part.type === 'localText' && isText(inner)) {
      const why = missingText(inner, within.languages)
      if (why) found.push({ path: [...path, ...at], why })
    }
    if (part.type === 'reference' && typeof inner === 'string' && inner !== '') {
      const why = missing(part.to, inner, within)
      if (why) found.push({ path: [...path, ...at], why })
    }
  })
  return found
}

const checkAsking = (kind: AnyKind, { asking, config }: Activity, path: Path, within: Within): Problem[] => {
  if (!asks(kind, config)) return []
  if (asking === null) return [{ path: [...path, 'asking'], why: 'missing' }]
  return checkForm(formOf(Asking), asking, [...path, 'asking'], within)
}

const checkNotes = (kind: AnyKind, activity: Activity, path: Path, languages: readonly Language[]): Problem[] => {
  const found: Problem[] = []
  const check = (text: LocalText, at: Path) => {
    const why = missingText(text, languages)
    if (why) found.push({ path: [...path, ...at], why })
  }
  check(activity.title, ['title'])
  for (const [at, text] of activity.notesBefore.entries()) check(text, ['notesBefore', at])
  const rungs: readonly string[] = kind.rungs(activity.config)
  for (const [at, { rung, text }] of activity.notesAfter.entries()) {
    check(text, ['notesAfter', at, 'text'])
    if (!rungs.includes(rung)) found.push({ path: [...path, 'notesAfter', at, 'rung'], why: 'gone' })
  }
  return found
}

/** Whether a session can be made of it: its open texts and its key. */
const canRun = (kind: AnyKind, config: unknown, { library, open }: Libraries): boolean =>
  succeeds(() => kind.face(config, open)) && succeeds(() => kind.key.parse(kind.keyOf(config, library)))

/** The kind of an activity and its config, as that reads it. */
const readConfig = (
  { kind: name, config }: Activity,
  path: Path,
): { kind: AnyKind; config: unknown } | { problems: Problem[] } => {
  if (!isKindName(name)) return { problems: [{ path: [...path, 'kind'], why: 'gone' }] }
  const kind = kindNamed(name)
  const read = kind.config.safeParse(config)
  if (read.success) return { kind, config: read.data }
  return { problems: read.error.issues.map((issue) => issueAt(issue, config, [...path, 'config'])) }
}

const Listed = z.object({ activities: z.array(z.unknown()) })

/** What kinds find amiss where the document is not whole: so that all of a broken file is told at once. */
const ofKinds = (document: unknown): Problem[] => {
  const { activities = [] } = Listed.safeParse(document).data ?? {}
  return activities.flatMap((given, at) => {
    const activity = Activity.safeParse(given)
    const read = activity.success && readConfig(activity.data, ['activities', at])
    return read && 'problems' in read ? read.problems : []
  })
}

const checkActivity = (
  activity: Activity,
  path: Path,
  day: Omit<Within, 'own'>,
): { config: unknown; problems: Problem[] } => {
  const read = readConfig(activity, path)
  if ('problems' in read) return { config: null, ...read }
  const { kind, config } = read
  const whole = { ...activity, config }
  const within: Within = { ...day, own: new Set(ownNames(config).map(({ id }) => id)) }
  const problems = [
    ...checkForm(formOf(kind.config), config, [...path, 'config'], within),
    ...checkAsking(kind, whole, path, within),
    ...checkNotes(kind, whole, path, within.languages),
  ]
  if (problems.length === 0 && !canRun(kind, config, within.libraries)) problems.push({ path, why: 'cannotRun' })
  return { config, problems }
}

const twice = (ids: readonly string[]): number[] => ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []))

export type Checked = { readonly workshop: Workshop } | { readonly problems: readonly Problem[] }

/**
 * Reads a workshop by its schema and by each kind's own, and finds what is missing and where. Only what is whole comes
 * back as a workshop.
 */
export const checkWorkshop = (document: unknown, libraries: Libraries): Checked => {
  const read = Workshop.safeParse(document)
  if (!read.success) {
    return { problems: [...read.error.issues.map((issue) => issueAt(issue, document, [])), ...ofKinds(document)] }
  }
  const { activities, languages = ['en', 'cy'] } = read.data
  const ids = activities.map(({ id }) => id)
  const within = { libraries, ids: new Set(ids), languages }
  const problems: Problem[] = twice(ids).map((at) => ({ path: ['activities', at, 'id'], why: 'twice' }))
  const { framework = libraries.library.framework.id } = read.data
  if (framework !== libraries.library.framework.id) problems.push({ path: ['framework'], why: 'gone' })
  for (const name of ['title', 'description'] as const) {
    const why = missingText(read.data[name], languages)
    if (why) problems.push({ path: [name], why })
  }
  const whole = activities.map((activity, at) => {
    const checked = checkActivity(activity, ['activities', at], within)
    problems.push(...checked.problems)
    return { ...activity, config: checked.config }
  })
  // What is not whole may name no excerpt where its kind looks for one.
  if (problems.length === 0 && heardIn({ activities: whole }).length > mostHeard)
    problems.push({ path: ['activities'], why: 'excerpts', bound: mostHeard })
  return problems.length > 0 ? { problems } : { workshop: { ...read.data, activities: whole } }
}
