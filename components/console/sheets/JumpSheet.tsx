'use client'
import { useTranslations } from 'next-intl'
import type { ActivityId } from '../../../lib/workshop/ids.ts'
import { useLocalText } from '../../activities/useLocalText.ts'
import { Button } from '../../pages/Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { useAskWords } from '../useAskWords.ts'

/** Asks before the room is taken away from an open vote or a play. */
export const JumpSheet = ({ activityId }: { activityId: ActivityId }) => {
  const t = useTranslations('console.jump')
  const { view, send, ask } = useDesk()
  const asked = useAskWords()
  const text = useLocalText()
  const entry = view.agenda.find(({ id }) => id === activityId)
  const go = async () => {
    await send({ type: 'goTo', activityId })
    ask(null)
  }
  return (
    <Dialog
      title={t('title', { title: entry ? text(entry.title) : '' })}
      onClose={() => ask(null)}
      actions={
        <>
          <Button data-first onClick={() => ask(null)}>
            {t('stay')}
          </Button>
          <Button look="primary" onClick={go}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>{view.activity?.round.phase === 'open' ? asked('jump.closesVote') : t('stopsPlay')}</p>
    </Dialog>
  )
}
