import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

interface PhonePileProps {
  readonly number: number
  /** The card that is held, to be put here; `null` while none is. */
  readonly ready: string | null
  readonly onPut: () => void
  readonly children: ReactNode
}

/**
 * A pile: all of it takes the card that is held, wherever it is touched. While none is held, its cards can be taken up
 * again.
 */
export const PhonePile = ({ number, ready, onPut, children }: PhonePileProps) => {
  const t = useTranslations('phone.sort')
  return (
    <section
      aria-label={t('pile', { number })}
      className={`relative flex min-h-24 min-w-0 flex-col items-start gap-1.5 rounded-card border-2 p-2 ${
        ready === null ? 'border-line' : 'border-room bg-room-wash border-dashed'
      }`}
    >
      <button
        type="button"
        disabled={ready === null}
        onClick={onPut}
        aria-label={ready === null ? t('pile', { number }) : t('putHere', { card: ready, number })}
        className="absolute inset-0 rounded-card"
      />
      <span aria-hidden="true" className={`text-sm ${ready === null ? 'text-soft' : 'font-semibold'}`}>
        {ready === null ? t('pile', { number }) : t('here')}
      </span>
      <div className={`flex flex-col items-start gap-1.5 ${ready === null ? '' : 'pointer-events-none'}`}>
        {children}
      </div>
    </section>
  )
}
