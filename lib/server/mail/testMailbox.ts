import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server of a test's own, which takes what is sent to it over real SMTP. */
export interface TestMailbox {
  /** For `SMTP_URL`. */
  readonly url: string
  readonly taken: { readonly to: string; readonly text: string }[]
  /** From now on it takes no mail, or takes it again. */
  refuse(on: boolean): void
  close(): Promise<void>
}

/** What a mail says: its lines as they were before they were broken and its letters before they were coded. */
const decoded = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Opens one on a free port. */
export const testMailbox = async (): Promise<TestMailbox> => {
  const taken: { to: string; text: string }[] = []
  let refusing = false
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('no such mailbox here') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const text = decoded(Buffer.concat(parts).toString('latin1'))
        taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, // it listens on a port
    taken,
    refuse: (on) => {
      refusing = on
    },
    close: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  }
}
