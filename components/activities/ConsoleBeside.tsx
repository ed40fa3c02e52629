'use client'
import { useTranslations } from 'next-intl'
import type { BesideShown } from '../../lib/activities/beside.ts'
import { ConsoleCounts } from './ConsoleCounts.tsx'
import { useLocalText } from './useLocalText.ts'

/** The room's agreement then and now. */
export const ConsoleBeside = ({ beside, name }: { beside: BesideShown | null; name(id: string): string }) => {
  const t = useTranslations('console.beside')
  const text = useLocalText()
  return (
    <ConsoleCounts
      title={beside ? t('heading', { other: text(beside.title) }) : t('nothing')}
      note={t('caution')}
      rows={(beside?.rows ?? []).map(({ id, other, own }) => ({
        id,
        label: beside?.rows.length === 1 ? t('overall') : name(id),
        value: `${other ?? '–'} → ${own ?? '–'}`,
      }))}
    />
  )
}
