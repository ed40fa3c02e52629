'use client'
import type { Path } from '../../../lib/activities/walkForm.ts'
import { useEditing } from '../editing.ts'
import { useWhy } from '../useWhy.ts'
import { fieldId } from './field.ts'

/** What is amiss with the value at a place, if anything is. */
export const useFieldProblem = (path: Path): string | null => {
  const { problems } = useEditing()
  const why = useWhy()
  const problem = problems.find((one) => one.path.join('.') === path.join('.'))
  return problem ? why(problem) : null
}

/** The id of the sentence about a field, for the field to be described by. */
export const problemId = (path: Path): string => `${fieldId(path)}-problem`

/** Says below a field what is amiss with it. */
export const FieldProblem = ({ path }: { path: Path }) => {
  const sentence = useFieldProblem(path)
  if (sentence === null) return null
  return (
    <p id={problemId(path)} className="text-sm font-semibold text-attention-ink">
      {sentence}
    </p>
  )
}
