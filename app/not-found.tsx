import { getTranslations } from 'next-intl/server'
import { buttonLook } from '../components/pages/buttonLook.ts'
import { Message } from '../components/pages/Message.tsx'
import { PageFrame } from '../components/pages/PageFrame.tsx'

const NotFoundPage = async () => {
  const t = await getTranslations('pages.notFound')
  return (
    <PageFrame narrow>
      <Message title={t('title')} lead={t('lead')}>
        <a href="/" className={buttonLook('primary')}>
          {t('join')}
        </a>
        <a href="/workshops" className={buttonLook('link')}>
          {t('workshops')}
        </a>
      </Message>
    </PageFrame>
  )
}

export default NotFoundPage
