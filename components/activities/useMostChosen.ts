'use client'
import { useTranslations } from 'next-intl'

/** The plain sentence of choices: what was chosen most, by how many of how many; ties are named together. */
export const useMostChosen = () => {
  const t = useTranslations('projector.choices')
  return (rows: readonly { readonly label: string; readonly people: number }[], n: number): string => {
    const most = Math.max(0, ...rows.map(({ people }) => people))
    const first = rows.filter(({ people }) => people === most)
    if (most === 0) return t('nobody')
    return first.length === 1
      ? t('most', { label: first[0]?.label ?? '', count: most, n })
      : t('tied', { labels: first.map(({ label }) => label).join(' · '), count: most, n })
  }
}
