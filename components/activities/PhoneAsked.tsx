import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneFoot } from './PhoneFoot.tsx'
import { PhoneHeading } from './PhoneHeading.tsx'
import { PhoneTimer } from './PhoneTimer.tsx'
import type { Said } from './phoneScreen.ts'

interface PhoneAskedProps {
  readonly prompt: string
  /** How to answer, in half a sentence. */
  readonly how?: string
  readonly said: Said<unknown>
  readonly closesAt: number | null
  readonly clockOffset: number
  readonly secret?: string
  readonly pass: () => void
  /** The press that sends, kept in reach below a long list. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A question while it is open: the question, the kind's own controls low on the screen, the receipt, and the way out. */
export const PhoneAsked = (props: PhoneAskedProps) => {
  const { prompt, how, said, closesAt, clockOffset, secret, pass, action, children } = props
  const t = useTranslations('phone')
  return (
    <div className="flex grow flex-col gap-3">
      <PhoneHeading
        under={
          <>
            {how}
            {closesAt === null ? null : (
              <>
                {how ? ' · ' : null}
                <PhoneTimer endsAt={closesAt} clockOffset={clockOffset} of="vote" />
              </>
            )}
          </>
        }
      >
        {prompt}
      </PhoneHeading>
      <div className="mt-auto flex flex-col gap-3">
        {children}
        <PhoneFoot said={said} secret={secret ?? t('asked.secret')} pass={pass}>
          {action}
        </PhoneFoot>
      </div>
    </div>
  )
}
