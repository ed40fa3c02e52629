import { useContext, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { FaceOf, KindName } from '../../lib/activities/kinds.ts'
import { useSheet } from '../../lib/client/sheets.ts'
import type { ActivityView, Mine, PlayerView } from '../../lib/session/view.ts'
import type { ActivityId } from '../../lib/workshop/ids.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { Writes } from '../activities/askWords.ts'
import type { OwnMoments } from '../activities/phoneScreen.ts'
import { useNow } from '../ui/useNow.ts'
import { CountedByHand } from './CountedByHand.tsx'
import { LanguageChoice } from './LanguageSwitch.tsx'
import { openedByItself } from './openedByItself.ts'
import { reasonOf } from './reasonOf.ts'
import { saidOf } from './said.ts'
import type { OutboxHere } from './useOutbox.ts'
import { useScreen } from './useScreen.ts'

type Face = Localised<FaceOf<KindName>>

interface ActivityScreenProps {
  readonly activity: ActivityView
  readonly player: PlayerView | null
  readonly mine: Mine | null
  readonly outbox: OutboxHere
  readonly reasons: OutboxHere
  readonly clockOffset: number
  readonly moments: OwnMoments
}

/** The texts of an activity. While another language is on its way, those of the same activity stay. */
const useFace = (id: ActivityId, sheet: Face | null): Face | null => {
  const held = useRef<{ id: ActivityId; face: Face } | null>(null)
  if (sheet !== null) held.current = { id, face: sheet }
  return held.current?.id === id ? held.current.face : null
}

/** The activity that the room is at, drawn by its kind's own screen. */
export const ActivityScreen = (props: ActivityScreenProps) => {
  const { activity, player, mine, outbox, reasons, clockOffset, moments } = props
  const t = useTranslations('phone.waiting')
  const { language } = useContext(LanguageChoice)
  const face = useFace(activity.id, useSheet<Face>(activity.sheet[language]))
  const { round } = activity
  const now = useNow(clockOffset, round.phase === 'ready' && round.opensAt !== null)
  const shown = openedByItself(activity, now)
  const Screen = useScreen(activity.kind, shown.round.phase)

  // A new step begins at its top; what a press adds to the same step does not move the page.
  const step = `${round.id} ${shown.round.phase}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it is about
  useEffect(() => scrollTo(0, 0), [step])

  if (Screen === null || face === null) return <p className="text-soft pt-6">{t('loading')}</p>
  return (
    <>
      <CountedByHand round={round} />
      <Writes.Provider value={activity.writes === true}>
        <Screen
          key={round.id}
          language={language}
          face={face}
          activity={shown}
          player={player}
          // The round's kind parses every response at the gate: what the server holds is that kind's.
          said={
            saidOf(mine, outbox.posted, round) as ReturnType<typeof saidOf> & {
              response: never
              counted: never
              before: never
            }
          }
          clockOffset={clockOffset}
          moments={moments}
          reason={{ ...reasonOf(mine, reasons.posted, round.id), give: (text) => reasons.post(round.id, text) }}
          respond={(response: unknown) => outbox.post(round.id, response)}
          pass={() => outbox.post(round.id, null)}
        />
      </Writes.Provider>
    </>
  )
}
