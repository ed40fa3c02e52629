import * as z from 'zod'

/** What lies in a backup, by name: also the names in a data folder. */
export const names = { manifest: 'attune.json', database: 'attune.db', files: 'files' } as const

/** How the folders begin in which a backup is made and read; they lie in the data folder. */
export const workPrefixes = { making: '.backup-', reading: '.restore-' } as const

/** What a backup says of itself, in its first entry. */
export const Manifest = z.object({
  format: z.literal('attune-backup-1'),
  /** When it was made, as an ISO 8601 instant. */
  madeAt: z.iso.datetime(),
  /** The names of the steps that made its tables. */
  migrations: z.array(z.string()),
})
export type Manifest = z.infer<typeof Manifest>

/** Whether an entry may lie in a backup: nothing that would be written outside the folder it is unpacked into. */
export const mayLieInBackup = (path: string): boolean =>
  path === names.manifest || path === names.database || /^files\/[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)?$/.test(path)
