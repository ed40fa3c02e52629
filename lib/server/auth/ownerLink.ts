import type { Store } from '../store/open.ts'
import { putSetting, setting } from '../store/settings.ts'
import { newToken, sameToken, tokenHash } from './tokens.ts'

const name = 'owner-link'
const validMs = 7 * 24 * 60 * 60 * 1000

/** Makes the one-time link's token, good for seven days. One that was made before is no longer good. */
export const makeOwnerLink = async (store: Store, now: number): Promise<string> => {
  const token = newToken()
  await putSetting(store, name, `${tokenHash(token)} ${now + validMs}`)
  return token
}

/** Whether a token opens the page that creates an owner's account. */
export const ownerLinkState = async (
  store: Store,
  token: string,
  now: number,
): Promise<'good' | 'used' | 'expired'> => {
  const [hash, until] = (await setting(store, name))?.split(' ') ?? []
  if (!hash || !sameToken(hash, tokenHash(token))) return 'used'
  return Number(until) > now ? 'good' : 'expired'
}

/** The link has done its work. */
export const spendOwnerLink = (store: Store): Promise<void> => putSetting(store, name, null)
