/** What a spreadsheet would take for a formula; the wide forms count in some languages. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u

/** A cell that is read as text and as nothing else. Example: `=1+1` becomes `'=1+1`. */
const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a file for spreadsheets: marked as UTF-8, and no cell can become a formula. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
