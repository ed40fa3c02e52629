import type { Language } from '../lib/workshop/text.ts'
import cy from '../messages/cy.json' with { type: 'json' }
import en from '../messages/en.json' with { type: 'json' }

const catalogues: Readonly<Record<Language, unknown>> = { en, cy }

/** What a page says in somebody's language, by its place in the catalogue. */
export type Says = (place: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of one language: `says('coding.desk.submit')`. A place that is not there fails. */
export const says =
  (language: Language): Says =>
  (place, values = {}) => {
    const found = place
      .split('.')
      .reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], catalogues[language])
    if (typeof found !== 'string') throw new Error(`no words at ${place}`)
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
