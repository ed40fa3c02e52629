import { useTranslations } from 'use-intl'
import type { CodedReason } from '../../../lib/activities/expertCoding.ts'
import type { ElementCoding, ElementRoom } from '../../../lib/activities/rateElements/elementFigures.ts'
import type { ElementMark } from '../../../lib/activities/rateElements/elementMark.ts'
import type { Language } from '../../../lib/workshop/text.ts'
import { type Tile, Tiles } from '../../ui/Tiles.tsx'
import { middleOf } from '../middleOf.ts'
import { PhoneMatch } from '../PhoneMatch.tsx'
import { PhoneReason } from '../PhoneReasons.tsx'
import { PhoneRoom } from '../PhoneRoom.tsx'
import { numberOf } from './phoneMark.ts'

interface PhoneElementShownProps {
  readonly name: string
  readonly language: Language
  /** Language of the recording. */
  readonly spoken: Language
  /** What kind of coding it is; empty before it is shown. */
  readonly label: string
  readonly mine: ElementMark | undefined
  readonly before: ElementMark | undefined
  readonly room: ElementRoom | null
  readonly coding: ElementCoding | null
  readonly reason: CodedReason | null
}

/** Mine, the room's middle and the coding of one element, as far as they are shown. */
const tilesOf = (
  { mine, room, coding }: PhoneElementShownProps,
  words: { you: string; noMark: string; cantTell: string; notDiscussed: string; room: string; coding: string },
): Tile[] => {
  const given = numberOf(mine)
  const why = mine === 'cantTell' ? words.cantTell : mine === 'notDiscussed' ? words.notDiscussed : words.noMark
  const tiles: Tile[] = [{ value: given === null ? '–' : String(given), label: given === null ? why : words.you }]
  const middle = middleOf(room?.now)
  if (middle !== null) tiles.push({ value: middle, label: words.room })
  if (coding)
    tiles.push({ value: coding.mark === null ? '–' : String(coding.mark), label: words.coding, tone: 'expert' })
  return tiles
}

/** One element after the reveal. */
export const PhoneElementShown = (props: PhoneElementShownProps) => {
  const { name, language, spoken, label, mine, before, room, coding, reason } = props
  const t = useTranslations('phone')
  const [now, then] = [numberOf(mine), numberOf(before)]
  const tiles = tilesOf(props, {
    you: t('shown.you'),
    noMark: t('shown.youNoMark'),
    cantTell: `${t('shown.you')}: ${t('elements.cantTellShort')}`,
    notDiscussed: `${t('shown.you')}: ${t('elements.notDiscussedShort')}`,
    room: t('shown.roomMiddle'),
    coding: label,
  })
  const lane =
    coding && coding.mark !== null
      ? { mark: coding.mark, lo: coding.coders?.lo ?? coding.mark, hi: coding.coders?.hi ?? coding.mark, label }
      : null
  const noMarks = { cantTell: room?.cantTell ?? 0, notDiscussed: room?.notDiscussed ?? 0 }
  return (
    <section className="border-line flex flex-col gap-3 border-t pt-4">
      <h2 className="text-lg leading-tight font-bold">{name}</h2>
      {room ? <PhoneRoom room={room.now} mine={now} coding={lane} /> : null}
      <Tiles tiles={tiles} />
      {now !== null && then !== null ? <p>{t('elements.before', { before: then, now })}</p> : null}
      {noMarks.cantTell + noMarks.notDiscussed > 0 ? (
        <p className="text-soft">{t('elements.counts', noMarks)}</p>
      ) : null}
      {coding && coding.mark === null ? <p>{t('elements.codingNone')}</p> : null}
      {coding && coding.mark !== null ? (
        <PhoneMatch mark={coding.mark} coders={coding.coders} now={coding.now} />
      ) : null}
      {reason ? <PhoneReason language={language} spoken={spoken} reason={reason} /> : null}
    </section>
  )
}
