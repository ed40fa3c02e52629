'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { placeText } from './placeText.ts'
import { labelsOf } from './useLabels.ts'
import { useWhy } from './useWhy.ts'

/** Says in a sentence what is missing where. */
export const useProblemSentence = (workshop: Workshop | null): ((problem: Problem) => string) => {
  const t = useTranslations()
  const why = useWhy()
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  return (problem) => {
    const [first, at, ...rest] = problem.path
    const activity = first === 'activities' && typeof at === 'number' ? workshop?.activities[at] : undefined
    if (!activity) return [placeText(problem.path, labelsOf(t, 'workshop')), why(problem)].filter(Boolean).join(': ')
    const title = `${Number(at) + 1}. ${activity.title[language] || t('editor.untitled')}`
    return [title, placeText(rest, labelsOf(t, activity.kind)), why(problem)].filter(Boolean).join(': ')
  }
}

interface ProblemListProps {
  /** Says what is missing where. */
  sentence(problem: Problem): string
  readonly problems: readonly Problem[]
  onGo(problem: Problem): void
}

const mostShown = 8

/** What keeps a document from being saved; each sentence leads to its place. */
export const ProblemList = ({ sentence, problems, onGo }: ProblemListProps) => {
  const t = useTranslations('editor')
  if (problems.length === 0) return null
  return (
    <ul className="rounded-card bg-attention-wash px-4 py-2">
      {problems.slice(0, mostShown).map((problem) => (
        <li key={`${problem.path.join('.')} ${problem.why}`}>
          <button
            type="button"
            onClick={() => onGo(problem)}
            className="min-h-9 cursor-pointer text-left text-attention-ink underline underline-offset-4 hover:no-underline"
          >
            {sentence(problem)}
          </button>
        </li>
      ))}
      {problems.length > mostShown && <li>{t('more', { count: problems.length - mostShown })}</li>}
    </ul>
  )
}
