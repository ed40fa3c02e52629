import { createTransport } from 'nodemailer'
import type { MailSettings } from '../env.ts'

/** One mail, in plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail where the host has named a server for it. */
export interface Mailer {
  /** `null`: the server has taken it. Otherwise what went wrong, in the words of whoever refused it. */
  send(mail: Mail): Promise<string | null>
}

/** Somebody waits for the answer: a mail server that does not answer is given up soon. */
const patience = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 }

const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().slice(0, 200)

/** Opens the way to the mail server; nothing is asked of it before the first mail. */
export const openMailer = ({ url, from }: MailSettings): Mailer => {
  const { protocol, hostname, port, username, password } = url
  const secure = protocol === 'smtps:'
  const auth =
    username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password goes over TLS or not at all.
    requireTLS: !secure && username !== '',
    ...auth,
    ...patience,
  })
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ from, ...mail })
        return null
      } catch (error) {
        return told(error)
      }
    },
  }
}
