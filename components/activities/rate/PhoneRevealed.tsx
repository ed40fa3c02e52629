import { useTranslations } from 'use-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import type { Language } from '../../../lib/workshop/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type Tile, Tiles } from '../../ui/Tiles.tsx'
import { middleOf } from '../middleOf.ts'
import { PhoneAverages } from '../PhoneAverages.tsx'
import { PhoneBeside } from '../PhoneBeside.tsx'
import { PhoneEnds } from '../PhoneEnds.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneMatch } from '../PhoneMatch.tsx'
import { PhoneReasons } from '../PhoneReasons.tsx'
import { PhoneReceipt } from '../PhoneReceipt.tsx'
import { PhoneRoom } from '../PhoneRoom.tsx'
import { PhoneTalkStrip } from '../PhoneTalkStrip.tsx'
import type { PhoneScreen, Said } from '../phoneScreen.ts'
import { isPlaying } from '../playing.ts'
import { PhoneFirstVote } from './PhoneFirstVote.tsx'

type Shown = ShownOf<'rate'>

/** Mine, the room and the coding, side by side and without a word on how they should relate. */
const MarkTiles = ({ shown, said, language }: { shown: Shown; said: Said<{ mark: number }>; language: Language }) => {
  const t = useTranslations('phone.shown')
  const uncounted = said.counted === null && said.state === 'late' ? said.response : null
  const middle = middleOf(shown.room?.now)
  const you: Tile = uncounted
    ? { value: String(uncounted.mark), label: t('notCounted'), tone: 'soft' }
    : { value: said.counted ? String(said.counted.mark) : '–', label: t(said.counted ? 'you' : 'youNoMark') }
  const tiles: Tile[] = [you]
  if (middle !== null) tiles.push({ value: middle, label: t('roomMiddle') })
  const coding = shown.overallCoding
  if (coding) tiles.push({ value: String(coding.mark), label: coding.label[language], tone: 'expert' })
  return <Tiles tiles={tiles} />
}

/** Everything that the presses so far have shown, for this phone's owner. */
export const PhoneRevealed = (props: PhoneScreen<'rate'>) => {
  const { language, face, activity, player, said, clockOffset, reason } = props
  const t = useTranslations('phone')
  const { round } = activity
  const shown: Shown = round.phase === 'revealed' ? round.shown : {}
  const { room, overallCoding, overallWhy, averages, why } = shown
  const label = overallCoding ? null : (overallWhy ?? averages ?? why)?.label[language]
  const mine = said.counted?.mark ?? null
  const coding = overallCoding && {
    mark: overallCoding.mark,
    lo: overallCoding.coders?.lo ?? overallCoding.mark,
    hi: overallCoding.coders?.hi ?? overallCoding.mark,
    label: overallCoding.label[language],
  }
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={mine !== null && room && 'counts' in room.now ? t('shown.ring') : undefined}>
        {face.excerpt.title}
      </PhoneHeading>
      <PhoneTalkStrip talkEndsAt={round.talkEndsAt} clockOffset={clockOffset} />
      {isPlaying(player, activity) ? <Notice tone="plain">{t('closed.playing')}</Notice> : null}
      {said.state === 'late' || said.state === 'refused' ? <PhoneReceipt said={said} /> : null}
      <PhoneEnds round={round} reason={reason} name={(id) => id} />
      {shown.beside ? (
        <PhoneBeside beside={shown.beside} own={face.excerpt.title} language={language} name={(id) => id} />
      ) : null}
      {room ? <PhoneRoom room={room.now} mine={mine} coding={coding ?? null} /> : null}
      <MarkTiles shown={shown} said={said} language={language} />
      {label ? <p className="text-expert -mt-2 text-sm font-semibold">{label}</p> : null}
      {overallCoding ? <PhoneMatch {...overallCoding} /> : null}
      {overallWhy?.reason ? (
        <p className="leading-snug">
          <strong>{overallCoding ? t('shown.why', { mark: overallCoding.mark }) : t('shown.whyPlain')}.</strong>{' '}
          {overallWhy.reason[language]}
        </p>
      ) : null}
      {room?.before ? <PhoneFirstVote room={room} said={said} /> : null}
      {averages ? (
        <PhoneAverages language={language} label={averages.label[language]} dimensions={averages.dimensions} />
      ) : null}
      {why ? <PhoneReasons language={language} spoken={face.excerpt.language} reasons={why.elements} /> : null}
      <p className="text-soft mt-auto text-sm">{t('shown.wait')}</p>
    </div>
  )
}
