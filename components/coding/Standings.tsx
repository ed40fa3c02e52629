'use client'
import { useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { buttonLook } from '../pages/buttonLook.ts'
import { AskOnce } from '../people/AskOnce.tsx'
import { AskForm } from './AskForm.tsx'
import { CodingProblem } from './CodingProblem.tsx'
import { useCodingPost } from './useCodingPost.ts'

interface ShownCoding {
  readonly id: string
  readonly version: number
  readonly open: boolean
  readonly agreedAt: number | null
  readonly coders: readonly { readonly id: string; readonly name: string; readonly submitted: boolean }[]
}

interface ShownStanding {
  readonly excerptId: string
  readonly title: LocalText
  readonly coding: ShownCoding | null
}

interface StandingsProps {
  readonly excerpts: readonly ShownStanding[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly frameworks: readonly { readonly id: string; readonly title: LocalText }[]
}

const Coders = ({ coding }: { coding: ShownCoding }) => {
  const t = useTranslations('coding.all')
  const { post, busy, why } = useCodingPost()
  return (
    <>
      <ul className="text-sm">
        {coding.coders.map(({ id, name, submitted }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            {name}: {t(submitted ? 'submitted' : 'waiting')}
            {!submitted && coding.coders.length > 2 && (
              <Button
                look="small"
                busy={busy}
                aria-label={t('withdrawCoderOf', { name })}
                onClick={() => post(`/api/codings/${coding.id}/coder`, { personId: id })}
              >
                {t('withdrawCoder')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CodingProblem why={why} />
    </>
  )
}

/** Takes a coding back that is not agreed on yet, with all that was written for it. */
const Withdraw = ({ coding, title }: { coding: ShownCoding; title: string }) => {
  const t = useTranslations('coding.all')
  const { post, busy, why } = useCodingPost()
  return (
    <>
      <AskOnce
        label={t('withdraw')}
        name={`${t('withdraw')}: ${title}`}
        question={t('withdrawSure')}
        yes={t('withdrawYes')}
        busy={busy}
        onYes={() => post(`/api/codings/${coding.id}/withdraw`)}
      />
      <div className="basis-full">
        <CodingProblem why={why} />
      </div>
    </>
  )
}

/** What the way to the meeting is called. */
const meeting = { open: 'all.consensus', agreed: 'own.go.agreed' } as const

const stateOf = (coding: ShownCoding | null): 'never' | 'under' | 'open' | 'agreed' => {
  if (coding === null) return 'never'
  if (coding.agreedAt !== null) return 'agreed'
  return coding.open ? 'open' : 'under'
}

/** What stands where: of each excerpt who was asked and who has submitted, and asking for the next version. */
export const Standings = ({ excerpts, people, frameworks }: StandingsProps) => {
  const t = useTranslations('coding')
  const text = useLocalText()
  return (
    <ul className="divide-y divide-line">
      {excerpts.map(({ excerptId, title, coding }) => {
        const state = stateOf(coding)
        return (
          <li key={excerptId} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 grow space-y-2">
              <p id={excerptId} tabIndex={-1}>
                <b className="break-words">{text(title)}</b>
                <span className="block text-sm text-soft">
                  {t(`all.${state}`)}
                  {coding && ` · ${t('version', { version: coding.version })}`}
                </span>
              </p>
              {coding && <Coders coding={coding} />}
            </div>
            {(state === 'open' || state === 'agreed') && (
              <a
                href={`/coding/${excerptId}/consensus`}
                aria-label={`${t(meeting[state])}: ${text(title)}`}
                className={buttonLook('quiet')}
              >
                {t(meeting[state])}
              </a>
            )}
            {(state === 'never' || state === 'agreed') && (
              <AskForm
                title={text(title)}
                onAsked={() => document.getElementById(excerptId)?.focus()}
                {...{ excerptId, people, frameworks }}
              />
            )}
            {coding && state !== 'agreed' && <Withdraw coding={coding} title={text(title)} />}
          </li>
        )
      })}
    </ul>
  )
}
