import { useTranslations } from 'use-intl'
import type { PlacedExcerpt } from '../../../lib/activities/place.ts'
import { shownComposite } from '../../../lib/stats/shownComposite.ts'
import { BoardPicture } from '../../ui/BoardPicture.tsx'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { byPeople, cornerWords } from './cornerWords.ts'
import { PhoneBoard } from './PhoneBoard.tsx'
import type { Point } from './PhoneField.tsx'

type Props = PhoneScreen<'board'>
type Shown = Extract<Props['activity']['round'], { phase: 'revealed' }>['shown']
type RoomShown = NonNullable<Shown['room']>['drawn']

const twoDecimals = (value: number) => shownComposite(value).toFixed(2)

const useAt = (face: Props['face'], write: (value: number) => string | number = (value) => value) => {
  const t = useTranslations('phone.board')
  return ({ across, up }: Point) =>
    t('at', { across: face.across.name, up: face.up.name, acrossAt: write(across), upAt: write(up) })
}

const Corners = ({ face, room }: { face: Props['face']; room: NonNullable<RoomShown> }) => {
  const t = useTranslations('phone.board')
  const { corners, between } = room
  return (
    <section>
      <h2 className="text-lg font-bold">{t('corners')}</h2>
      <dl className="mt-1">
        {byPeople(corners).map(([corner, people]) => (
          <div key={corner} className="border-line flex justify-between gap-4 border-t py-1.5 leading-snug">
            <dt>{t('corner', cornerWords(corner, face))}</dt>
            <dd className="font-bold tabular-nums">{people}</dd>
          </div>
        ))}
        {between > 0 ? (
          <div className="border-line flex justify-between gap-4 border-t py-1.5 leading-snug">
            <dt>{t('between')}</dt>
            <dd className="font-bold tabular-nums">{between}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

const Excerpts = ({
  face,
  places,
  language,
}: Pick<Props, 'face' | 'language'> & { places: readonly PlacedExcerpt[] }) => {
  const t = useTranslations('phone.board')
  const at = useAt(face, twoDecimals)
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-bold">{t('excerpts')}</h2>
      {places.length === 0 ? <p className="text-soft">{t('noExcerpts')}</p> : null}
      <ul className="flex flex-col gap-2">
        {places.map(({ excerptId, letter, title, label, coding, room }) => (
          <li key={excerptId} className="border-line bg-card rounded-card border px-4 py-2.5 leading-snug">
            <p className="font-semibold">
              {letter} · {title[language]}
            </p>
            <p className="text-expert">
              <span aria-hidden="true">◆ </span>
              {label[language]}: {at(coding)}
            </p>
            {room ? (
              <p className="text-room">
                <span aria-hidden="true">□ </span>
                {t('room')}: {at(room)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Revealed = ({ face, activity, said, language }: Props) => {
  const t = useTranslations('phone')
  const at = useAt(face)
  const meanAt = useAt(face, twoDecimals)
  const shown: Shown = activity.round.phase === 'revealed' ? activity.round.shown : {}
  const { room, excerpts } = shown
  const drawn = room?.drawn ?? null
  // A room of three or four is told in words: a dot would be a person.
  const pictured = drawn !== null && room?.size !== 'counts' ? drawn : null
  const mine = said.counted
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={mine ? t('board.yours', { at: at(mine) }) : undefined}>{face.prompt}</PhoneHeading>
      {room && !drawn ? <p>{t('asked.tooFew', { n: room.n })}</p> : null}
      {pictured || (excerpts && excerpts.length > 0) ? (
        <BoardPicture
          on="phone"
          across={face.across.name}
          up={face.up.name}
          piles={pictured?.piles ?? []}
          mean={pictured?.mean ?? null}
          mine={pictured ? mine : null}
          marks={(excerpts ?? []).map(({ letter, title, coding, room: place }) => ({
            letter,
            title: title[language],
            coding,
            room: place,
          }))}
        />
      ) : null}
      {pictured && mine ? <p className="text-soft -mt-2 text-sm">{t('board.yoursRing')}</p> : null}
      {pictured?.mean ? (
        <p className="leading-snug">{t('board.mean', { n: room?.n ?? 0, at: meanAt(pictured.mean) })}</p>
      ) : null}
      {excerpts ? <Excerpts face={face} places={excerpts} language={language} /> : null}
      {drawn ? <Corners face={face} room={drawn} /> : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}

const NothingAsked = ({ prompt }: { prompt: string }) => {
  const t = useTranslations('phone')
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{prompt}</PhoneHeading>
      <p className="text-soft mt-auto">{t('waiting.next')}</p>
    </div>
  )
}

/** A point on the field; then everyone's, and the excerpts heard so far. */
export const Phone = (props: Props) => {
  const { face, activity, player, clockOffset, said } = props
  const at = useAt(face)
  const { phase } = activity.round
  if (phase === 'revealed') return <Revealed {...props} />
  if (!face.asks) return <NothingAsked prompt={face.prompt} />
  if (phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (phase === 'open') return <PhoneBoard {...props} />
  return (
    <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
      <p>{said.response ? at(said.response) : '–'}</p>
    </PhoneClosed>
  )
}
