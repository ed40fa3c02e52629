import type { FormField } from './formOf.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fitsList = (value: unknown, fits: (item: unknown, at: number) => boolean): boolean =>
  Array.isArray(value) && value.every(fits)

/** Whether a value has the shape that a field edits, whatever its bounds. It tells the forms of a union apart. */
export const fitsField = (field: FormField, value: unknown): boolean => {
  switch (field.type) {
    case 'group':
      return (
        isRecord(value) &&
        Object.keys(value).every((key) => field.parts.some(({ name }) => name === key)) &&
        field.parts.every(({ name, optional, field: part }) =>
          value[name] === undefined ? optional : fitsField(part, value[name]),
        )
      )
    case 'list':
      return fitsList(value, (item) => fitsField(field.of, item))
    case 'tuple':
      return fitsList(value, (item, at) => field.of[at] !== undefined && fitsField(field.of[at], item))
    case 'maybe':
      return value === null || fitsField(field.of, value)
    case 'variant':
      return field.forms.some((form) => fitsField(form.field, value))
    case 'byName':
      return isRecord(value) && Object.values(value).every((item) => fitsField(field.of, item))
    case 'localText':
      return isRecord(value) && typeof value.en === 'string' && typeof value.cy === 'string'
    case 'someOf':
      return fitsList(value, (item) => field.options.some((option) => option === item))
    case 'oneOf':
      return field.options.some((option) => option === value)
    case 'fixed':
      return field.value === value
    case 'number':
      return typeof value === 'number'
    case 'yesNo':
      return typeof value === 'boolean'
    default:
      return typeof value === 'string'
  }
}
