'use client'
import { useTranslations } from 'next-intl'
import { ChoiceBars } from '../../charts/ChoiceBars.tsx'
import { FitToSpace } from '../FitToSpace.tsx'
import { useLocalText } from '../useLocalText.ts'
import { type ExpectedFigure, expectedRows, expectedWays } from './expectedRows.ts'

/** What the room expected, in a sentence each: to be held beside the figures when they open. */
export const ExpectedSentence = ({ figure }: { figure: ExpectedFigure }) => {
  const t = useTranslations('projector.expect')
  const text = useLocalText()
  const ways = expectedWays(figure)
  const label = text(figure.label)
  return ways ? t('sentence', { label, ...ways }) : t('tooFew', { label, count: figure.n })
}

/** What the room expects of the figures before they open, side by side. */
export const ProjectorExpected = ({ figures }: { figures: readonly ExpectedFigure[] }) => {
  const t = useTranslations('projector.expect')
  const text = useLocalText()
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6">
      <h2 className="text-5xl leading-tight font-semibold text-balance">{t('heading')}</h2>
      <div className="grid min-h-0 flex-1 auto-cols-fr gap-14 landscape:grid-flow-col">
        {figures.map((figure) => (
          <section key={figure.label.en} className="flex min-h-0 flex-col gap-4">
            <h3 className="text-4xl leading-tight font-semibold text-balance">{text(figure.label)}</h3>
            <p className="text-3xl leading-snug">
              <ExpectedSentence figure={figure} />
            </p>
            {figure.counts !== null && (
              <FitToSpace largest={2.4} smallest={1.4} className="flex-1">
                <ChoiceBars
                  rows={expectedRows(figure).map(({ id, name, people }) => ({ id, people, label: t(name) }))}
                  caption={text(figure.label)}
                  head={[t('choice'), t('people')]}
                />
              </FitToSpace>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}
