import type { ActivityId, ExcerptId } from '../workshop/ids.ts'
import type { OpenLibrary } from '../workshop/library.ts'
import type { LocalText } from '../workshop/text.ts'
import type { Activity, Asking } from '../workshop/workshop.ts'
import { asks } from './asks.ts'
import { type FormField, formOf } from './formOf.ts'
import { type KindName, kindNamed } from './kinds.ts'
import { formAt } from './walkForm.ts'

/** What a new activity is made with: the library it may draw on, and its own names. */
export interface NewParts {
  readonly id: ActivityId
  readonly title: LocalText
  readonly open: OpenLibrary
  /** The excerpts to choose from. */
  readonly excerptIds: readonly ExcerptId[]
}

/** How a room is asked unless its author says otherwise. `heard`: after a recording. */
export const usualAsking = (heard: boolean): Asking => ({
  rounds: 1,
  order: 'barsFirst',
  thinkSeconds: heard ? 10 : null,
  voteSeconds: 90,
  talkSeconds: 120,
  talkPrompt: { en: 'In pairs: what do you see?', cy: 'Mewn parau: beth welwch chi?' },
})

const own = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null)?.[key] // an example’s object

const namesElements = (field: FormField): boolean =>
  (field.type === 'reference' && field.to === 'element') ||
  (field.type === 'variant' && field.forms.some(({ field: form }) => namesElements(form)))

const adaptedList = (field: Extract<FormField, { type: 'list' }>, value: unknown, parts: NewParts): unknown[] => {
  // An example names a few elements; a workshop's list begins with all that its framework has.
  if (namesElements(field.of) && field.least > 0) return parts.open.framework.elements.map(({ id }) => id)
  return (value as unknown[]).flatMap((item) => adapted(field.of, item, parts) ?? []) // an example’s list
}

/** An example's value with the names that it makes up replaced by those of the library; `undefined`: left out. */
const adapted = (field: FormField, value: unknown, parts: NewParts): unknown => {
  switch (field.type) {
    case 'reference':
      if (field.to === 'excerpt') return parts.excerptIds[0] ?? ''
      return field.to === 'element' && parts.open.framework.elements.some(({ id }) => id === value) ? value : undefined
    case 'group':
      return Object.fromEntries(
        field.parts.flatMap(({ name, field: part }) => {
          const inner = own(value, name) === undefined ? undefined : adapted(part, own(value, name), parts)
          return inner === undefined ? [] : [[name, inner]]
        }),
      )
    case 'list':
      return adaptedList(field, value, parts)
    case 'maybe':
      return value === null ? null : (adapted(field.of, value, parts) ?? null)
    case 'variant': {
      const form = formAt(field, value)
      return form === null ? value : adapted(form, value, parts)
    }
    default:
      return value
  }
}

/** A new activity of a kind. It begins as the kind's own example, so that it is whole and its preview shows something. */
export const newActivity = (name: KindName, parts: NewParts): Activity => {
  const kind = kindNamed(name)
  const config = adapted(formOf(kind.config), kind.example.config, parts)
  return {
    id: parts.id,
    kind: name,
    title: parts.title,
    minutes: 5,
    notesBefore: [],
    notesAfter: [],
    asking: asks(kind, config) ? usualAsking(kind.excerpt(config) !== null) : null,
    config,
  }
}
