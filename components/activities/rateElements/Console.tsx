'use client'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { CodedReasons } from '../CodedReasons.tsx'
import { ConsoleBeside } from '../ConsoleBeside.tsx'
import { FiguresCard, useFigureWords } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'
import { useLocalText } from '../useLocalText.ts'

type Shown = ShownOf<'rateElements'>
type Name = (id: string) => string

const marks = [1, 2, 3, 4, 5]

const ElementTable = (props: { room: NonNullable<Shown['room']>; coding: Shown['coding']; name: Name }) => {
  const { t, agreement } = useFigureWords()
  const codedAs = (id: string) => props.coding?.elements.find((element) => element.id === id)
  return (
    // Seven columns do not fit a narrow phone: the table scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={t('elements')}>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-soft">
            <th scope="col" className="pr-3 text-left font-normal">
              {t('element')}
            </th>
            {marks.map((mark) => (
              <th key={mark} scope="col" className="px-1.5 font-semibold">
                {mark}
              </th>
            ))}
            <th scope="col" className="px-3 text-left font-normal">
              {t('agreement')}
            </th>
            {props.coding && (
              <th scope="col" className="font-normal text-expert">
                {t('codingColumn')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {props.room.elements.map(({ id, now }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {props.name(id)}
              </th>
              {marks.map((mark) => (
                <td key={mark} className="px-1.5 text-center">
                  {isDrawn(now) ? now.counts[mark - 1] : ''}
                </td>
              ))}
              <td className="px-3">{agreement(now)}</td>
              {props.coding && (
                <td className="text-center font-semibold text-expert">{codedAs(id)?.mark ?? t('notDiscussed')}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Averages = ({ averages }: { averages: NonNullable<Shown['averages']> }) => {
  const { t, mean } = useFigureWords()
  const text = useLocalText()
  return (
    <FiguresCard of="key" title={t('averages')} note={text(averages.label)}>
      <ul>
        {averages.dimensions.map(({ id, name, average, room }) => (
          <li key={id}>
            {text(name)}: <b>{average === null ? t('notRated') : mean(average)}</b>
            {room && ` · ${t('roomAverage', { mean: mean(room.mean), count: room.n })}`}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}

/** The seven elements: the room beside the coding, the averages and the reasons, as far as they have been shown. */
export const RateElementsConsole = ({ shown, face }: ConsoleScreenProps<'rateElements'>) => {
  const { t, agreement, match } = useFigureWords()
  const text = useLocalText()
  const name: Name = (id) => face?.elements.find((element) => element.id === id)?.name ?? id
  const widest = shown.room?.elements[0]
  return (
    <Rungs>
      {shown.beside !== undefined && <ConsoleBeside beside={shown.beside} name={name} />}
      {shown.why && (
        <FiguresCard of="key" title={t('why')} note={text(shown.why.label)}>
          {shown.why.overall && <p>{text(shown.why.overall)}</p>}
          <CodedReasons reasons={shown.why.elements} spoken={face?.excerpt.language} />
        </FiguresCard>
      )}
      {shown.averages && <Averages averages={shown.averages} />}
      {shown.room && (
        <FiguresCard of="room" title={t('room')} note={shown.coding && text(shown.coding.label)}>
          {widest && isDrawn(widest.now) && (
            <p>{t('widest', { element: name(widest.id), agreement: agreement(widest.now) })}</p>
          )}
          <ElementTable room={shown.room} coding={shown.coding} name={name} />
          {shown.coding && (
            <ul className="space-y-1 text-sm">
              {shown.coding.elements.map(({ id, now }) => (
                <li key={id}>{now && `${name(id)}: ${match(now)}`}</li>
              ))}
            </ul>
          )}
        </FiguresCard>
      )}
    </Rungs>
  )
}
