import { createHmac, randomBytes } from 'node:crypto'

/** Lets several servers on one database count tries as one. */
export interface Together {
  /** What an address or an account is called among servers: nobody reads it from that. */
  nameOf(text: string): string
  /** Takes part for one limit: `heard` is told what other servers count; what it returns tells them. */
  join(limit: string, heard: (name: string) => void): (name: string) => void
  /** The line to the others is there. */
  connect(say: (text: string) => void): void
  /** Another server has said something. What is no such word is not heard. */
  hear(text: string): void
}

const word = /^([a-z ]{1,30}):([A-Za-z0-9_-]{22})$/

/**
 * Each server keeps its own count, and tells the others of each try: without a line to them it counts alone, as it does while that is
 * down. Nothing is asked of anybody, so that no request waits for another machine. `secret`: that of the installation.
 */
export const openTogether = (secret: string = randomBytes(16).toString('hex')): Together => {
  const limits = new Map<string, (name: string) => void>()
  let say: (text: string) => void = () => undefined
  return {
    nameOf: (text) => createHmac('sha256', secret).update(`tries ${text}`).digest('base64url').slice(0, 22),
    join: (limit, heard) => {
      limits.set(limit, heard)
      return (name) => say(`${limit}:${name}`)
    },
    connect: (line) => {
      say = line
    },
    hear: (text) => {
      const [, limit = '', name = ''] = word.exec(text) ?? []
      limits.get(limit)?.(name)
    },
  }
}
