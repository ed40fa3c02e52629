'use client'
import { useTranslations } from 'next-intl'
import { ConsoleFact } from '../ConsoleFact.tsx'
import { FiguresCard } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'
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
  const text = useLocalText()
  return [...openedPresses(shown)]
    .reverse()
    .map((press) =>
      press.rows.length > 0 ? (
        <Rows key={press.title.en} press={press} face={face} />
      ) : (
        press.facts.map((fact) => <ConsoleFact key={fact.source.en} fact={fact} title={text(press.title)} />)
      ),
    )
}
