import { useTranslations } from 'next-intl'
import { buttonLook } from './buttonLook.ts'
import { Message } from './Message.tsx'
import { PageFrame } from './PageFrame.tsx'

/** A link that works once and works no more: why, and where to sign in. */
export const SpentLink = ({ title, why }: { title: string; why: string }) => {
  const t = useTranslations('pages.welcome')
  return (
    <PageFrame narrow>
      <Message title={title} lead={why}>
        <a href="/login" className={buttonLook('primary')}>
          {t('signIn')}
        </a>
      </Message>
    </PageFrame>
  )
}
