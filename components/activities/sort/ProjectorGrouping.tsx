'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { FitToSpace } from '../FitToSpace.tsx'
import { useLocalText } from '../useLocalText.ts'

interface ProjectorGroupingProps {
  readonly grouping: NonNullable<ShownOf<'sort'>['grouping']>
  readonly name: (id: string) => string
}

/** The research grouping in words, and where the room sees a link that the research does not. */
export const ProjectorGrouping = ({ grouping, name }: ProjectorGroupingProps) => {
  const t = useTranslations('projector.sort')
  const text = useLocalText()
  const other = grouping.room?.roomOnly[0]
  return (
    <FitToSpace largest={2.2} smallest={1.4}>
      <h3 className="leading-snug text-expert">◆ {text(grouping.label)}</h3>
      <ul className="mt-[0.6em] space-y-[0.45em] leading-tight">
        {grouping.groups.map((group) => (
          <li key={group.name.en} className="border-t border-line pt-[0.35em]">
            <b className="block">{text(group.name)}</b>
            <span className="text-soft">{group.cards.map(name).join(', ')}</span>
          </li>
        ))}
      </ul>
      {other && (
        <p className="mt-[0.6em] leading-snug text-room">{t('roomOnly', { a: name(other[0]), b: name(other[1]) })}</p>
      )}
    </FitToSpace>
  )
}
