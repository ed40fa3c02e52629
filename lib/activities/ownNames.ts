import type { LocalText } from '../workshop/text.ts'

/** Something that a form may name: by its id, and for people by its name. */
export interface Named {
  readonly id: string
  readonly name: LocalText
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** What an author has named in an activity itself, such as cards of their own. */
export const ownNames = (config: unknown): Named[] =>
  Object.values(config ?? {}).flatMap((part) => (Array.isArray(part) ? part.filter(isNamed) : []))
