import type { LocalText } from '../workshop/text.ts'
import { averageKey } from './averageKey.ts'
import type { CountedSession } from './counted.ts'
import type { FrozenDocument } from './frozen.ts'

/** A dimension as a report has it. */
export interface Average {
  readonly id: string
  readonly name: LocalText
  readonly elements: readonly string[]
}

const named = (names: ReadonlyMap<string, LocalText>, ids: readonly string[]): LocalText[] =>
  ids.map((id) => names.get(id) ?? { en: id, cy: id })

const joined = (texts: readonly LocalText[]): LocalText => ({
  en: texts.map(({ en }) => en).join(', '),
  cy: texts.map(({ cy }) => cy).join(', '),
})

const withElements = (name: LocalText, elements: readonly LocalText[]): LocalText => {
  const { en, cy } = joined(elements)
  return { en: `${name.en} (${en})`, cy: `${name.cy} (${cy})` }
}

const roundsIn = (sessions: readonly CountedSession[]) =>
  sessions.flatMap(({ rounds }) => rounds.filter(({ of }) => of === 'practice'))

/** What elements are called, by id: as the latest round has it. */
const elementNames = (documents: readonly FrozenDocument[]): Map<string, LocalText> =>
  new Map(documents.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)))

/**
 * The averages of a report by what they are of, those of the latest round first. Where frameworks of several versions average
 * different elements under one id, each is an average of its own, and its name says of which elements; an earlier one has
 * what it is of for an id.
 */
export const averagesIn = (sessions: readonly CountedSession[]): ReadonlyMap<string, Average> => {
  const documents = roundsIn(sessions).map(({ document }) => document)
  const names = elementNames(documents)
  const found = new Map<string, Average>()
  for (const { dimensions } of documents.toReversed())
    for (const { id, name, elements } of dimensions) {
      const key = averageKey(id, elements)
      if (!found.has(key)) found.set(key, { id, name, elements })
    }
  const all = [...found]
  const first = new Map(all.toReversed().map(([key, { id }]) => [id, key]))
  const several = (id: string) => all.filter(([, one]) => one.id === id).length > 1
  return new Map(
    all.map(([key, { id, name, elements }]) => [
      key,
      several(id)
        ? { id: first.get(id) === key ? id : key, name: withElements(name, named(names, elements)), elements }
        : { id, name, elements },
    ]),
  )
}

/** What is to be said of sessions that were run with several versions of what is marked. */
export interface VersionNotes {
  /** With how many versions they were run, as far as it is known. */
  readonly versions: number
  /** Averages under one name that are made of different elements, and so stand apart. */
  readonly apart: readonly { readonly name: LocalText; readonly of: readonly LocalText[] }[]
  /** Elements that were called otherwise; their marks count together. The latest name first. */
  readonly renamed: readonly (readonly LocalText[])[]
}

const same = (one: LocalText, other: LocalText): boolean => one.en === other.en && one.cy === other.cy

/** Says with how many versions of a framework these sessions were run, and what of it shows in their report. */
export const versionNotes = (sessions: readonly CountedSession[]): VersionNotes => {
  const documents = roundsIn(sessions).map(({ document }) => document)
  const names = elementNames(documents)
  const averages = new Map<string, { name: LocalText; of: LocalText[] }>()
  const seen = new Set<string>()
  const called = new Map<string, LocalText[]>()
  for (const { items, dimensions } of documents.toReversed()) {
    for (const { id, name, elements } of dimensions) {
      const key = averageKey(id, elements)
      if (seen.has(key)) continue
      seen.add(key)
      const own = averages.get(id) ?? { name, of: [] }
      own.of.push(joined(named(names, elements)))
      averages.set(id, own)
    }
    for (const { id, name } of items) {
      const own = called.get(id) ?? []
      if (!own.some((one) => same(one, name))) called.set(id, [...own, name])
    }
  }
  return {
    versions: new Set(sessions.flatMap(({ framework }) => framework ?? [])).size,
    apart: [...averages.values()].filter(({ of }) => of.length > 1),
    renamed: [...called.values()].filter((all) => all.length > 1),
  }
}
