'use client'
import { useTranslations } from 'next-intl'
import { useDesk } from './desk.tsx'

/** The sentences that speak of a vote: where people write instead, those that speak of writing. */
export const useAskWords = () => {
  const t = useTranslations('console')
  const { view } = useDesk()
  const writes = view.activity?.writes === true
  return (key: string, values?: Record<string, string | number>): string =>
    t(writes && t.has(`writes.${key}`) ? `writes.${key}` : key, values)
}
