import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type End, type Ends, reasonLength } from '../../lib/activities/ends.ts'
import { isKept } from '../../lib/client/outbox.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { OwnReason } from './phoneScreen.ts'

interface PhoneReasonFormProps {
  readonly ends: Ends
  /** The element that the marks are of; `null`: the whole. */
  readonly of: string | null
  readonly own: OwnReason
}

/** Below this the characters that are left are said, so that nobody is stopped in the middle of a word. */
const nearEnd = 15

/** Where it has got to. It reads the same for a text and for sitting out. */
const Receipt = ({ state }: Pick<OwnReason, 'state'>) => {
  const t = useTranslations('phone')
  if (state === null) return <Notice tone="plain">{t('ends.secret')}</Notice>
  if (state === 'sending') return <Notice tone="plain">{t('vote.sending')}</Notice>
  if (state === 'received') {
    return (
      <Notice tone="room">
        <strong>{t('vote.receivedStrong')}</strong> {t('ends.received')}
      </Notice>
    )
  }
  const kept = isKept(state)
  const more = state === 'unsaved' ? 'vote.unsaved' : 'vote.waitingMore'
  return (
    <Notice tone="attention" {...(kept ? { sign: '↻' } : {})}>
      <strong>{t(kept ? 'vote.waiting' : 'vote.refusedStrong')}</strong> {t(kept ? more : 'ends.late')}
    </Notice>
  )
}

/** One short reason, asked of everyone, wherever the own mark lies: a glance at a phone tells a neighbour nothing. */
export const PhoneReasonForm = ({ ends, of, own }: PhoneReasonFormProps) => {
  const t = useTranslations('phone')
  const [draft, setDraft] = useState(own.text ?? '')
  const sent = own.state !== null && own.text !== null && own.text === draft.trim()
  const sat = own.state !== null && own.text === null
  const left = reasonLength - draft.length
  const range = ({ from, to }: End) => (from === to ? String(from) : t('ends.range', { from, to }))
  return (
    <section className="border-room flex flex-col gap-2.5 rounded-card border-2 p-3">
      <label className="flex flex-col gap-2">
        <strong className="text-lg leading-snug">
          {of === null ? t('ends.ask') : t('ends.askOf', { element: of })}
        </strong>
        <textarea
          rows={3}
          value={draft}
          maxLength={reasonLength}
          autoComplete="off"
          onChange={(event) => setDraft(event.currentTarget.value.replace(/\n/g, ' '))}
          className="border-control bg-card w-full resize-none rounded-card border px-4 py-3 leading-snug"
        />
      </label>
      {left <= nearEnd ? (
        <span className="text-soft text-right text-sm">{t('texts.left', { count: left })}</span>
      ) : null}
      <p className="text-soft text-sm leading-snug">
        {t('ends.who', { low: range(ends.low), high: range(ends.high) })}
      </p>
      <p className="text-soft text-sm leading-snug">{t('texts.noNames')}</p>
      <Button
        look={sent ? 'chosen' : 'primary'}
        onPress={() => own.give(draft.trim())}
        disabled={draft.trim() === ''}
        className="min-h-16"
      >
        {t(sent ? 'texts.sent' : 'texts.send')}
      </Button>
      <div aria-live="polite">
        <Receipt state={own.state} />
      </div>
      <Button
        look={sat ? 'chosen' : 'plain'}
        pressed={sat}
        onPress={() => {
          setDraft('')
          own.give(null)
        }}
      >
        {t('vote.pass')}
      </Button>
    </section>
  )
}
