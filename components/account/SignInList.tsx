'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '../pages/Button.tsx'
import { dateText } from '../pages/dateText.ts'
import { usePost } from '../people/usePost.ts'
import { WhyNot } from '../people/WhyNot.tsx'
import { deviceOf } from './deviceOf.ts'

interface ShownSignIn {
  readonly id: string
  readonly current: boolean
  readonly since: number
  readonly browser: string
}

/** The devices on which a person is signed in, each with the way to sign it out. */
export const SignInList = ({ signIns }: { signIns: readonly ShownSignIn[] }) => {
  const t = useTranslations('pages.account')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { post, busy, why } = usePost()
  const list = useRef<HTMLUListElement>(null)
  const end = async (id: string) => {
    // What was pressed goes away with its row.
    if (await post('/api/account/sign-ins/end', { id })) list.current?.focus()
  }
  return (
    <div className="space-y-4">
      <ul ref={list} tabIndex={-1} className="divide-y divide-line">
        {signIns.map(({ id, current, since, browser }) => {
          const known = deviceOf(browser)
          const device = known ? t('device', known) : t('unknown')
          const date = dateText(since, language)
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
              <div>
                <p className="font-semibold">{device}</p>
                <p className="text-sm text-soft">{t('since', { date })}</p>
              </div>
              {current ? (
                <span className="rounded-full bg-wash px-3 py-1 text-sm">{t('thisOne')}</span>
              ) : (
                <Button look="small" aria-label={t('endOf', { device, date })} busy={busy} onClick={() => end(id)}>
                  {t('end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <WhyNot why={why} />
      {signIns.length > 1 ? (
        <Button busy={busy} onClick={() => end('others')}>
          {t('endOthers')}
        </Button>
      ) : (
        <p className="text-sm text-soft">{t('onlyThis')}</p>
      )}
    </div>
  )
}
