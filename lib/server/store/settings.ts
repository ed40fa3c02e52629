import { randomBytes } from 'node:crypto'
import type { Store } from './open.ts'

/** A setting of this installation, or `null`. */
export const setting = async ({ db }: Store, name: string): Promise<string | null> => {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}

/** Writes a setting; `null` removes it. */
export const putSetting = async ({ db }: Store, name: string, value: string | null): Promise<void> => {
  if (value === null) await db.deleteFrom('settings').where('name', '=', name).execute()
  else {
    await db
      .insertInto('settings')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  }
}

/** The secret of this installation, made at the first start. It lies with the data, so that a backup carries it. */
export const installationSecret = async (store: Store): Promise<string> => {
  const held = await setting(store, 'secret')
  if (held) return held
  const fresh = randomBytes(32).toString('base64url')
  await store.db
    .insertInto('settings')
    .values({ name: 'secret', value: fresh })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (await setting(store, 'secret')) ?? fresh
}
