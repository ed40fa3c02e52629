/** The tables were brought up to date by a version that knows steps that this one does not: nothing of them was touched. */
export class NewerTables extends Error {
  override readonly name = 'NewerTables'
}
