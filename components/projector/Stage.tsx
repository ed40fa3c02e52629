'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useSheet } from '../../lib/client/sheets.ts'
import { countedByHand } from '../../lib/session/byHand.ts'
import type { Command, Outcome } from '../../lib/session/command.ts'
import type { Views } from '../../lib/session/view.ts'
import { elementName } from '../activities/elementName.ts'
import type { JoinAddress } from '../activities/projectorScreen.ts'
import { JoinCard } from '../activities/welcome/JoinCard.tsx'
import { Announcer } from './Announcer.tsx'
import { Asked } from './Asked.tsx'
import { BoardOver } from './BoardOver.tsx'
import { Ended } from './Ended.tsx'
import { areThrough, Ends, EndsAsked, EndsOfOne } from './Ends.tsx'
import { ExcerptScreen } from './ExcerptScreen.tsx'
import { Footer } from './Footer.tsx'
import { Frame } from './Frame.tsx'
import { Header } from './Header.tsx'
import { ListOver } from './ListOver.tsx'
import { Replay } from './Replay.tsx'
import { joins, shownActivity } from './shownActivity.ts'
import { Unlock } from './sound/Unlock.tsx'
import { useSound } from './sound/useSound.ts'
import { Talk } from './Talk.tsx'
import { useHeld } from './useHeld.ts'
import { useKindScreen } from './useKindScreen.ts'
import { isPlaying, type Where, whereOf } from './whereOf.ts'

interface StageProps {
  readonly view: Views['projector']
  readonly away: boolean
  /** Server's clock minus this page's, in milliseconds. */
  readonly clockOffset: number
  readonly join: { readonly url: string; readonly shownHost: string }
  readonly nonce: string | null
  send(command: Command): Promise<Outcome>
}

/** Where the screen below names the excerpt itself, or there is none: the line above then names the workshop. */
const titled: readonly Where[] = ['before', 'ended', 'ready', 'listening']

/** The big screen for a view, wherever that comes from. */
export const Stage = ({ view: live, away, clockOffset, join: address, nonce, send }: StageProps) => {
  const t = useTranslations('projector')
  const serverNow = useCallback(() => Date.now() + clockOffset, [clockOffset])
  const held = useHeld(live)
  const view = held ?? live
  // What is played is heard, whatever the screen shows.
  const sound = useSound({ view: live, live: !away, serverNow, send })
  const face = useSheet<unknown>(view.activity?.sheet[view.language] ?? null)
  const activity = view.activity && face !== null ? shownActivity(view.activity, face, view.language) : null
  const excerpt = activity?.excerpt ?? null
  const Screen = useKindScreen(view.activity?.kind ?? null)
  const where = whereOf(view, excerpt?.seconds ?? null)
  const join: JoinAddress = { ...address, code: view.code }
  const round = view.activity?.round
  const talk =
    round?.talkEndsAt != null && (round.phase === 'closed' || round.phase === 'revealed') ? (
      <Talk prompt={view.talkPrompt?.[view.language] ?? null} endsAt={round.talkEndsAt} serverNow={serverNow} />
    ) : null
  const replaying = where === 'screen' && isPlaying(view)
  const board = view.ended ? null : view.board
  const list = view.ended ? null : view.list
  const over = board ? 'board' : list ? 'list' : null
  const reasons = round?.phase === 'revealed' ? round.reasons : undefined
  const through = areThrough(reasons) ? reasons : null
  const of = reasons?.about ? elementName(activity?.face ?? null, reasons.about) : null
  const asking = reasons?.asked === 'open' ? reasons : null
  const askedBelow = asking !== null && asking.about === null
  const onCard = over === null && (where === 'before' || joins(view.activity))

  const title = () => {
    if (board) return t('board.title')
    if (list) return list.label[view.language]
    if (activity === null || activity.asked || titled.includes(where)) return view.title[view.language]
    // What was asked has been answered: the recording's name recalls it, and the reveal has the space.
    return (where === 'screen' && excerpt?.title) || (activity.title ?? view.title[view.language])
  }

  const content = () => {
    if (held === null) return null
    if (where === 'ended') return <Ended joined={view.joined} support={view.support?.[view.language] ?? null} />
    if (board) return <BoardOver places={board} />
    if (list) return <ListOver list={list} serverNow={serverNow} />
    if (where === 'before') return <JoinCard join={join} points={[]} />
    if (activity === null || !round) return null
    if (activity.asked) return <Asked view={view} asked={activity.asked} talk={talk} serverNow={serverNow} />
    if (asking && !askedBelow) return <EndsOfOne reasons={asking} of={of} talk={talk} brief={replaying} />
    if (through) return <Ends reasons={through} of={of} talk={talk} brief={replaying} />
    if (where === 'screen' || excerpt === null) {
      const { recalled } = view.activity ?? {}
      return (
        Screen && (
          <Screen
            key={round.id}
            face={activity.face}
            {...{ round, recalled, join, talk, serverNow }}
            {...(view.look ? { look: { ...view.look, still: live.hold === 'frozen' } } : {})}
            brief={replaying || askedBelow}
          />
        )
      )
    }
    return (
      <ExcerptScreen
        {...{ view, where, excerpt, nonce, talk, serverNow }}
        broken={sound.broken}
        position={sound.position}
      />
    )
  }

  const unlock = where === 'ended' || sound.state === 'on' ? null : <Unlock sound={sound} />
  return (
    <Frame
      lang={view.language}
      header={
        held && (
          <Header
            title={title()}
            rehearsal={view.rehearsal}
            byHand={where === 'ended' ? null : countedByHand(round?.byHand)}
            right={where === 'ended' ? [] : onCard ? view.languages : join}
          />
        )
      }
      footer={held ? <Footer {...{ view, where, away, onCard, unlock }} /> : unlock}
    >
      <div className="flex h-full flex-col gap-4">
        <div className="min-h-0 flex-1">{content()}</div>
        {held && !over && askedBelow && <EndsAsked of={of} />}
        {held && !over && replaying && excerpt && (
          <Replay view={view} excerpt={excerpt} nonce={nonce} broken={sound.broken} position={sound.position} />
        )}
      </div>
      {/* biome-ignore lint/a11y/useMediaCaption: captions are drawn line by line where the room wants them */}
      <audio ref={sound.audio} preload="auto" aria-label={t('player.recording')} />
      {held && (
        <Announcer
          where={over ?? where}
          rungs={round?.phase === 'revealed' ? round.rungs : 0}
          away={away}
          writes={view.activity?.writes === true}
        />
      )}
    </Frame>
  )
}
