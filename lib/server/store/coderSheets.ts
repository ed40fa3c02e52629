import type { CoderSheet } from '../../workshop/coderSheet.ts'
import type { CodingId, ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

// The wall between coders: sheets are read in this file alone, one's own by oneself, all by nobody before all have submitted.

/** One's own sheet. */
export interface OwnSheet {
  readonly sheet: CoderSheet
  readonly submittedAt: number | null
}

/** One's own sheet of a coding that one was asked for; `null`: one was not. */
export const ownSheet = async ({ db }: Store, id: CodingId, personId: string): Promise<OwnSheet | null> => {
  const row = await db
    .selectFrom('coding_coders')
    .select(['sheet', 'submitted_at'])
    .where('coding_id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  // Parsed before it was written.
  return row ? { sheet: JSON.parse(row.sheet) as CoderSheet, submittedAt: row.submitted_at } : null
}

/** Keeps one's own sheet; `submit`: for good. False: one was not asked, or has submitted. */
export const keepSheet = async (
  { db, traits }: Store,
  id: CodingId,
  personId: string,
  { sheet, submit }: { sheet: CoderSheet; submit: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('coding_coders')
    .set({ sheet: JSON.stringify(sheet), ...(submit ? { submitted_at: traits.now } : {}) })
    .where('coding_id', '=', id)
    .where('person_id', '=', personId)
    .where('submitted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The codings that somebody was asked for, and which of them they have submitted. */
export const askedOf = async (
  { db }: Store,
  personId: string,
): Promise<ReadonlyMap<CodingId, { readonly submittedAt: number | null }>> => {
  const rows = await db
    .selectFrom('coding_coders')
    .select(['coding_id', 'submitted_at'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(({ coding_id, submitted_at }) => [coding_id, { submittedAt: submitted_at }]))
}

/** Whether somebody was asked to code an excerpt for their organisation, now or before. */
export const isAskedFor = async (
  { db }: Store,
  person: { readonly id: string; readonly organisationId: OrganisationId },
  excerptId: ExcerptId,
): Promise<boolean> => {
  const row = await db
    .selectFrom('coding_coders')
    .innerJoin('codings', 'codings.id', 'coding_coders.coding_id')
    .select('coding_id')
    .where('person_id', '=', person.id)
    .where('organisation_id', '=', person.organisationId)
    .where('excerpt_id', '=', excerptId)
    .executeTakeFirst()
  return row !== undefined
}

/** All sheets of a coding, in the order of its letters; `null` until everybody who was asked has submitted. */
export const openedSheets = async ({ db }: Store, id: CodingId): Promise<CoderSheet[] | null> => {
  const waiting = await db
    .selectFrom('coding_coders')
    .select('person_id')
    .where('coding_id', '=', id)
    .where('submitted_at', 'is', null)
    .executeTakeFirst()
  if (waiting) return null
  const rows = await db
    .selectFrom('coding_coders')
    .select('sheet')
    .where('coding_id', '=', id)
    .orderBy('place')
    .orderBy('person_id')
    .execute()
  return rows.length === 0 ? null : rows.map(({ sheet }) => JSON.parse(sheet) as CoderSheet) // parsed before they were written
}

/** Every opened sheet of an organisation with its coder and excerpt, for the figures over several excerpts. */
export const openedTable = async (
  { db }: Store,
  organisationId: OrganisationId,
): Promise<{ coder: string; excerpt: string; version: number; sheet: CoderSheet }[]> => {
  const rows = await db
    .selectFrom('coding_coders')
    .innerJoin('codings', 'codings.id', 'coding_coders.coding_id')
    .select(['coding_id', 'person_id', 'excerpt_id', 'version', 'sheet', 'submitted_at'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const waiting = new Set(rows.filter(({ submitted_at }) => submitted_at === null).map(({ coding_id }) => coding_id))
  return rows
    .filter(({ coding_id }) => !waiting.has(coding_id))
    .map(({ person_id, excerpt_id, version, sheet }) => ({
      coder: person_id,
      excerpt: excerpt_id,
      version,
      sheet: JSON.parse(sheet) as CoderSheet, // as above
    }))
}
