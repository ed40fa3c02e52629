import { useTranslations } from 'next-intl'
import { buttonLook } from './buttonLook.ts'
import { Message } from './Message.tsx'
import { PageFrame } from './PageFrame.tsx'

/** A session of the own organisation that somebody else leads. */
export const NotYours = () => {
  const t = useTranslations('pages.notAllowed')
  return (
    <PageFrame narrow>
      <Message title={t('title')} lead={t('lead')}>
        <a href="/workshops" className={buttonLook('primary')}>
          {t('back')}
        </a>
      </Message>
    </PageFrame>
  )
}
