import type { OrganisationId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** The organisation that every installation begins with. What was there before there were several is its own. */
export const firstOrganisation = 'org_first' as OrganisationId // made by migration 020 under this id

export interface Organisation {
  readonly id: OrganisationId
  /** Empty until an owner has given one. */
  readonly name: string
}

/** One organisation, or `null`. */
export const organisation = async ({ db }: Store, id: OrganisationId): Promise<Organisation | null> =>
  (await db.selectFrom('organisations').select(['id', 'name']).where('id', '=', id).executeTakeFirst()) ?? null

/** All of this installation, oldest first: for the host's commands and the seed, on no page. */
export const organisations = ({ db }: Store): Promise<Organisation[]> =>
  db.selectFrom('organisations').select(['id', 'name']).orderBy('created_at').orderBy('id').execute()

/** Makes an organisation. */
export const addOrganisation = async ({ db, traits }: Store, name: string): Promise<OrganisationId> => {
  const id = newId<OrganisationId>('org')
  await db.insertInto('organisations').values({ id, name, created_at: traits.now }).execute()
  return id
}

/** Gives an organisation another name. */
export const nameOrganisation = async ({ db }: Store, id: OrganisationId, name: string): Promise<void> => {
  await db.updateTable('organisations').set({ name }).where('id', '=', id).execute()
}
