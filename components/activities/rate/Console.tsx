'use client'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { isDrawn, type RoomFigures } from '../../../lib/activities/roomFigures.ts'
import { CodedReasons } from '../CodedReasons.tsx'
import { ConsoleBeside } from '../ConsoleBeside.tsx'
import { FiguresCard, useFigureWords } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'
import { useLocalText } from '../useLocalText.ts'

type Shown = ShownOf<'rate'>

const CountsRow = ({ label, room }: { label: string; room: RoomFigures }) => {
  const { agreement } = useFigureWords()
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        {label}
      </th>
      {isDrawn(room) &&
        room.counts.map((count, index) => (
          <td key={index} className="px-2 text-center">
            {count}
          </td>
        ))}
      <td colSpan={isDrawn(room) ? 1 : 6} className="pl-3">
        {agreement(room)}
      </td>
    </tr>
  )
}

const Room = ({ room }: { room: NonNullable<Shown['room']> }) => {
  const { t, remarks } = useFigureWords()
  return (
    <FiguresCard of="room" title={t('room')}>
      <table className="text-sm">
        <thead>
          <tr className="text-soft">
            <th scope="col" className="pr-3 text-left font-normal">
              {t('mark')}
            </th>
            {[1, 2, 3, 4, 5].map((mark) => (
              <th key={mark} scope="col" className="px-2 font-semibold">
                {mark}
              </th>
            ))}
            <th scope="col" className="pl-3 text-left font-normal">
              {t('agreement')}
            </th>
          </tr>
        </thead>
        <tbody>
          {room.before && <CountsRow label={t('voteBefore')} room={room.before} />}
          <CountsRow label={t(room.before ? 'voteNow' : 'people')} room={room.now} />
        </tbody>
      </table>
      <p>{remarks(room.now).join(' ')}</p>
    </FiguresCard>
  )
}

const Coding = ({ coding }: { coding: NonNullable<Shown['overallCoding']> }) => {
  const { t, match, coders } = useFigureWords()
  const text = useLocalText()
  return (
    <FiguresCard
      of="key"
      title={t('coding', { mark: coding.mark })}
      note={`${coders(coding.coders)} · ${text(coding.label)}`}
    >
      {coding.now && <p>{match(coding.now)}</p>}
      {coding.before && <p className="text-sm text-soft">{t('matchBefore', { sentence: match(coding.before) })}</p>}
      {coding.moved && <p>{t('moved', { ...coding.moved })}</p>}
    </FiguresCard>
  )
}

const Averages = ({ averages }: { averages: NonNullable<Shown['averages']> }) => {
  const { t, mean } = useFigureWords()
  const text = useLocalText()
  return (
    <FiguresCard of="key" title={t('averages')} note={text(averages.label)}>
      <ul>
        {averages.dimensions.map(({ id, name, average }) => (
          <li key={id}>
            {text(name)}: <b>{average === null ? t('notRated') : mean(average)}</b>
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}

/** An overall mark: the room, the coding, the averages and the reasons, as far as they have been shown. */
export const RateConsole = ({ shown, face }: ConsoleScreenProps<'rate'>) => {
  const { t } = useFigureWords()
  const text = useLocalText()
  return (
    <Rungs>
      {shown.beside !== undefined && <ConsoleBeside beside={shown.beside} name={(id) => id} />}
      {shown.why && (
        <FiguresCard of="key" title={t('why')} note={text(shown.why.label)}>
          <CodedReasons reasons={shown.why.elements} spoken={face?.excerpt.language} />
        </FiguresCard>
      )}
      {shown.averages && <Averages averages={shown.averages} />}
      {shown.overallWhy?.reason && (
        <FiguresCard of="key" title={t('why')} note={text(shown.overallWhy.label)}>
          <p>{text(shown.overallWhy.reason)}</p>
        </FiguresCard>
      )}
      {shown.overallCoding && <Coding coding={shown.overallCoding} />}
      {shown.room && <Room room={shown.room} />}
    </Rungs>
  )
}
