import { fitsField } from './fitsField.ts'
import type { FormField } from './formOf.ts'

/** Where a value stands in a document. */
export type Path = readonly (string | number)[]

type Visit = (field: FormField, value: unknown, path: Path) => void

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined // any object may be asked for a key

/** The form of a union that a value has; the first where it has none. `by`: the part that tells them apart. */
export const formAt = (field: Extract<FormField, { type: 'variant' }>, value: unknown): FormField | null => {
  const { by, forms } = field
  const named = by === null ? undefined : forms.find(({ name }) => name === inside(value, by))
  return (named ?? forms.find((form) => fitsField(form.field, value)) ?? forms[0])?.field ?? null
}

/** Visits each value of a config together with its field, as far as the value has the field's shape. */
export const walkForm = (field: FormField, value: unknown, visit: Visit, path: Path = []): void => {
  visit(field, value, path)
  const go = (part: FormField, key: string | number) => walkForm(part, inside(value, key), visit, [...path, key])
  switch (field.type) {
    case 'group':
      for (const { name, optional, field: part } of field.parts) {
        if (!optional || inside(value, name) !== undefined) go(part, name)
      }
      break
    case 'list':
      if (Array.isArray(value)) for (const at of value.keys()) go(field.of, at)
      break
    case 'tuple':
      for (const [at, part] of field.of.entries()) go(part, at)
      break
    case 'maybe':
      if (value !== null && value !== undefined) walkForm(field.of, value, visit, path)
      break
    case 'variant': {
      const form = formAt(field, value)
      if (form) walkForm(form, value, visit, path)
      break
    }
    case 'byName':
      for (const key of Object.keys(value ?? {})) go(field.of, key)
  }
}
