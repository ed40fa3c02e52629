/** What a query counts, as `count`: PostgreSQL gives counts as text. */
export const countOf = async (query: {
  executeTakeFirstOrThrow(): Promise<{ count: number | string | bigint }>
}): Promise<number> => Number((await query.executeTakeFirstOrThrow()).count)
