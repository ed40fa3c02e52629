import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ActivityView, PlayerView } from '../../lib/session/view.ts'
import { PhoneClosed } from './PhoneClosed.tsx'
import { PhoneHeading } from './PhoneHeading.tsx'
import { PhoneOwnTexts } from './PhoneOwnTexts.tsx'
import { PhoneTexts } from './PhoneTexts.tsx'
import type { Said } from './phoneScreen.ts'

interface PhoneWritingProps {
  readonly face: {
    readonly prompt: string
    readonly prompts?: readonly string[]
    readonly fields: readonly { id: string; label: string; most: number; maxLength: number }[]
  }
  readonly activity: Pick<ActivityView, 'id' | 'round'>
  readonly player: PlayerView | null
  readonly clockOffset: number
  readonly said: Said<{ texts: Record<string, string[]>; done: boolean }>
  readonly respond: (response: { texts: Record<string, string[]>; done: boolean }) => void
  readonly pass: () => void
  /** What is read beside it, such as an earlier wall. */
  readonly beside?: ReactNode
  /** What the room sees once it is revealed. */
  readonly children: ReactNode
}

/** Everything a phone does where people write: before, while, after, and what the room made of it. */
export const PhoneWriting = (props: PhoneWritingProps) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said, respond, pass, beside, children } = props
  const { round } = activity
  if (round.phase === 'ready') {
    return (
      <div className="flex grow flex-col gap-4">
        <PhoneHeading>{face.prompt}</PhoneHeading>
        {face.prompts?.map((line) => (
          <p key={line} className="leading-snug">
            {line}
          </p>
        ))}
        <p className="text-soft leading-snug">{t('texts.soon')}</p>
        {beside}
        <p className="text-soft mt-auto">{t('waiting.next')}</p>
      </div>
    )
  }
  if (round.phase === 'open') {
    const texts = { prompt: face.prompt, fields: face.fields, said, clockOffset, respond, pass, beside }
    return <PhoneTexts {...texts} {...(face.prompts ? { prompts: face.prompts } : {})} closesAt={round.closesAt} />
  }
  if (round.phase === 'closed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <PhoneOwnTexts fields={face.fields} texts={said.response?.texts ?? null} />
      </PhoneClosed>
    )
  }
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.prompt}</PhoneHeading>
      {children}
      {beside}
      <section className="border-line mt-2 border-t pt-3">
        <h2 className="text-soft mb-1 text-sm">{t('texts.yours')}</h2>
        <PhoneOwnTexts fields={face.fields} texts={said.counted?.texts ?? null} />
      </section>
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
