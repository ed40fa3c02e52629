'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsoleFact } from '../ConsoleFact.tsx'
import { FiguresCard } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { expectedRows } from './expectedRows.ts'
import { countFigures, type OpenedPress, openedPresses } from './openedPresses.ts'

type Face = ConsoleScreenProps<'evidence'>['face']

const Rows = ({ press, face }: { press: OpenedPress; face: Face }) => {
  const t = useTranslations('console.evidence')
  const text = useLocalText()
  const { cells, hopeful, marked } = countFigures(press.rows)
  return (
    <FiguresCard of="key" title={text(press.title)}>
      <p>{t('sentence', { cells, hopeful, marked })}</p>
      <ul className="space-y-1 text-sm">
        {press.rows.map((row) => (
          <li key={row.id}>
            <b>{text(row.label)}</b>
            {row.better === 'lower' && ` (${t('lower')})`}
            {row.sides.map((side, which) => (
              <span key={which} className="block">
                {row.sides.length > 1 && `${face?.tables[which] ?? ''}: `}
                {side.cells
                  .map(({ printed }, at) => `${face?.columns[at]?.label ?? ''} ${printed ?? t('notReported')}`)
                  .join(' · ')}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}

/** What has been opened of the published figures, the latest first. */
export const EvidenceConsole = ({ shown, face }: ConsoleScreenProps<'evidence'>) => {
  const t = useTranslations('console')
  const text = useLocalText()
  const expected = (shown.room?.figures ?? []).map((figure) => (
    <ConsoleCounts
      key={figure.label.en}
      title={t('expect.room', { label: text(figure.label) })}
      note={figure.counts === null ? t('asked.tooFew', { count: figure.n }) : t('asked.people', { count: figure.n })}
      rows={expectedRows(figure).map(({ id, name, people }) => ({ id, label: t(`expect.${name}`), value: people }))}
    />
  ))
  const opened = [...openedPresses(shown)]
    .reverse()
    .map((press) =>
      press.rows.length > 0 ? (
        <Rows key={press.title.en} press={press} face={face} />
      ) : (
        press.facts.map((fact) => <ConsoleFact key={fact.source.en} fact={fact} title={text(press.title)} />)
      ),
    )
  return [...opened, ...expected]
}
