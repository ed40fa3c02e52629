'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import type { WallText } from '../../../lib/activities/wall.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'
import { apartId, mergeId } from './useFocusAfter.ts'

interface MergeProps {
  readonly roundId: RoundId
  readonly text: WallText
  readonly others: readonly WallText[]
  focusAfter(id: string | null): void
}

/** The texts that may say the same. It is sent by a press of its own: arrow keys go through a list one by one. */
const Choose = ({ roundId, text, others, focusAfter, leave }: MergeProps & { leave(): void }) => {
  const t = useTranslations('console.texts')
  const { send } = useDesk()
  const [into, setInto] = useState('')
  const merge = async (event: FormEvent) => {
    event.preventDefault()
    if (into === '') return
    leave()
    focusAfter(apartId(text.key))
    if (!(await send({ type: 'merge', roundId, key: text.key, into }))) focusAfter(null)
  }
  return (
    <form onSubmit={merge} className="order-last flex w-full flex-wrap items-center gap-2 text-sm">
      <select
        // biome-ignore lint/a11y/noAutofocus: the press before it asked for this list
        autoFocus
        aria-label={t('mergeIntoLabel', { text: text.text })}
        value={into}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
        onChange={(event) => setInto(event.target.value)}
        className="min-h-11 min-w-0 flex-1 rounded-card border border-control bg-card px-2 lg:min-h-9"
      >
        <option value="">{t('mergeChoose')}</option>
        {others.map((other) => (
          <option key={other.key} value={other.key}>
            {other.text.replaceAll('\n', ' · ')}
          </option>
        ))}
      </select>
      <Button look="small" type="submit" disabled={into === ''}>
        {t('mergeNow')}
      </Button>
    </form>
  )
}

/** A press, then the text that says the same: a list of all of them in each row would be too much to go through. */
export const Merge = (props: MergeProps) => {
  const t = useTranslations('console.texts')
  const { view } = useDesk()
  const [choosing, setChoosing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setChoosing(false)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        id={mergeId(props.text.key)}
        look="small"
        disabled={view.ended}
        aria-expanded={choosing}
        aria-label={t('mergeLabel', { text: props.text.text })}
        onClick={() => setChoosing(!choosing)}
      >
        {t('merge')}
      </Button>
      {choosing && <Choose {...props} leave={leave} />}
    </>
  )
}

interface MergedProps {
  readonly roundId: RoundId
  readonly also: NonNullable<WallText['also']>
  focusAfter(id: string | null): void
}

/** What was merged into a text, to be taken apart again. */
export const Merged = ({ roundId, also, focusAfter }: MergedProps) => {
  const t = useTranslations('console.texts')
  const { send, view } = useDesk()
  const takeApart = async (key: string) => {
    focusAfter(mergeId(key))
    if (!(await send({ type: 'merge', roundId, key, into: null }))) focusAfter(null)
  }
  return (
    <ul className="order-last w-full space-y-1 pl-4 text-sm text-soft" aria-label={t('merged')}>
      {also.map(({ key, text }) => (
        <li key={key} className="flex items-center gap-3">
          <span className="min-w-0 flex-1 leading-snug whitespace-pre-line">{t('mergedWith', { text })}</span>
          <Button
            id={apartId(key)}
            look="small"
            disabled={view.ended}
            aria-label={t('apartLabel', { text })}
            onClick={() => takeApart(key)}
          >
            {t('apart')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
