import { textKey } from './textKey.ts'
import { keyOf, type OwnText, type ShownWall, sameWords, type Wall } from './wall.ts'

interface Standing {
  readonly field: string
  readonly texts: readonly string[]
}

/** Where each idea stands, by the key of its words: a group by its name, or a text by itself. */
const standings = (walls: Readonly<Record<string, ShownWall>>): ReadonlyMap<string, readonly Standing[]> => {
  const places = new Map<string, Standing[]>()
  const put = (words: string, standing: Standing) => {
    const key = textKey(sameWords(words))
    places.set(key, [...(places.get(key) ?? []), standing])
  }
  for (const [field, { groups, loose }] of Object.entries(walls)) {
    for (const { name, texts } of groups) put(name, { field, texts: texts.map(({ text }) => text) })
    for (const { text } of loose) put(text, { field, texts: [text] })
  }
  return places
}

/**
 * How many people are behind words that stand in several places of the walls, by the key of the words: a group may be
 * called what somebody wrote, and two fields may hold the same. Who wrote both is one. `people`: what each wrote.
 */
export const countedOnce = (
  people: readonly (readonly OwnText[])[],
  walls: Readonly<Record<string, ShownWall>>,
  merged: Wall['merged'],
): Readonly<Record<string, number>> => {
  const heads = new Map(merged.map(({ key, into }) => [key, into]))
  const wrote = (own: readonly OwnText[], { field, texts }: Standing): boolean => {
    const keys = new Set(texts.map((text) => keyOf(field, text)))
    return own.some((one) => {
      const key = keyOf(one.field, one.text)
      return one.field === field && (keys.has(key) || keys.has(heads.get(key) ?? ''))
    })
  }
  const several = [...standings(walls)].filter(([, places]) => places.length > 1)
  return Object.fromEntries(
    several.map(([key, places]) => [key, people.filter((own) => places.some((place) => wrote(own, place))).length]),
  )
}
