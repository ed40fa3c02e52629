/** The numbers of our locks among those of a PostgreSQL: each stays as it is, and no two are the same. */
export const advisoryLocks = { sheets: 410_711, start: 410_712 } as const
