'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { Folded } from './Folded.tsx'
import { Switch } from './Switch.tsx'
import { useAskWords } from './useAskWords.ts'

/** The most rounds that an activity takes. */
const mostRounds = 9

/** Whether the room talks before it sees its first vote: to be chosen as long as nothing of it is shown. */
const OrderSwitch = () => {
  const t = useTranslations('console.round')
  const { view, send } = useDesk()
  const { activity, conduct } = view
  if (activity === null || conduct === null || conduct.plannedRounds < 2) return null
  if (activity.round.number > 1 || activity.round.phase === 'revealed') return null
  return (
    <Switch
      label={t('talkFirst')}
      hint={t('talkFirstHint')}
      on={conduct.order === 'talkFirst'}
      onChange={(on) => {
        send({ type: 'arrange', activityId: activity.id, order: on ? 'talkFirst' : 'barsFirst' })
      }}
    />
  )
}

/** What may be done with the vote beside its presses: the order, another one, or not counting this one. */
export const RoundActions = () => {
  const t = useTranslations('console.round')
  const asked = useAskWords()
  const { view, send } = useDesk()
  const { activity, conduct } = view
  if (activity === null || conduct === null || !conduct.asks) return null
  const { id, number, phase } = activity.round
  const voted = phase === 'closed' || phase === 'revealed'
  return (
    <Folded title={asked('round.title')}>
      <OrderSwitch />
      <Switch
        label={t('spoiled')}
        hint={asked('round.spoiledHint')}
        on={conduct.spoiled}
        onChange={(spoiled) => {
          send({ type: 'spoil', roundId: id, spoiled })
        }}
      />
      <Button
        className="w-full"
        disabled={!voted || number >= mostRounds}
        onClick={() => send({ type: 'again', activityId: activity.id, number: number + 1 })}
      >
        {asked('round.further')}
      </Button>
      <p className="text-sm text-soft">{asked(voted ? 'round.furtherHint' : 'round.furtherLater')}</p>
    </Folded>
  )
}
