import { useTranslations } from 'use-intl'
import type { Movement, ShownMatch } from '../../lib/activities/codingFigures.ts'
import type { CodersRange } from '../../lib/activities/expertCoding.ts'

interface PhoneMatchProps {
  readonly mark: number
  readonly coders: CodersRange | null
  readonly now: ShownMatch | null
  readonly moved?: Movement | null
}

/** The coding beside the room, in words: how near, which way, and how far the coders were apart themselves. */
export const PhoneMatch = ({ mark, coders, now, moved = null }: PhoneMatchProps) => {
  const t = useTranslations()
  return (
    <div className="flex flex-col gap-1 leading-snug">
      {now === null ? null : (
        <p>
          {t('phone.shown.match', { exact: now.exact, n: now.n, within: now.withinOne })}{' '}
          {now.lean === 'none' ? null : t(`common.lean.${now.lean}`)}
        </p>
      )}
      {moved === null ? null : <p>{t('phone.shown.movedCoding', { ...moved })}</p>}
      {coders === null ? null : (
        <p className="text-soft">
          {coders.lo === coders.hi
            ? t('phone.shown.codersSame', { n: coders.n, mark })
            : t('phone.shown.codersRange', { n: coders.n, lo: coders.lo, hi: coders.hi })}
        </p>
      )}
    </div>
  )
}
