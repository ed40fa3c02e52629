'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { FitToSpace } from '../FitToSpace.tsx'

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
    <FitToSpace largest={2.2} smallest={1.5}>
      <h3 className="leading-snug text-room">{t('ownGroups')}</h3>
      <ul className="my-[0.7em] space-y-[0.4em] leading-tight font-semibold">
        {groups.map((group) => (
          <li key={group[0]} className="border-t border-line pt-[0.3em]">
            {group.map(name).join(', ')}
          </li>
        ))}
      </ul>
      <p className="leading-snug text-soft">
        {t('how')} {shown.grouping && t('diamond')}
      </p>
    </FitToSpace>
  )
}
