'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { countedByHand } from '../../lib/session/byHand.ts'
import type { Language } from '../../lib/workshop/text.ts'
import type { JoinAddress } from '../activities/projectorScreen.ts'

interface HeaderProps {
  readonly title: string
  readonly rehearsal: boolean
  /** What on the screen was counted by hand. */
  readonly byHand: ReturnType<typeof countedByHand>
  /** How late joiners get in; the languages of phones where the card itself says it. */
  readonly right: JoinAddress | readonly Language[]
}

/** A question that is a paragraph has been read when it was asked: two lines recall it, and leave the room its space. */
const longTitle = 60

/** Where we are, and how to come in late. */
export const Header = ({ title, rehearsal, byHand, right }: HeaderProps) => {
  const t = useTranslations('projector')
  const tLanguage = useTranslations('common.language')
  return (
    <header className="flex items-baseline justify-between gap-x-10 gap-y-2 portrait:flex-wrap">
      <h1
        className={`leading-tight font-bold text-balance portrait:basis-full ${title.length > longTitle ? 'line-clamp-2 text-3xl' : 'text-4xl'}`}
      >
        {title}
      </h1>
      {rehearsal && (
        <span className="shrink-0 rounded-full bg-attention-wash px-6 py-1 text-3xl text-attention-ink">
          {t('rehearsal')}
        </span>
      )}
      {byHand !== null && (
        <span className="shrink-0 rounded-full bg-attention-wash px-6 py-1 text-3xl text-attention-ink">
          {t(`byHand.${byHand}`)}
        </span>
      )}
      {'length' in right && right.length > 1 && (
        <p className="shrink-0 text-3xl text-soft">
          {right.map((language, at) => (
            <Fragment key={language}>
              {at > 0 && ' · '}
              <span lang={language}>{tLanguage(language)}</span>
            </Fragment>
          ))}
        </p>
      )}
      {'code' in right && (
        <p className="text-4xl text-soft landscape:shrink-0">
          <span className="sr-only">{t('join.short')} </span>
          {right.shownHost}{' '}
          <b className="tracking-wider whitespace-nowrap text-ink">
            {right.code.slice(0, 3)} {right.code.slice(3)}
          </b>
        </p>
      )}
    </header>
  )
}
