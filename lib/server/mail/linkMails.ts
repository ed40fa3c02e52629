import cy from '../../../messages/cy.json' with { type: 'json' }
import en from '../../../messages/en.json' with { type: 'json' }
import type { Language } from '../../workshop/text.ts'
import type { Mail } from './mailer.ts'

const words = { en: en.mail, cy: cy.mail }

/** The links that are mailed. */
export type MailedLink = 'invitation' | 'password' | 'forgotten'

/** The mail that brings a link: in both languages, that of whoever sends it first. */
export const linkMail = (
  kind: MailedLink,
  { to, url, language }: { readonly to: string; readonly url: string; readonly language: Language },
): Mail => {
  const order = language === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const)
  return {
    to,
    subject: order.map((one) => words[one][kind].subject).join(' / '),
    text: order.map((one) => words[one][kind].text.replace('LINK', url)).join('\n\n----\n\n'),
  }
}
