import { useTranslations } from 'use-intl'
import type { Language } from '../../../lib/workshop/text.ts'
import { PhoneCounts } from '../PhoneCounts.tsx'
import { type ExpectedFigure, expectations, expectedRows } from './expectedRows.ts'

interface OwnExpectedProps {
  readonly labels: readonly string[]
  readonly mine: readonly (number | null)[] | null
}

/** What this phone expects, while the room waits for the figures. */
export const OwnExpected = ({ labels, mine }: OwnExpectedProps) => {
  const t = useTranslations('phone.expect')
  return (
    <dl className="flex flex-col gap-2 leading-snug">
      {labels.map((label, at) => {
        const name = expectations.find(({ value }) => value === mine?.[at])?.name
        return (
          <div key={label}>
            <dt className="text-soft text-sm">{label}</dt>
            <dd>{name ? t(name) : '–'}</dd>
          </div>
        )
      })}
    </dl>
  )
}

interface PhoneExpectedProps {
  readonly figures: readonly ExpectedFigure[]
  readonly mine: readonly (number | null)[] | null
  readonly language: Language
}

/** What the room expected of each figure, with the own expectation marked. */
export const PhoneExpected = ({ figures, mine, language }: PhoneExpectedProps) => {
  const t = useTranslations('phone')
  return figures.map((figure, at) => (
    <section key={figure.label.en} className="flex flex-col gap-1">
      <h2 className="leading-snug font-semibold">{t('expect.room', { label: figure.label[language] })}</h2>
      {figure.counts === null ? (
        <p className="text-soft">{t('asked.tooFew', { n: figure.n })}</p>
      ) : (
        <PhoneCounts
          caption={t('expect.caption')}
          mineLabel={t('asked.mine')}
          rows={expectedRows(figure).map(({ id, name, value, people }) => ({
            id,
            label: t(`expect.${name}`),
            people,
            mine: mine?.[at] === value,
          }))}
        />
      )}
    </section>
  ))
}
