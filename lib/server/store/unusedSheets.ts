import type { Transaction } from 'kysely'
import type { SheetHash } from '../../workshop/ids.ts'
import type { Schema } from './schema.ts'

/** The addresses of texts in a frozen plan. */
export const sheetsIn = (plan: string): SheetHash[] =>
  [...plan.matchAll(/"([0-9a-f]{32})"/g)].map(([, hash]) => hash as SheetHash) // the form of one

const atOnce = 200

/** Removes those texts that no session speaks of any more: transcripts and all that people were sent by address. */
export const removeUnusedSheets = async (trx: Transaction<Schema>, hashes: readonly SheetHash[]): Promise<void> => {
  if (hashes.length === 0) return
  const plans = await trx.selectFrom('session_plans').select('plan').execute()
  const used = new Set(plans.flatMap(({ plan }) => sheetsIn(plan)))
  const unused = [...new Set(hashes)].filter((hash) => !used.has(hash))
  for (let at = 0; at < unused.length; at += atOnce) {
    await trx
      .deleteFrom('sheets')
      .where('hash', 'in', unused.slice(at, at + atOnce))
      .execute()
  }
}
