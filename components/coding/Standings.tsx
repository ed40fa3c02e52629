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
  const over = coding.agreedAt !== null
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
      {!over && (
        <AskOnce
          label={t('withdraw')}
          name={t('withdraw')}
          question={t('withdrawSure')}
          yes={t('withdrawYes')}
          busy={busy}
          onYes={() => post(`/api/codings/${coding.id}/withdraw`)}
        />
      )}
      <CodingProblem why={why} />
    </>
  )
}

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
          <li key={excerptId} className="space-y-3 py-4">
            <p id={excerptId} tabIndex={-1}>
              <b>{text(title)}</b>
              <span className="block text-sm text-soft">
                {t(`all.${state}`)}
                {coding && ` · ${t('version', { version: coding.version })}`}
              </span>
            </p>
            {coding && <Coders coding={coding} />}
            {(state === 'open' || state === 'agreed') && (
              <a
                href={`/coding/${excerptId}/consensus`}
                aria-label={`${t('all.consensus')}: ${text(title)}`}
                className={buttonLook('quiet')}
              >
                {t('all.consensus')}
              </a>
            )}
            {(state === 'never' || state === 'agreed') && (
              <AskForm
                title={text(title)}
                onAsked={() => document.getElementById(excerptId)?.focus()}
                {...{ excerptId, people, frameworks }}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
