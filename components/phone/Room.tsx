import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Live } from '../../lib/client/liveStore.ts'
import { isKept } from '../../lib/client/outbox.ts'
import { LiveProvider, useLive } from '../../lib/client/useLive.tsx'
import { PhoneHeading } from '../activities/PhoneHeading.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ActivityScreen } from './ActivityScreen.tsx'
import { Announcer } from './Announcer.tsx'
import { AtHand } from './AtHand.tsx'
import { EndedRecord } from './EndedRecord.tsx'
import { Frame } from './Frame.tsx'
import { LineState } from './LineState.tsx'
import { Support } from './Support.tsx'
import { Transcript } from './Transcript.tsx'
import { useAwake } from './useAwake.ts'
import { useMoments } from './useMoments.ts'
import { useOutbox } from './useOutbox.ts'
import { useOwnSound } from './useOwnSound.ts'
import { useAllScreens } from './useScreen.ts'

interface RoomProps {
  readonly code: string
  /** The silent film for phones without a wake lock. */
  readonly awake: string
  /** This phone is not in the session: it has to join. */
  readonly onStranger: () => void
}

/** A screen of a sentence or two, when there is no activity to draw. */
const Plain = ({ heading, sentences }: { heading: string; sentences: readonly string[] }) => (
  <div className="flex grow flex-col gap-4 pt-6">
    <PhoneHeading>{heading}</PhoneHeading>
    {sentences.map((sentence) => (
      <p key={sentence} className="text-lg leading-snug">
        {sentence}
      </p>
    ))}
  </div>
)

const Inside = ({ code, awake, onStranger }: RoomProps) => {
  const t = useTranslations('phone')
  const status = useLive<'phone', Live<'phone'>['status']>((live) => live.status)
  const entry = useLive<'phone', Live<'phone'>['entry']>((live) => live.entry)
  const view = useLive<'phone', Live<'phone'>['view']>((live) => live.view)
  const mine = useLive<'phone', Live<'phone'>['mine']>((live) => live.mine)
  const clockOffset = useLive<'phone', number>((live) => live.clockOffset)
  const outbox = useOutbox(code)
  const { posted } = outbox
  const reasons = useOutbox(code, 'reasons')
  const moments = useMoments(code, view?.player ?? null, clockOffset)
  const OwnSound = useOwnSound(view?.listening === true && !view.ended)
  useAwake(awake)
  useAllScreens()

  useEffect(() => {
    if (status === 'refused' && entry === 'not joined') onStranger()
  }, [status, entry, onStranger])

  const shutOut = status === 'refused' && entry !== 'not joined' // a stranger is led to the door
  const activity = view?.activity ?? null
  const kept = [posted, reasons.posted].some((one) => isKept(one?.state))
  const lateElsewhere = posted?.state === 'late' && posted.roundId !== activity?.round.id
  return (
    <Frame left={<LineState status={status} kept={kept} rehearsal={view?.rehearsal === true} />}>
      {lateElsewhere ? (
        <Notice tone="attention">
          <strong>{t('vote.lateStrong')}</strong> {t('vote.lateOther')}
        </Notice>
      ) : null}
      {shutOut ? (
        <>
          <Plain heading={t('trouble.heading')} sentences={[t('trouble.text')]} />
          <Button look="primary" onPress={() => location.reload()}>
            {t('trouble.again')}
          </Button>
        </>
      ) : null}
      {view === null && !shutOut ? <p className="text-soft pt-6">{t('first.backSentence')}</p> : null}
      {view?.ended ? (
        <>
          <Plain heading={t('ended.heading')} sentences={[t('ended.thanks')]} />
          {view.support ? <Support support={view.support} ended /> : null}
          <EndedRecord />
        </>
      ) : null}
      {view && !view.ended && activity === null ? (
        <Plain heading={t('waiting.heading')} sentences={[t('waiting.begin')]} />
      ) : null}
      {view && OwnSound ? <OwnSound sessionId={view.sessionId} player={view.player} clockOffset={clockOffset} /> : null}
      {view && !view.ended && activity !== null ? (
        <ActivityScreen
          key={activity.id}
          activity={activity}
          player={view.player}
          mine={mine}
          outbox={outbox}
          reasons={reasons}
          clockOffset={clockOffset}
          moments={moments}
        />
      ) : null}
      {view?.list && !view.ended ? <AtHand list={view.list} /> : null}
      {view?.transcript && !view.ended ? <Transcript sheet={view.transcript} /> : null}
      {view?.support && !view.ended ? <Support support={view.support} ended={false} /> : null}
      <Announcer view={view} posted={posted} status={status} />
    </Frame>
  )
}

/** The phone in the room: connected for as long as this is shown. */
export const Room = (props: RoomProps) => (
  <LiveProvider audience="phone" session={props.code}>
    <Inside {...props} />
  </LiveProvider>
)
