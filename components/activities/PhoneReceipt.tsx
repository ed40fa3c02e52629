import { useTranslations } from 'use-intl'
import { Notice } from '../ui/Notice.tsx'
import { useAskWords } from './askWords.ts'
import type { Said } from './phoneScreen.ts'

/** What the receipt is about: where the latest press has got to. A press of an earlier visit counts as received. */
export const receiptOf = (said: Said<unknown>): NonNullable<Said<unknown>['state']> | null =>
  said.state ?? (said.counted !== null || said.countedPass ? 'received' : null)

interface PhoneReceiptProps {
  readonly said: Said<unknown>
  readonly compact?: boolean
  /** Who sees what, said before anything was sent; by default that of a mark. */
  readonly secret?: string
}

/**
 * Whether what was sent has arrived. It reads the same for a mark and for sitting out, so that a neighbour who
 * glances at it learns nothing. Its place is kept before there is anything to say, so that nothing jumps.
 */
export const PhoneReceipt = ({ said, compact = false, secret }: PhoneReceiptProps) => {
  const t = useTranslations('phone.vote')
  const own = useTranslations(`phone.${useAskWords()}`)
  const state = receiptOf(said)
  if (state === null)
    return (
      <Notice tone="plain" compact={compact}>
        {secret ?? t('secret')}
      </Notice>
    )
  if (state === 'sending') {
    return (
      <Notice tone="plain" sign="…" compact={compact}>
        {t('sending')}
      </Notice>
    )
  }
  if (state === 'received') {
    return (
      <Notice tone="room" compact={compact}>
        <strong>{t('receivedStrong')}</strong> {own('received')}
      </Notice>
    )
  }
  if (state === 'waiting' || state === 'unsaved') {
    return (
      <Notice tone="attention" sign="↻" compact={compact}>
        <strong>{t('waiting')}</strong> {t(state === 'waiting' ? 'waitingMore' : 'unsaved')}
      </Notice>
    )
  }
  const earlier = state === 'late' && (said.counted !== null || said.countedPass)
  return (
    <Notice tone="attention" compact={compact}>
      <strong>{t(state === 'late' ? 'lateStrong' : 'refusedStrong')}</strong> {own(earlier ? 'lateEarlier' : state)}
    </Notice>
  )
}
