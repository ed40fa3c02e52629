import { useTranslations } from 'use-intl'
import { PhoneFoot } from '../PhoneFoot.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneTimer } from '../PhoneTimer.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneMarks } from './PhoneMarks.tsx'
import { answered } from './phoneMark.ts'

interface PhoneOverviewProps extends PhoneScreen<'rateElements'> {
  readonly onGo: (at: number) => void
  readonly onPass: () => void
}

/** All the own marks: each may be changed until voting closes. */
export const PhoneOverview = ({ face, activity, said, clockOffset, onGo, onPass }: PhoneOverviewProps) => {
  const t = useTranslations('phone')
  const marks = said.response ?? {}
  const all = face.elements.length
  const n = answered(
    face.elements.map(({ id }) => id),
    marks,
  )
  const { closesAt } = activity.round
  const under = n === all ? t('elements.allMarked', { all }) : t('elements.marked', { n, all })
  return (
    <div className="flex grow flex-col gap-3">
      <PhoneHeading under={said.passed ? t('elements.passed') : `${under} ${t('elements.overviewText')}`}>
        {t('elements.overviewHeading')}
      </PhoneHeading>
      {closesAt === null ? null : (
        <p>
          <PhoneTimer endsAt={closesAt} clockOffset={clockOffset} of="vote" />
        </p>
      )}
      <PhoneMarks elements={face.elements} marks={marks} onGo={onGo} />
      <div className="mt-auto" />
      <PhoneFoot said={said} pass={onPass} />
    </div>
  )
}
