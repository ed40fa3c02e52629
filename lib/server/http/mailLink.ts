import type { Language } from '../../workshop/text.ts'
import { linkMail, type MailedLink } from '../mail/linkMails.ts'
import { networkAddresses, reachableOrigin } from '../reachable.ts'
import { isSecure } from './origin.ts'
import type { Visit } from './routes.ts'

/** What came of mailing a link. Nothing is told where no mail was to be sent. */
export type Mailed = { readonly sentTo?: string; readonly notSent?: { readonly to: string; readonly reason: string } }

/**
 * The address of our pages for whoever reads a mail: that of the host, else that of this request. Whoever has forgotten a password is
 * nobody yet: a stranger's request could name a host of the stranger's, to which the link would lead, so that this machine's own
 * address is taken.
 */
const originOf = ({ request, process }: Visit, kind: MailedLink): string => {
  const { publicUrl } = process.env
  if (kind === 'forgotten')
    return reachableOrigin(new URL(`http://localhost:${process.port}`), publicUrl, networkAddresses())
  const asked = `${isSecure(request, publicUrl) ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`
  return reachableOrigin(URL.parse(asked) ?? new URL('http://localhost'), publicUrl, networkAddresses())
}

/** Mails a link that was made, if the host has set mail up and there is somebody to send it to. It never throws. */
export const mailLink = async (
  visit: Visit,
  kind: MailedLink,
  { to, path, language }: { readonly to: string | null; readonly path: string; readonly language: Language },
): Promise<Mailed> => {
  const { mail } = visit.process
  if (!mail || to === null) return {}
  const reason = await mail.send(linkMail(kind, { to, url: `${originOf(visit, kind)}${path}`, language }))
  return reason === null ? { sentTo: to } : { notSent: { to, reason } }
}
