'use client'
import { useTranslations } from 'next-intl'
import { FitToSpace } from '../FitToSpace.tsx'
import { ProjectorFound } from '../ProjectorFound.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { countFigures, openedPresses } from './openedPresses.ts'
import { ExpectedSentence, ProjectorExpected } from './ProjectorExpected.tsx'
import { ProjectorRows } from './ProjectorRows.tsx'

/** Published figures, one press after the other: the rows of the latest, or the finding that it tells. */
export const EvidenceProjector = ({ face, round, talk }: ProjectorScreenProps<'evidence'>) => {
  const t = useTranslations('projector.evidence')
  const text = useLocalText()
  const presses = round.phase === 'revealed' ? openedPresses(round.shown) : []
  const press = presses.at(-1)
  const expected = round.phase === 'revealed' ? (round.shown.room?.figures ?? []) : []
  if (!press && expected.length > 0) {
    return (
      <section className="flex h-full min-h-0 flex-col gap-6">
        <ProjectorExpected figures={expected} />
        {talk}
      </section>
    )
  }
  if (!press) {
    return (
      <section className="flex h-full flex-col justify-center gap-8">
        {face.note && <p className="max-w-[80rem] text-5xl leading-snug text-balance">{face.note}</p>}
        {face.columns.length > 0 && <p className="text-4xl leading-snug text-soft">{t('how')}</p>}
        <p className="text-4xl text-soft">{t('presses', { count: face.presses })}</p>
        {talk}
      </section>
    )
  }
  const { cells, hopeful, marked } = countFigures(press.rows)
  return (
    <section className="flex h-full min-h-0 flex-col gap-5">
      <div>
        <h2 className="text-5xl leading-tight font-semibold text-balance">{text(press.title)}</h2>
        {cells > 0 && <p className="mt-2 text-4xl leading-snug">{t('sentence', { cells, hopeful, marked })}</p>}
        {expected
          .filter((figure) => figure.press === presses.length)
          .map((figure) => (
            <p key={figure.label.en} className="mt-2 text-3xl leading-snug text-room">
              <ExpectedSentence figure={figure} />
            </p>
          ))}
      </div>
      {talk}
      <FitToSpace largest={2.2} smallest={1} className="flex-1">
        {press.rows.length > 0 && <ProjectorRows press={press} columns={face.columns} tables={face.tables} />}
        {press.facts.map((fact) => (
          <ProjectorFound key={fact.source.en} sentences={fact.sentences.map(text)} source={text(fact.source)} />
        ))}
      </FitToSpace>
    </section>
  )
}
