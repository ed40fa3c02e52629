'use client'
import { useTranslations } from 'next-intl'
import type { Problem } from '../../lib/activities/problem.ts'

/** Says what is amiss, without saying where. */
export const useWhy = (): ((problem: Problem) => string) => {
  const t = useTranslations('editor.why')
  return ({ why, bound }) => t(why, { bound: bound ?? 0 })
}
