'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
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
    <>
      <h3 className="text-[2.2rem] leading-snug text-expert">◆ {text(grouping.label)}</h3>
      <ul className="space-y-4 text-[2.2rem] leading-tight">
        {grouping.groups.map((group) => (
          <li key={group.name.en} className="border-t border-line pt-3">
            <b className="block">{text(group.name)}</b>
            <span className="text-soft">{group.cards.map(name).join(', ')}</span>
          </li>
        ))}
      </ul>
      {other && (
        <p className="text-[2.2rem] leading-snug text-room">
          {t('roomOnly', { a: name(other[0]), b: name(other[1]) })}
        </p>
      )}
    </>
  )
}
