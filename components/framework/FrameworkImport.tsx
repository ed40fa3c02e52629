'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Problem } from '../../lib/activities/problem.ts'
import { FileButton } from '../editor/FileButton.tsx'
import { placeText } from '../editor/placeText.ts'
import { readJsonFile } from '../editor/readJsonFile.ts'
import { useLabels } from '../editor/useLabels.ts'
import { useWhy } from '../editor/useWhy.ts'
import { postJson } from '../pages/postJson.ts'

const mostShown = 20
/** It may hold what the framework was before. */
const mostBytes = 4_000_000

type Refusal =
  | { readonly is: 'large' | 'noJson' | 'notOne' | 'failed' }
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }

/** Brings in a framework from a file, or says what is amiss in it and where. */
export const FrameworkImport = () => {
  const t = useTranslations('editor')
  const labels = useLabels('framework')
  const why = useWhy()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const bring = async (file: File) => {
    setRefusal(null)
    const read = await readJsonFile(file, mostBytes)
    if (typeof read === 'string') return setRefusal({ is: read })
    setBusy(true)
    const { status, body } = await postJson('/api/frameworks/import', { file: read.given })
    if (status === 200 && body.id) return window.location.assign(`/frameworks/${body.id}`)
    setBusy(false)
    if (status !== 422) return setRefusal({ is: 'failed' })
    const problems = body.problems ?? []
    const isNone = problems.some(({ path }) => path.length === 0)
    setRefusal(isNone ? { is: 'notOne' } : { is: 'broken', problems })
  }
  const sentence = (problem: Problem) => [placeText(problem.path, labels), why(problem)].join(': ')
  return (
    <div className="space-y-3">
      <FileButton accept="application/json,.json" busy={busy} onFile={bring}>
        {t('import.button')}
      </FileButton>
      <div role="alert">
        {refusal && (
          <div className="space-y-2 rounded-card bg-attention-wash px-4 py-3 text-attention-ink">
            <p className="font-semibold">
              {refusal.is === 'broken' ? t('import.broken') : t(`framework.import.${refusal.is}`)}
            </p>
            {refusal.is === 'broken' && (
              <ul className="space-y-1">
                {refusal.problems.slice(0, mostShown).map((problem) => (
                  <li key={`${problem.path.join('.')} ${problem.why}`}>{sentence(problem)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
