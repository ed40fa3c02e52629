'use client'
import { useTranslations } from 'next-intl'
import { pressesOf } from '../../lib/session/presses.ts'
import { ConsolePlaces } from '../activities/ConsolePlaces.tsx'
import { AgendaColumn } from './AgendaColumn.tsx'
import { Announcer } from './Announcer.tsx'
import { Counts } from './Counts.tsx'
import { useDesk } from './desk.tsx'
import { Ends } from './ends/Ends.tsx'
import { Heading } from './Heading.tsx'
import { Ladder } from './Ladder.tsx'
import { NextPress } from './NextPress.tsx'
import { Notices } from './Notices.tsx'
import { PlayStrip } from './PlayStrip.tsx'
import { ScreenPages } from './ScreenPages.tsx'
import { ShownFigures } from './ShownFigures.tsx'
import { SideColumn } from './SideColumn.tsx'
import { Texts } from './texts/Texts.tsx'
import { useFace } from './useFace.ts'
import { useKeys } from './useKeys.ts'
import { useTop } from './useTop.ts'

/**
 * Three columns on a wide screen; on a phone one, with agenda and notes folded. The next press stays at the bottom.
 * `covered`: a dialog lies over the console, so keys belong to it.
 */
export const ConsoleLayout = ({ covered }: { covered: boolean }) => {
  const t = useTranslations('console')
  const { view } = useDesk()
  const presses = pressesOf(view)
  const face = useFace(view.activity)
  useKeys(covered)
  const round = view.activity?.round
  const top = useTop(`${round?.id} ${round?.phase} ${round?.phase === 'revealed' && round.rungs}`)
  return (
    <div className="flex min-h-dvh flex-col md:grid md:h-dvh md:grid-cols-[14rem_minmax(0,1fr)] md:grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[18.5rem_minmax(0,1fr)_20rem] 2xl:grid-cols-[22rem_minmax(0,1fr)_28rem]">
      <Announcer />
      <AgendaColumn />
      <div className="flex-1 md:overflow-y-auto md:border-l md:border-line lg:contents">
        <main
          ref={top}
          className="space-y-5 px-4 pt-4 pb-6 md:px-8 md:pt-6 lg:col-start-2 lg:row-start-1 lg:overflow-y-auto lg:border-l lg:border-line"
        >
          <Notices />
          {view.shows.board && !view.ended && <ConsolePlaces places={view.shows.board} />}
          <Heading face={face} rounds={presses.rounds} />
          {!view.ended && <PlayStrip face={face} />}
          <Counts />
          <ScreenPages />
          <ShownFigures face={face} />
          <Texts face={face} />
          <Ends face={face} />
          {!view.ended && (
            <section aria-label={t('ladder.label')}>
              <Ladder presses={presses} face={face} />
            </section>
          )}
        </main>
        <SideColumn />
      </div>
      {presses.next && <NextPress presses={presses} next={presses.next} covered={covered} />}
    </div>
  )
}
