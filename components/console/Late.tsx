'use client'
import { useTranslations } from 'next-intl'
import { behindPlan, enoughOf, type Saving, savingsOf } from '../../lib/session/pace.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useDesk } from './desk.tsx'
import { useServerNow } from './useServerNow.ts'

/** A room that is this late is told what it may leave out. */
const lateFrom = 3

const Savings = ({ savings }: { savings: readonly Saving[] }) => {
  const t = useTranslations('console.late')
  const text = useLocalText()
  return (
    <ul className="divide-y divide-line">
      {savings.map(({ step, title, how, minutes, left }) => (
        <li key={step} className="flex items-baseline justify-between gap-3 py-1.5">
          <span>{how === 'skip' ? t('skip', { title: text(title) }) : t('shorten', { title: text(title), left })}</span>
          <span className="text-sm whitespace-nowrap text-soft">{t('gain', { minutes })}</span>
        </li>
      ))}
    </ul>
  )
}

/** For a room that runs late: what to shorten or skip, and what that gains. */
export const Late = () => {
  const t = useTranslations('console.late')
  const { view } = useDesk()
  const now = useServerNow(5000)
  const behind = behindPlan(view, now)
  const savings = savingsOf(view)
  if (view.ended || behind === null || behind < lateFrom || savings.length === 0) return null
  const enough = enoughOf(savings, behind)
  const rest = savings.slice(enough.length)
  const gained = enough.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <section aria-labelledby="running-late" className="space-y-2">
      <h2 id="running-late" className="font-bold">
        {t('title', { minutes: behind })}
      </h2>
      <div className="rounded-card border border-line bg-card px-4 py-3">
        <p className="pb-1 text-sm text-soft">{gained >= behind ? t('enough') : t('notEnough', { minutes: gained })}</p>
        <Savings savings={enough} />
        {rest.length > 0 && (
          <details>
            <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
              {t('more', { count: rest.length })}
            </summary>
            <Savings savings={rest} />
          </details>
        )}
      </div>
    </section>
  )
}
