/**
 * What the databases say when there is no space left: SQLite, where its journal can not grow either, and PostgreSQL.
 */
const codes: readonly unknown[] = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', '53100']

/** Whether a write failed since the disk is full. Nothing of it was written, and it may be tried again. */
export const diskIsFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(error.code)
