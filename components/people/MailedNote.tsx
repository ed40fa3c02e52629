import { useTranslations } from 'next-intl'
import type { Answer } from '../pages/postJson.ts'

/** What came of mailing a link; nothing where none was to be mailed. */
export const MailedNote = ({ answer }: { answer: Answer['body'] }) => {
  const t = useTranslations('pages.people')
  const { sentTo, notSent } = answer
  if (sentTo !== undefined) return <p role="status">{t('mailSent', { to: sentTo })}</p>
  if (notSent === undefined) return null
  return (
    <p role="alert" className="rounded-card bg-attention-wash px-4 py-3 break-words text-attention-ink">
      {t('mailFailed', notSent)}
    </p>
  )
}
