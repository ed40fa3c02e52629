'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type GroupList, type GroupListId, groupItems, groupLists } from '../../lib/workshop/groups.ts'

/** What is typed for each list, one item a line. */
export type TypedGroups = Readonly<Record<GroupListId, string>>

/** The lists as they are typed; `null` where one of them cannot be offered so. */
export const groupsTyped = (typed: TypedGroups): GroupList[] | null => {
  const lists = groupLists.map((id) => ({ id, items: groupItems(typed[id]) }))
  if (lists.some(({ items }) => typeof items === 'string')) return null
  return lists.flatMap(({ id, items }) => (Array.isArray(items) ? [{ id, items }] : []))
}

interface ListFieldProps {
  readonly list: GroupListId
  readonly typed: string
  /** Whether to say what is amiss: only once somebody has tried to start. */
  readonly tried: boolean
  onType(typed: string): void
}

const ListField = ({ list, typed, tried, onType }: ListFieldProps) => {
  const t = useTranslations('pages.start.groups')
  const id = useId()
  const items = groupItems(typed)
  const problem = tried && typeof items === 'string' ? t(items) : null
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {t(list)}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={1200}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        className="w-full rounded-card border border-control bg-card px-4 py-3 text-ink aria-invalid:border-2 aria-invalid:border-attention"
      />
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('hint')}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-semibold text-attention-ink">
          {problem}
        </p>
      )}
    </div>
  )
}

interface GroupFieldsProps {
  readonly typed: TypedGroups
  readonly tried: boolean
  onType(typed: TypedGroups): void
}

/** Groups without names: two lists that may be offered to those who join, folded away until they are wanted. */
export const GroupFields = ({ typed, tried, onType }: GroupFieldsProps) => {
  const t = useTranslations('pages.start.groups')
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-room underline underline-offset-4">
        {t('heading')}
      </summary>
      <div className="space-y-4 pt-2">
        <p className="text-soft">{t('what')}</p>
        {groupLists.map((list) => (
          <ListField
            key={list}
            list={list}
            typed={typed[list]}
            tried={tried}
            onType={(text) => onType({ ...typed, [list]: text })}
          />
        ))}
      </div>
    </details>
  )
}
