import { createHmac } from 'node:crypto'
import type { ExcerptId } from '../../workshop/ids.ts'
import { sameToken } from './tokens.ts'

/** For whom an address of a locked recording is good: a session's screen or phones, or one account. */
export interface AddressFor {
  readonly excerptId: ExcerptId
  /** A session's id, or `library`. */
  readonly place: string
  /** `screen`, `phone`, or the account's id. */
  readonly who: string
}

/** How long an address is good beyond the recording's own length, in milliseconds: time to press play, and to stall. */
const slackMs = 5 * 60_000

const signature = (secret: string, { excerptId, place, who }: AddressFor, until: number): string =>
  createHmac('sha256', secret).update(`sound ${place} ${who} ${excerptId} ${until}`).digest('base64url')

/** An address under which a locked recording may be heard for some minutes, by this holder of a right and no other. */
export const soundAddress = (
  secret: string,
  holder: AddressFor,
  { now, seconds }: { now: number; seconds: number },
): string => {
  const until = Math.round(now + seconds * 1000 + slackMs)
  return `/audio/${holder.place}/${holder.excerptId}?until=${until}&sign=${signature(secret, holder, until)}`
}

/** Whether an address was made for this holder and is still good. */
export const isGoodAddress = (secret: string, holder: AddressFor, asked: URLSearchParams, now: number): boolean => {
  const until = Number(asked.get('until'))
  return (
    Number.isSafeInteger(until) && until > now && sameToken(asked.get('sign') ?? '', signature(secret, holder, until))
  )
}
