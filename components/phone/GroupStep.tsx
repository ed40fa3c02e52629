import { useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { GroupList, Picks } from '../../lib/workshop/groups.ts'
import { PhoneHeading } from '../activities/PhoneHeading.tsx'

interface GroupStepProps {
  readonly lists: readonly GroupList[]
  readonly picks: Picks
  readonly onPick: (picks: Picks) => void
}

interface OptionProps {
  readonly list: string
  readonly label: string
  readonly on: boolean
  readonly onPick: () => void
}

/** One of a list; declining looks the same and is as large. */
const Option = ({ list, label, on, onPick }: OptionProps) => (
  <label
    className={`rounded-card flex min-h-13 cursor-pointer items-center gap-3 border px-4 py-2 leading-tight ${on ? 'border-room bg-room-wash font-semibold' : 'border-control bg-card'}`}
  >
    <input type="radio" name={list} checked={on} onChange={onPick} className="accent-room size-5 shrink-0" />
    {label}
  </label>
)

/** Which group someone belongs to, if they like: what it is for, who sees what, and lists without a place to write. */
export const GroupStep = ({ lists, picks, onPick }: GroupStepProps) => {
  const t = useTranslations('phone.groups')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const top = useRef<HTMLDivElement>(null)
  // The button that led here is gone: whoever reads with a screen reader begins at the heading.
  useEffect(() => top.current?.focus(), [])
  return (
    <>
      <div ref={top} tabIndex={-1} className="outline-none">
        <PhoneHeading>{t('heading')}</PhoneHeading>
      </div>
      <div className="border-line flex flex-col gap-2 border-y py-3 leading-snug">
        <p>{t('what')}</p>
        <p>{t('who')}</p>
      </div>
      {lists.map(({ id, items }) => {
        const { [id]: at, ...others } = picks
        return (
          <fieldset key={id} className="flex flex-col gap-2">
            <legend className="mb-2 text-lg font-semibold">{t(id)}</legend>
            <Option list={id} label={t('decline')} on={at === undefined} onPick={() => onPick(others)} />
            {items.map((item, place) => (
              <Option
                key={item.en}
                list={id}
                label={item[language]}
                on={at === place}
                onPick={() => onPick({ ...others, [id]: place })}
              />
            ))}
          </fieldset>
        )
      })}
    </>
  )
}
