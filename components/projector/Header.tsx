'use client'
import { useTranslations } from 'next-intl'
import type { JoinAddress } from '../activities/projectorScreen.ts'

interface HeaderProps {
  readonly title: string
  readonly rehearsal: boolean
  /** How late joiners get in; `null` where the card itself says it, and where nobody can join any more. */
  readonly join: JoinAddress | null
}

/** Where we are, and how to come in late. */
export const Header = ({ title, rehearsal, join }: HeaderProps) => {
  const t = useTranslations('projector')
  return (
    <header className="flex items-baseline justify-between gap-10">
      <h1 className="text-4xl leading-tight font-bold text-balance">{title}</h1>
      {rehearsal && (
        <span className="shrink-0 rounded-full bg-attention-wash px-6 py-1 text-3xl text-attention-ink">
          {t('rehearsal')}
        </span>
      )}
      {join ? (
        <p className="shrink-0 text-3xl text-soft">
          <span className="sr-only">{t('join.short')} </span>
          {join.shownHost}{' '}
          <b className="tracking-wider whitespace-nowrap text-ink">
            {join.code.slice(0, 3)} {join.code.slice(3)}
          </b>
        </p>
      ) : (
        <p className="shrink-0 text-3xl text-soft">
          <span lang="cy">Cymraeg</span> · <span lang="en">English</span>
        </p>
      )}
    </header>
  )
}
