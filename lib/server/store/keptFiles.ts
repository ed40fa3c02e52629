import type { ExcerptId } from '../../workshop/ids.ts'
import { isHeard } from './excerptSounds.ts'
import { soundIn } from './excerpts.ts'
import type { Store } from './open.ts'
import { planOf } from './plans.ts'

/** The excerpt that a file belongs to, by the file's name; `null`: it is none of ours. */
export const excerptOfFile = (file: string): ExcerptId | null => {
  const [, id] = /^(exc_[A-Za-z0-9]+)[.-]/.exec(file) ?? []
  return id === undefined ? null : (id as ExcerptId) // as names are given
}

/** Whether a file is to be there: its excerpt is, and that or a session which is not over names it. */
export const isKept = async (store: Store, file: string): Promise<boolean> => {
  const id = excerptOfFile(file)
  if (id === null) return false
  const own = store.db.selectFrom('excerpts').select('file').where('id', '=', id).where('gone', 'is', null)
  const row = await own.executeTakeFirst()
  return row !== undefined && (row.file === file || (await isHeard(store, file)))
}

/** The excerpts whose files are to be there. */
export const keptExcerpts = async ({ db }: Store): Promise<Set<string>> => {
  const rows = await db.selectFrom('excerpts').select('id').where('gone', 'is', null).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Every file that is to be there. */
export const keptFiles = async (store: Store): Promise<string[]> => {
  const rows = await store.db.selectFrom('excerpts').select(['file', 'sound']).where('gone', 'is', null).execute()
  const running = await store.db.selectFrom('sessions').select('id').where('ended_at', 'is', null).execute()
  const played = await Promise.all(running.map(({ id }) => planOf(store, id)))
  const sounds = played.flatMap(({ activities }) => activities.map(({ excerpt }) => excerpt?.sound ?? null))
  const named = rows.flatMap(({ file, sound }) => [file, soundIn(sound)?.file ?? null])
  const there = await keptExcerpts(store)
  const files = [...named, ...sounds].filter((file) => file !== null)
  return [...new Set(files)].filter((file) => there.has(excerptOfFile(file) ?? ''))
}
