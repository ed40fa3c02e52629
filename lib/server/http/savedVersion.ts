import * as z from 'zod'

/** The version that a page began to change. PostgreSQL keeps it in four bytes: a larger number is no version, and no query. */
export const SavedVersion = z.int32().min(1)
