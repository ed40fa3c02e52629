import { randomInt } from 'node:crypto'
import type { AgreedSheet, CodedItem, CoderFramework } from '../../workshop/coderSheet.ts'
import type { ExpertCoding } from '../../workshop/excerpt.ts'
import type { CodingId, ExcerptId, FrameworkId, OrganisationId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** One asking of coders, without what any of them wrote. */
export interface AskedCoding {
  readonly id: CodingId
  readonly excerptId: ExcerptId
  readonly version: number
  readonly items: readonly CodedItem[]
  /** The words that its coders were given; `null`: those that come with the product. */
  readonly framework: CoderFramework | null
  /** In which version; `null`: it is not known. */
  readonly frameworkNumber: number | null
  readonly askedAt: number
  readonly agreedAt: number | null
}

const columns = [
  'id',
  'excerpt_id',
  'version',
  'items',
  'framework',
  'framework_number',
  'asked_at',
  'agreed_at',
] as const

const askedCoding = (row: {
  id: CodingId
  excerpt_id: ExcerptId
  version: number
  items: string
  framework: string | null
  framework_number: number | null
  asked_at: number
  agreed_at: number | null
}): AskedCoding => ({
  id: row.id,
  excerptId: row.excerpt_id,
  version: row.version,
  items: JSON.parse(row.items) as CodedItem[], // written by askForCoding alone
  framework: row.framework === null ? null : (JSON.parse(row.framework) as CoderFramework), // as the items
  frameworkNumber: row.framework_number,
  askedAt: row.asked_at,
  agreedAt: row.agreed_at,
})

/** One of this organisation, or `null`. */
export const codingById = async (
  { db }: Store,
  organisationId: OrganisationId,
  id: CodingId,
): Promise<AskedCoding | null> => {
  const row = await db
    .selectFrom('codings')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? askedCoding(row) : null
}

/** All of an organisation, the newest version of each excerpt first. */
export const codingsOf = async ({ db }: Store, organisationId: OrganisationId): Promise<AskedCoding[]> => {
  const rows = await db
    .selectFrom('codings')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('excerpt_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(askedCoding)
}

/** What coders are asked for. */
interface Asking {
  readonly organisationId: OrganisationId
  readonly excerptId: ExcerptId
  readonly items: readonly CodedItem[]
  /** Kept with the coding: the framework may change under it. */
  readonly framework: CoderFramework
  /** Which framework that is, in which version. */
  readonly version?: { readonly id: FrameworkId; readonly number: number }
  /** At least two: people of the organisation who may code. */
  readonly coders: readonly { readonly id: string; readonly name: string }[]
}

/** Asks coders for a coding. `open`: one of this excerpt is under way and waits for its agreement. */
export const askForCoding = async (
  { db, traits }: Store,
  { organisationId, excerptId, items, framework, version, coders }: Asking,
): Promise<{ id: CodingId } | 'open'> =>
  db.transaction().execute(async (trx) => {
    const { newest } = await trx
      .selectFrom('codings')
      .select((eb) => eb.fn.max<number | null>('version').as('newest'))
      .where('organisation_id', '=', organisationId)
      .where('excerpt_id', '=', excerptId)
      .executeTakeFirstOrThrow()
    const row = await trx
      .insertInto('codings')
      .values({
        id: newId<CodingId>('cdg'),
        organisation_id: organisationId,
        excerpt_id: excerptId,
        version: (newest ?? 0) + 1,
        items: JSON.stringify(items),
        framework: JSON.stringify(framework),
        framework_id: version?.id ?? null,
        framework_number: version?.number ?? null,
        asked_at: traits.now,
        agreed_at: null,
        agreed: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return 'open'
    const placed = coders.map(({ id, name }) => ({ person_id: id, name, place: randomInt(2 ** 31 - 1) }))
    await trx
      .insertInto('coding_coders')
      .values(placed.map((coder) => ({ ...coder, coding_id: row.id, sheet: '{}', submitted_at: null })))
      .execute()
    return row
  })

/** Takes back what was asked, with all that was written for it, unless it has been agreed on. */
export const withdrawCoding = async ({ db }: Store, id: CodingId): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('codings')
    .where('id', '=', id)
    .where('agreed_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export type CoderWithdrawal = 'done' | 'none' | 'submitted' | 'two'

/** Asks one coder no more, who has not submitted. `two`: a coding is of two coders at least. */
export const withdrawCoder = async ({ db, traits }: Store, id: CodingId, personId: string): Promise<CoderWithdrawal> =>
  db.transaction().execute(async (trx) => {
    const held = trx.selectFrom('codings').select('id').where('id', '=', id)
    await (traits.locksRounds ? held.forUpdate() : held).execute() // lest two withdrawals at once leave one coder
    const coders = await trx
      .selectFrom('coding_coders')
      .select(['person_id', 'submitted_at'])
      .where('coding_id', '=', id)
      .execute()
    const one = coders.find(({ person_id }) => person_id === personId)
    if (!one) return 'none'
    if (one.submitted_at !== null) return 'submitted'
    if (coders.length <= 2) return 'two'
    const { numDeletedRows } = await trx
      .deleteFrom('coding_coders')
      .where('coding_id', '=', id)
      .where('person_id', '=', personId)
      .where('submitted_at', 'is', null)
      .executeTakeFirst()
    return numDeletedRows > 0n ? 'done' : 'submitted'
  })

/** Who was asked and who has submitted, by name: for those who ask, never for those who code. */
export const codersOf = async (
  { db }: Store,
  id: CodingId,
): Promise<{ id: string; name: string; submittedAt: number | null }[]> => {
  const rows = await db
    .selectFrom('coding_coders')
    .select(['person_id', 'name', 'submitted_at'])
    .where('coding_id', '=', id)
    .orderBy('name')
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id, name, submitted_at }) => ({ id: person_id, name, submittedAt: submitted_at }))
}

/** Writes down what the coders agreed on: once, and only when all have submitted. */
export const recordAgreement = async (
  { db, traits }: Store,
  id: CodingId,
  agreed: AgreedSheet,
  coding: ExpertCoding,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('codings')
    .set({ agreed_at: traits.now, agreed: JSON.stringify({ agreed, coding }) })
    .where('id', '=', id)
    .where('agreed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('coding_coders')
            .select('person_id')
            .whereRef('coding_id', '=', 'codings.id')
            .where('submitted_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

interface Recorded {
  readonly agreed: AgreedSheet
  readonly coding: ExpertCoding
}

/** What was agreed on, or `null`. */
export const agreementOf = async ({ db }: Store, id: CodingId): Promise<AgreedSheet | null> => {
  const row = await db.selectFrom('codings').select('agreed').where('id', '=', id).executeTakeFirst()
  return row?.agreed ? (JSON.parse(row.agreed) as Recorded).agreed : null // written by recordAgreement alone
}

/**
 * The newest agreed coding of each excerpt that an organisation has coded itself, among those that were asked for one of
 * these elements; where there is none, the newest, for its overall mark.
 */
export const agreedCodings = async (
  { db }: Store,
  organisationId: OrganisationId,
  elements: readonly string[],
): Promise<ReadonlyMap<string, ExpertCoding>> => {
  const rows = await db
    .selectFrom('codings')
    .select(['excerpt_id', 'agreed'])
    .where('organisation_id', '=', organisationId)
    .where('agreed_at', 'is not', null)
    .orderBy('version')
    .execute()
  // Rows are written by recordAgreement alone.
  const all = rows.flatMap(({ excerpt_id, agreed }) =>
    agreed === null ? [] : [[excerpt_id, (JSON.parse(agreed) as Recorded).coding] as const],
  )
  const speaksOf = ({ consensus }: ExpertCoding) => elements.some((id) => id in consensus.elements)
  // The last of an excerpt stays in a map.
  return new Map([...all, ...all.filter(([, coding]) => speaksOf(coding))])
}
