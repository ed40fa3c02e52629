import type { OrganisationId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import { claimLink, dropLinks, type LinkState, linkAt, type OneTimeLink, putLink, releaseLink } from '../store/links.ts'
import type { Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { newToken, tokenHash } from './tokens.ts'

const day = 24 * 60 * 60 * 1000

/** How long a link is good that nobody uses. */
const validMs: Record<OneTimeLink['purpose'], number> = { owner: 7 * day, invitation: 14 * day, password: 2 * day }

/** Makes a link; its token is nowhere but in what is returned. */
const makeLink = async (store: Store, link: OneTimeLink): Promise<string> => {
  const token = newToken()
  await putLink(store, tokenHash(token), link, validMs[link.purpose])
  return token
}

/** Makes the link by which an organisation gets an owner. One that was made before is no longer good. */
export const makeOwnerLink = async (
  store: Store,
  organisationId: OrganisationId = firstOrganisation,
): Promise<string> => {
  await dropLinks(store, { purpose: 'owner', organisationId })
  const link = { purpose: 'owner', organisationId, role: 'owner', teams: [], label: '', personId: null } as const
  return makeLink(store, { ...link, keepsSecondFactor: false })
}

/** Makes the link by which somebody becomes one of an organisation. */
export const makeInvitation = (
  store: Store,
  given: Pick<OneTimeLink, 'organisationId' | 'teams' | 'label'> & { readonly role: Role },
): Promise<string> => makeLink(store, { purpose: 'invitation', personId: null, keepsSecondFactor: false, ...given })

const passwordLink = { purpose: 'password', role: null, teams: [], label: '' } as const

/** Makes the link by which one person gets a new password. One that was made before is no longer good. */
export const makePasswordLink = async (
  store: Store,
  organisationId: OrganisationId,
  personId: string,
): Promise<string> => {
  await dropLinks(store, { purpose: 'password', organisationId, personId })
  return makeLink(store, { ...passwordLink, organisationId, personId, keepsSecondFactor: false })
}

/** Makes the link that is mailed to somebody who has forgotten the password. Others that were made stay good. */
export const makeForgottenLink = (store: Store, organisationId: OrganisationId, personId: string): Promise<string> =>
  makeLink(store, { ...passwordLink, organisationId, personId, keepsSecondFactor: true })

/** What a token opens; one that is unknown has been used, replaced or taken back, which nobody needs to tell apart. */
export const openedBy = async (
  store: Store,
  purpose: OneTimeLink['purpose'],
  token: string,
): Promise<{ state: LinkState; link: OneTimeLink | null }> =>
  (await linkAt(store, purpose, tokenHash(token))) ?? { state: 'used', link: null }

/**
 * Uses a link up: of two who try in the same moment, one. Where `use` is refused, the link stays good.
 * Returns why it was refused, or `null`.
 */
export const spendLink = async <Refusal extends string>(
  store: Store,
  purpose: OneTimeLink['purpose'],
  token: string,
  use: (link: OneTimeLink) => Promise<Refusal | null>,
): Promise<Refusal | LinkState | null> => {
  const hash = tokenHash(token)
  const link = await claimLink(store, purpose, hash)
  if (!link) return (await openedBy(store, purpose, token)).state
  try {
    const refusal = await use(link)
    if (refusal !== null) await releaseLink(store, hash)
    return refusal
  } catch (error) {
    await releaseLink(store, hash)
    throw error
  }
}
