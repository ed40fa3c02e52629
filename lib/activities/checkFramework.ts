import { Framework } from '../workshop/framework.ts'
import { formOf } from './formOf.ts'
import { isText, missingText } from './missingText.ts'
import { issueAt, type Problem } from './problem.ts'
import { type Path, walkForm } from './walkForm.ts'

export type CheckedFramework = { readonly framework: Framework } | { readonly problems: readonly Problem[] }

const both = ['en', 'cy'] as const

/** Texts that say nothing where there is nothing to say. */
const mayBeEmpty = ['notTheSameAs', 'coachQuestion', 'note', 'credit', 'caution']

const missingTexts = (framework: Framework): Problem[] => {
  const found: Problem[] = []
  walkForm(formOf(Framework), framework, (field, value, path) => {
    if (field.type !== 'localText' || !isText(value)) return
    const why = missingText(value, both)
    const empty = why === 'missing' && mayBeEmpty.includes(String(path.at(-1)))
    if (why && !empty) found.push({ path, why })
  })
  return found
}

const repeated = <T>(values: readonly T[]): number[] =>
  values.flatMap((one, at) => (values.indexOf(one) < at ? [at] : []))

const placed = (base: Path, why: Problem['why']) => (at: number) => ({ path: [...base, at], why })

/** What is amiss between the parts: the same id twice, an element that is not there or in two dimensions. */
const between = ({ elements, dimensions, scale }: Framework): Problem[] => {
  const ids = elements.map(({ id }) => id)
  const members = dimensions.flatMap((dimension, number) =>
    dimension.elements.map((id, at) => ({ id, path: ['dimensions', number, 'elements', at] })),
  )
  const twiceIn = repeated(members.map(({ id }) => id)).map((at) => members[at])
  const values = scale.labels.map(({ value }) => value)
  return [
    ...repeated(ids).map(placed(['elements'], 'twice')),
    ...repeated(dimensions.map(({ id }) => id)).map(placed(['dimensions'], 'twice')),
    ...repeated(values).map(placed(['scale', 'labels'], 'twice')),
    ...members.filter(({ id }) => !ids.includes(id)).map(({ path }) => ({ path, why: 'gone' as const })),
    ...twiceIn.flatMap((member) => (member ? [{ path: member.path, why: 'twice' as const }] : [])),
  ]
}

/**
 * Reads a framework by its schema, and finds what is missing and where: every text in both languages, no element in two
 * dimensions, none named that is not there. Only what is whole comes back. How its elements are grouped follows from
 * its dimensions.
 */
export const checkFramework = (document: unknown): CheckedFramework => {
  const read = Framework.safeParse(document)
  if (!read.success) return { problems: read.error.issues.map((issue) => issueAt(issue, document, [])) }
  const framework = read.data
  const problems = [...missingTexts(framework), ...between(framework)]
  if (problems.length > 0) return { problems }
  const groups = framework.dimensions.map(({ elements }) => elements)
  return { framework: { ...framework, grouping: { ...framework.grouping, groups } } }
}
