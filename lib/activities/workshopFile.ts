import * as z from 'zod/mini'
import { Excerpt, ExpertCoding } from '../workshop/excerpt.ts'
import { Framework, openFramework } from '../workshop/framework.ts'
import type { ExcerptId } from '../workshop/ids.ts'
import type { Library } from '../workshop/library.ts'
import { LocalText } from '../workshop/text.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { checkFramework } from './checkFramework.ts'
import { checkWorkshop, type Libraries } from './checkWorkshop.ts'
import { heardIn, mostHeard } from './heardIn.ts'
import { issueAt, type Problem } from './problem.ts'
import { sameThing } from './sameThing.ts'

const format = 'attune-workshop'

/** A recording that goes along with the file: where it lies in the package, and what is known of it. Never a real one. */
export const CarriedRecording = z.strictObject({
  file: z.string(),
  excerpt: z.extend(Excerpt, { fictional: z.literal(true) }),
})
export type CarriedRecording = z.infer<typeof CarriedRecording>

const Heard = z
  .array(
    z.strictObject({
      id: z.string(),
      title: LocalText,
      seconds: z.number(),
      coding: ExpertCoding,
      recording: z.optional(CarriedRecording),
    }),
  )
  .check(z.maxLength(mostHeard))

/** A workshop as one file: its plan, the framework that it speaks of, and the codings of the excerpts that it uses. */
const WorkshopFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(2),
  framework: Framework,
  /** Recordings that lie in no package beside the file have to be in the library that it is brought to. */
  excerpts: Heard,
  workshop: z.unknown(),
})
export type WorkshopFile = z.infer<typeof WorkshopFile>

/** Before organisations had frameworks of their own, a file only named the one that comes with the product. */
const FirstFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  framework: z.strictObject({ id: z.string(), title: LocalText }),
  excerpts: Heard,
  workshop: z.unknown(),
})

/** Makes the file of a workshop. */
export const workshopFile = (workshop: Workshop, { framework, excerpt, coding }: Library): WorkshopFile => ({
  format,
  version: 2,
  framework,
  excerpts: heardIn(workshop).map((id) => {
    const { title, seconds } = excerpt(id)
    return { id, title, seconds, coding: coding(id) }
  }),
  workshop,
})

/** What differs between a file and the library that it is brought to; the library's is what sessions will use. */
export interface FileNotice {
  readonly why: 'framework' | 'newFramework' | 'coding' | 'recording'
  readonly title: LocalText
}

export type ReadFile =
  | {
      readonly workshop: Workshop
      /** One that this library lacks and that the workshop speaks of: it has to be added with it. */
      readonly newFramework: Framework | null
      readonly notices: readonly FileNotice[]
    }
  | { readonly problems: readonly Problem[] }

/** What a file is brought to: the library with the product's framework, and all that may be chosen. */
export interface Shelf extends Libraries {
  readonly frameworks: readonly Framework[]
}

type AnyFile = z.infer<typeof WorkshopFile> | z.infer<typeof FirstFile>

const sameWords = (one: Framework, other: Framework): boolean => sameThing({ ...one, id: '' }, { ...other, id: '' })

/** The framework of a file as this library has it: by what it says, for ids are given anew elsewhere. */
const frameworkOf = (
  file: AnyFile,
  { frameworks, library }: Shelf,
): { framework: Framework; why?: FileNotice['why'] } => {
  if (file.version === 1) {
    const named = frameworks.find(({ id }) => id === file.framework.id)
    return named ? { framework: named } : { framework: library.framework, why: 'framework' }
  }
  const theirs = file.framework
  const alike = frameworks.find((one) => sameWords(one, theirs))
  return alike ? { framework: alike } : { framework: theirs, why: 'newFramework' }
}

/** The plan of a file, speaking of the framework as it is called here. */
const planWith = (plan: unknown, id: string, isUsual: boolean): unknown => {
  if (typeof plan !== 'object' || plan === null) return plan
  const { framework: _theirs, ...rest } = plan as Record<string, unknown> // any object may be asked for a key
  return isUsual ? rest : { ...rest, framework: id }
}

const parsedFile = (given: unknown) => {
  const isFirst = z.object({ version: z.literal(1) }).safeParse(given).success
  return isFirst ? FirstFile.safeParse(given) : WorkshopFile.safeParse(given)
}

/** Reads a file that somebody brings, and says what is amiss in a broken one, with its place. */
export const readWorkshopFile = (given: unknown, shelf: Shelf): ReadFile => {
  const file = parsedFile(given)
  if (!file.success) return { problems: file.error.issues.map((issue) => issueAt(issue, given, [])) }
  const { framework, why } = frameworkOf(file.data, shelf)
  if (why === 'newFramework') {
    const checked = checkFramework(framework)
    if ('problems' in checked) {
      return { problems: checked.problems.map(({ path, ...rest }) => ({ path: ['framework', ...path], ...rest })) }
    }
  }
  const libraries: Libraries = {
    library: { ...shelf.library, framework },
    open: { ...shelf.open, framework: openFramework(framework) },
  }
  const usual = framework.id === shelf.library.framework.id && why !== 'newFramework'
  const checked = checkWorkshop(planWith(file.data.workshop, framework.id, usual), libraries)
  if ('problems' in checked) {
    return { problems: checked.problems.map(({ path, ...rest }) => ({ path: ['workshop', ...path], ...rest })) }
  }
  const used: readonly string[] = heardIn(checked.workshop)
  const codings: FileNotice[] = file.data.excerpts
    .filter(({ id, coding }) => used.includes(id) && !sameThing(coding, shelf.library.coding(id as ExcerptId))) // the plan that names it was checked
    .map(({ title }) => ({ why: 'coding', title }))
  return {
    workshop: checked.workshop,
    newFramework: why === 'newFramework' ? framework : null,
    notices: [...(why ? [{ why, title: file.data.framework.title }] : []), ...codings],
  }
}
