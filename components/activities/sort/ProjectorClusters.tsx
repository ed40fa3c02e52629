'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'

interface ProjectorClustersProps {
  readonly shown: ShownOf<'sort'>
  readonly name: (id: string) => string
}

/** The room's own three groups in words, and how they were found. */
export const ProjectorClusters = ({ shown, name }: ProjectorClustersProps) => {
  const t = useTranslations('projector.sort')
  const groups = shown.clusters?.groups
  if (!groups) return <p className="text-4xl leading-snug text-soft">{t('small')}</p>
  return (
    <>
      <h3 className="text-[2.2rem] leading-snug text-room">{t('ownGroups')}</h3>
      <ul className="space-y-4 text-[2.2rem] leading-tight font-semibold">
        {groups.map((group) => (
          <li key={group[0]} className="border-t border-line pt-3">
            {group.map(name).join(', ')}
          </li>
        ))}
      </ul>
      <p className="text-[2.2rem] leading-snug text-soft">
        {t('how')} {shown.grouping && t('diamond')}
      </p>
    </>
  )
}
