import { sql } from 'kysely'
import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import { databaseNow } from './databaseNow.ts'
import type { Store } from './open.ts'
import type { OneTimeLinkTable } from './schema.ts'

/** What an address that works once is good for, and for whom. */
export interface OneTimeLink {
  readonly purpose: OneTimeLinkTable['purpose']
  readonly organisationId: OrganisationId
  /** What whoever opens it becomes; `null` where it makes no account. */
  readonly role: Role | null
  readonly teams: readonly TeamId[]
  /** For whom it was made, in the words of who made it. */
  readonly label: string
  /** Whose password it changes; `null` where it makes an account. */
  readonly personId: string | null
  /** Nobody vouches for who opens it but a mailbox: a second factor stays on. */
  readonly keepsSecondFactor: boolean
}

export type LinkState = 'good' | 'used' | 'expired'

/** An invitation that nobody has taken up yet. Its id names it to those who may withdraw it; it opens nothing. */
export interface OpenInvitation {
  readonly id: string
  readonly role: Role
  readonly teams: readonly TeamId[]
  readonly label: string
  readonly expiresAt: number
}

/** What a link to a password has for a label that was asked for by mail. */
const mailed = 'by mail'

const asLink = (row: OneTimeLinkTable): OneTimeLink => ({
  purpose: row.purpose,
  organisationId: row.organisation_id,
  role: row.role,
  teams: JSON.parse(row.teams) as TeamId[], // written below alone
  label: row.label,
  personId: row.person_id,
  keepsSecondFactor: row.purpose === 'password' && row.label === mailed,
})

/** Writes a link, of which but the hash of its token is kept. */
export const putLink = async (
  { db, traits }: Store,
  hash: string,
  link: OneTimeLink,
  validMs: number,
): Promise<void> => {
  await db
    .insertInto('one_time_links')
    .values({
      token_hash: hash,
      purpose: link.purpose,
      organisation_id: link.organisationId,
      role: link.role,
      teams: JSON.stringify(link.teams),
      label: link.keepsSecondFactor ? mailed : link.label,
      person_id: link.personId,
      created_at: traits.now,
      expires_at: sql<number>`${traits.now} + ${sql.lit(validMs)}`,
      used_at: null,
    })
    .execute()
}

/** Takes back the links of a purpose that nobody has used: of an organisation, or of one person in it. */
export const dropLinks = async (
  { db }: Store,
  of: { purpose: OneTimeLink['purpose']; organisationId: OrganisationId; personId?: string },
): Promise<void> => {
  const unused = db
    .deleteFrom('one_time_links')
    .where('purpose', '=', of.purpose)
    .where('organisation_id', '=', of.organisationId)
    .where('used_at', 'is', null)
  await (of.personId === undefined ? unused : unused.where('person_id', '=', of.personId)).execute()
}

/** What a link is good for, and whether it still is; `null` where there is none, or it was taken back. */
export const linkAt = async (
  store: Store,
  purpose: OneTimeLink['purpose'],
  hash: string,
): Promise<{ link: OneTimeLink; state: LinkState } | null> => {
  const row = await store.db
    .selectFrom('one_time_links')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (!row) return null
  const expired = row.expires_at <= (await databaseNow(store))
  return { link: asLink(row), state: row.used_at !== null ? 'used' : expired ? 'expired' : 'good' }
}

/** Takes a good link in use: of two who try in the same moment, one. `null`: it is not good. */
export const claimLink = async (
  { db, traits }: Store,
  purpose: OneTimeLink['purpose'],
  hash: string,
): Promise<OneTimeLink | null> => {
  const row = await db
    .updateTable('one_time_links')
    .set({ used_at: traits.now })
    .where('token_hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', traits.now)
    .returningAll()
    .executeTakeFirst()
  return row ? asLink(row) : null
}

/** Gives a link back that was taken in use for nothing. */
export const releaseLink = async ({ db }: Store, hash: string): Promise<void> => {
  await db.updateTable('one_time_links').set({ used_at: null }).where('token_hash', '=', hash).execute()
}

/** The invitations of an organisation that are still open, the newest first. */
export const openInvitations = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
): Promise<OpenInvitation[]> => {
  const rows = await db
    .selectFrom('one_time_links')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', traits.now)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const { role, teams, label } = asLink(row)
    return role === null ? [] : [{ id: row.token_hash, role, teams, label, expiresAt: row.expires_at }]
  })
}

/** Takes one open invitation of this organisation back. */
export const withdrawInvitation = async (
  { db }: Store,
  organisationId: OrganisationId,
  id: string,
): Promise<'done' | 'none'> => {
  const row = await db
    .deleteFrom('one_time_links')
    .where('token_hash', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst()
  return row ? 'done' : 'none'
}
