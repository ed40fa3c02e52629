'use client'
import { useTranslations } from 'next-intl'
import { FitToSpace } from '../FitToSpace.tsx'
import { ProjectorFound } from '../ProjectorFound.tsx'
import { WallPageNumber } from '../ProjectorWallList.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { usePage } from '../usePage.ts'
import type { ExpectedFigure } from './expectedRows.ts'
import { countFigures, type OpenedPress, openedPresses } from './openedPresses.ts'
import { ExpectedSentence, ProjectorExpected } from './ProjectorExpected.tsx'
import { ProjectorNotes, ProjectorRows } from './ProjectorRows.tsx'
import { pressPages, rowPages } from './rowPages.ts'

type Props = ProjectorScreenProps<'evidence'>

interface OpenedProps extends Pick<Props, 'face' | 'talk' | 'look' | 'serverNow'> {
  readonly press: OpenedPress
  /** What the room expected of these figures. */
  readonly expected: readonly ExpectedFigure[]
}

/** What one press has opened: rows, as many as are read from the back row, and what was found. */
const Opened = ({ press, expected, face, talk, look, serverNow }: OpenedProps) => {
  const t = useTranslations('projector.evidence')
  const text = useLocalText()
  const pages = pressPages(press.rows)
  const at = usePage(look, pages, serverNow)
  const rows = rowPages(press.rows)[at] ?? []
  const notes = press.rows.length > 0 && rows.length === 0
  const { cells, hopeful, marked } = countFigures(press.rows)
  return (
    <section className="flex h-full min-h-0 flex-col gap-4">
      <div>
        <h2 className="text-5xl leading-tight font-semibold text-balance">{text(press.title)}</h2>
        {cells > 0 && !notes && (
          <p className="mt-1 text-4xl leading-snug">{t('sentence', { cells, hopeful, marked })}</p>
        )}
        {(notes ? [] : expected).map((figure) => (
          <p key={figure.label.en} className="mt-1 text-4xl leading-snug text-room">
            <ExpectedSentence figure={figure} />
          </p>
        ))}
      </div>
      {talk}
      <FitToSpace key={at} largest={rows.length > 0 ? 2.4 : 3.6} smallest={2.1} className="flex-1">
        <div className="flex min-h-full flex-col justify-evenly gap-[0.8em]">
          {rows.length > 0 && <ProjectorRows press={press} rows={rows} columns={face.columns} tables={face.tables} />}
          {notes && <ProjectorNotes press={press} />}
          {press.facts.map((fact) => (
            <ProjectorFound key={fact.source.en} sentences={fact.sentences.map(text)} source={text(fact.source)} />
          ))}
        </div>
      </FitToSpace>
      <WallPageNumber page={at} pages={pages} />
    </section>
  )
}

/** Published figures, one press after the other: the rows of the latest, or the finding that it tells. */
export const EvidenceProjector = ({ face, round, talk, look, serverNow }: Props) => {
  const t = useTranslations('projector.evidence')
  const presses = round.phase === 'revealed' ? openedPresses(round.shown) : []
  const press = presses.at(-1)
  const expected = round.phase === 'revealed' ? (round.shown.room?.figures ?? []) : []
  if (press) {
    const ofThis = expected.filter((figure) => figure.press === presses.length)
    return <Opened expected={ofThis} {...{ press, face, talk, look, serverNow }} />
  }
  if (expected.length > 0) {
    return (
      <section className="flex h-full min-h-0 flex-col gap-6">
        <ProjectorExpected figures={expected} />
        {talk}
      </section>
    )
  }
  return (
    <section className="flex h-full flex-col justify-center gap-8">
      {face.note && <p className="max-w-[80rem] text-5xl leading-snug text-balance">{face.note}</p>}
      {face.columns.length > 0 && <p className="text-4xl leading-snug text-soft">{t('how')}</p>}
      <p className="text-4xl text-soft">{t('presses', { count: face.presses })}</p>
      {talk}
    </section>
  )
}
