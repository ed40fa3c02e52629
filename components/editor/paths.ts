import type { Path } from '../../lib/activities/walkForm.ts'

type Holder = Readonly<Record<string | number, unknown>>

/** What stands at a place of a document; `undefined` where nothing does. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Holder)[key] : undefined), // any object may be asked for a key
    document,
  )

/** The document with another value at a place; all that is not on the way there stays the same object. */
export const withValue = <T>(document: T, path: Path, value: unknown): T => {
  const [key, ...rest] = path
  if (key === undefined) return value as T // the caller says what stands there
  const inner = withValue(valueAt(document, [key]), rest, value)
  if (Array.isArray(document)) return document.map((item, at) => (at === key ? inner : item)) as T
  const { [key]: _before, ...others } = { ...(document as Holder) }
  // A part that may be left out is left out, and others keep their order.
  if (inner === undefined) return others as T
  return { ...(document as Holder), [key]: inner } as T
}

/** The list with one of its items moved to another place. */
export const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const others = items.filter((_, at) => at !== from)
  const item = items[from]
  return item === undefined ? [...items] : [...others.slice(0, to), item, ...others.slice(to)]
}

/** The list without the item at a place. */
export const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, one) => one !== at)

/** The list with an item put in at a place. */
export const withItem = <Item>(items: readonly Item[], at: number, item: Item): Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
]
