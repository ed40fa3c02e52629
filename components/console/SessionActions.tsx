'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import { buttonLook } from '../pages/buttonLook.ts'
import { useDesk } from './desk.tsx'
import { FiguresLink } from './FiguresLink.tsx'
import { Folded } from './Folded.tsx'
import { Rehearse } from './Rehearse.tsx'
import { WordsLink } from './WordsLink.tsx'

/** What concerns the session as a whole: a second console, a rehearsal, the list of sessions, the end. */
export const SessionActions = () => {
  const t = useTranslations('console')
  const { ask, view } = useDesk()
  return (
    <Folded title={t('session.title')}>
      <Button className="w-full" onClick={() => ask({ name: 'remote' })}>
        {t('remote.open')}
      </Button>
      <Rehearse />
      <Button className="w-full" onClick={() => ask({ name: 'keys' })}>
        {t('keys.title')}
      </Button>
      <a href="/workshops" className={`w-full ${buttonLook('quiet')}`}>
        {t('session.list')}
      </a>
      <a href={`/sessions/${view.sessionId}`} className={`w-full ${buttonLook('quiet')}`}>
        {t('session.story')}
      </a>
      <WordsLink />
      <FiguresLink />
      <Button className="w-full" onClick={() => ask({ name: 'end' })}>
        {t('end.open')}
      </Button>
    </Folded>
  )
}
