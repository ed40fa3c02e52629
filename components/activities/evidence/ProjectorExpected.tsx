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

/** What the room expects of the figures before they open, side by side in one size. */
export const ProjectorExpected = ({ figures }: { figures: readonly ExpectedFigure[] }) => {
  const t = useTranslations('projector.expect')
  const text = useLocalText()
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6">
      <h2 className="text-5xl leading-tight font-semibold text-balance">{t('heading')}</h2>
      <FitToSpace largest={2.4} smallest={1.2} className="flex-1">
        <div className="grid auto-cols-fr gap-[1.6em] landscape:grid-flow-col">
          {figures.map((figure) => (
            <section key={figure.label.en} className="space-y-[0.8em]">
              <h3 className="leading-tight text-balance">
                <ExpectedSentence figure={figure} />
              </h3>
              {figure.counts !== null && (
                <ChoiceBars
                  rows={expectedRows(figure).map(({ id, name, people }) => ({ id, people, label: t(name) }))}
                  caption={text(figure.label)}
                  head={[t('choice'), t('people')]}
                />
              )}
            </section>
          ))}
        </div>
      </FitToSpace>
    </div>
  )
}
