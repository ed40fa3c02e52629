'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../../pages/Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { useAskWords } from '../useAskWords.ts'

/** Asks once before the session ends, and names what happens then. */
export const EndSheet = () => {
  const t = useTranslations('console.end')
  const { view, send, ask } = useDesk()
  const asked = useAskWords()
  const end = async () => {
    await send({ type: 'end' })
    ask(null)
  }
  return (
    <Dialog
      title={t('title')}
      onClose={() => ask(null)}
      actions={
        <>
          <Button data-first onClick={() => ask(null)}>
            {t('keep')}
          </Button>
          <Button look="primary" onClick={end}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-2 pl-5">
        {view.activity?.round.phase === 'open' && <li>{asked('end.closesVote', { count: view.answered })}</li>}
        <li>{t('code', { code: view.code })}</li>
        <li>{t('phones', { count: view.joined })}</li>
        <li>{t('kept')}</li>
      </ul>
      <p>{t('forever')}</p>
    </Dialog>
  )
}
