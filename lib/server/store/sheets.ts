import { createHash } from 'node:crypto'
import type { SheetHash } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** The address of a text: half of its SHA-256. */
export const sheetHash = (body: string): SheetHash =>
  createHash('sha256').update(body).digest('hex').slice(0, 32) as SheetHash // the form that its schema asks for

/** What a text begins with that no browser may keep: the words of a real conversation go when the consent does. */
export const notToKeep = { real: true }

/** Whether a browser may keep a text for ever, as it may all others. */
export const mayBeKept = (body: string): boolean => !body.startsWith('{"real":true')

/** Keeps a text that people may fetch by its address, and returns the address. The same text has one address. */
export const putSheet = async ({ db }: Store, content: unknown): Promise<SheetHash> => {
  const body = JSON.stringify(content)
  const hash = sheetHash(body)
  await db
    .insertInto('sheets')
    .values({ hash, body })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  return hash
}

/** The text at an address, or `null`. */
export const sheet = async ({ db }: Store, hash: SheetHash): Promise<string | null> => {
  const row = await db.selectFrom('sheets').select('body').where('hash', '=', hash).executeTakeFirst()
  return row?.body ?? null
}
