'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Role } from '../../lib/workshop/roles.ts'
import { dateText } from '../pages/dateText.ts'
import { AskOnce } from './AskOnce.tsx'
import { usePost } from './usePost.ts'
import { WhyNot } from './WhyNot.tsx'

/** An invitation that nobody has taken up yet. */
export interface ShownInvitation {
  readonly id: string
  readonly role: Role
  readonly label: string
  readonly expiresAt: number
}

/** The invitations that are open, and the way to take one back. */
export const InvitationList = ({ invitations }: { invitations: readonly ShownInvitation[] }) => {
  const t = useTranslations('pages')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { post, busy, why } = usePost()
  if (invitations.length === 0) return <p className="text-soft">{t('people.noInvitations')}</p>
  return (
    <>
      <WhyNot why={why} />
      <ul className="divide-y divide-line">
        {invitations.map(({ id, role, label, expiresAt }) => {
          const shown = label || t('people.unnamed')
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
              <div className="min-w-0">
                <p className="font-semibold break-words">{shown}</p>
                <p className="text-sm text-soft">
                  {t('people.until', { role: t(`roles.${role}`), date: dateText(expiresAt, language) })}
                </p>
              </div>
              <AskOnce
                label={t('people.withdraw')}
                name={t('people.withdrawOf', { label: shown })}
                question={t('people.withdrawSure')}
                yes={t('people.withdrawYes')}
                busy={busy}
                onYes={() => post(`/api/invitations/${id}/withdraw`)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
