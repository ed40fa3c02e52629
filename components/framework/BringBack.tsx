'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'

interface BringBackProps {
  readonly id: string
  readonly number: number
  /** The count of saves that the page was made of. */
  readonly version: number
}

/** Makes an old version of a framework its newest. Nothing is lost by it: the one before is kept like any other. */
export const BringBack = ({ id, number, version }: BringBackProps) => {
  const t = useTranslations('editor.framework.versions')
  const [problem, setProblem] = useState<'conflict' | 'invalid' | 'failed' | null>(null)
  const bring = async () => {
    setProblem(null)
    const { status } = await postJson(`/api/frameworks/${id}/versions/${number}/bring`, { version })
    if (status === 200) return window.location.assign(`/frameworks/${id}/versions`)
    setProblem(status === 409 ? 'conflict' : status === 422 ? 'invalid' : 'failed')
  }
  return (
    <>
      <Button look="small" aria-label={`${t('bring')}: ${t('number', { number })}`} onClick={bring}>
        {t('bring')}
      </Button>
      <Problem>{problem === null ? null : t(problem)}</Problem>
    </>
  )
}
