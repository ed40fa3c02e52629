/** The person behind a name of chance: in organisations whose people come again it stands behind the sign. */
const personOf = (row: string): string => row.split('=')[1] ?? row

/** The different people behind rows, however many workshops they were in. */
export const personsIn = (rows: readonly string[]): string[] => [...new Set(rows.map(personOf))]
