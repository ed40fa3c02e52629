import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/Button.tsx'
import { PhoneReceipt } from './PhoneReceipt.tsx'
import type { Said } from './phoneScreen.ts'

/** A bar that stays at the bottom of the page, in reach of a thumb, however long the question above it is. */
export const footBar = 'bg-paper sticky bottom-0 -mx-4.5 px-4.5 pt-1.5 pb-2'

interface PhoneFootProps {
  readonly said: Said<unknown>
  readonly secret?: string
  readonly pass: () => void
  /** The press that sends, where a long list would push it below the fold. */
  readonly children?: ReactNode
}

/** The foot of a question: whether the answer has arrived, and the way out beside it, never below the fold. */
export const PhoneFoot = ({ said, secret, pass, children }: PhoneFootProps) => {
  const t = useTranslations('phone.vote')
  return (
    <div className={`${footBar} grid min-h-16 grid-cols-[minmax(0,1fr)_7rem] gap-2`}>
      {children ? <div className="col-span-2 grid">{children}</div> : null}
      <PhoneReceipt said={said} compact {...(secret === undefined ? {} : { secret })} />
      <Button
        look={said.passed ? 'chosen' : 'plain'}
        pressed={said.passed}
        onPress={pass}
        className="px-3! text-balance"
      >
        {t('pass')}
      </Button>
    </div>
  )
}
