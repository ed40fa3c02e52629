'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../components/pages/Button.tsx'
import { Message } from '../components/pages/Message.tsx'
import { PageFrame } from '../components/pages/PageFrame.tsx'

const ErrorPage = ({ reset }: { error: Error; reset: () => void }) => {
  const t = useTranslations('pages.error')
  return (
    <PageFrame narrow>
      <Message title={t('title')} lead={t('lead')}>
        <Button look="primary" onClick={reset}>
          {t('again')}
        </Button>
      </Message>
    </PageFrame>
  )
}

export default ErrorPage
