import type { Selectable } from 'kysely'
import type { OrganisationId, WorkshopId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Store } from './open.ts'
import type { Schema } from './schema.ts'

type WorkshopRow = Selectable<Schema['workshops']>

export interface StoredWorkshop {
  readonly id: WorkshopId
  readonly version: number
  readonly document: Workshop
  /** Whose draft it is; `null`: it is the organisation's. */
  readonly draftOf: string | null
  /** Put away: not offered any more. Its sessions go on. */
  readonly archived: boolean
}

const columns = ['id', 'version', 'document', 'draft_of', 'archived_at'] as const

type Row = Pick<WorkshopRow, (typeof columns)[number]>

const stored = ({ id, version, document, draft_of, archived_at }: Row): StoredWorkshop => ({
  id,
  version,
  document: JSON.parse(document) as Workshop, // parsed by its schema before it was written
  draftOf: draft_of,
  archived: archived_at !== null,
})

/** Every workshop of an organisation, oldest first. */
export const workshops = async ({ db }: Store, organisationId: OrganisationId): Promise<StoredWorkshop[]> => {
  const rows = await db
    .selectFrom('workshops')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(stored)
}

/** One workshop of an organisation, or `null`. */
export const workshop = async (
  { db }: Store,
  organisationId: OrganisationId,
  id: WorkshopId,
): Promise<StoredWorkshop | null> => {
  const row = await db
    .selectFrom('workshops')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row ? stored(row) : null
}

/** Writes a workshop; one with the same id becomes a new version. One of another organisation is left alone. */
export const putWorkshop = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  id: WorkshopId,
  document: Workshop,
): Promise<void> => {
  await db
    .insertInto('workshops')
    .values({
      id,
      organisation_id: organisationId,
      document: JSON.stringify(document),
      version: 1,
      created_at: traits.now,
      updated_at: traits.now,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          document: eb.ref('excluded.document'),
          updated_at: eb.ref('excluded.updated_at'),
          version: eb('workshops.version', '+', 1),
        }))
        .where('workshops.organisation_id', '=', organisationId),
    )
    .execute()
}
