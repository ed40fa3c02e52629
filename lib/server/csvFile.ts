import { stringify } from 'csv-stringify/sync'

/** What a spreadsheet would take for a formula; the wide forms count in some languages. */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

/** A text that is read as text and as nothing else. Example: `=1+1` becomes `'=1+1`. A number is no text: `-0.4` stays. */
const asText = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** A table as a file for spreadsheets: marked as UTF-8, and no text of it can become a formula. `null`: an empty cell. */
export const csvFile = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify([...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { string: asText },
  })
