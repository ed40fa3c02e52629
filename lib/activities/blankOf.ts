import type { FormField } from './formOf.ts'

/** What a new value begins as. `newName`: makes a name that is used nowhere else in the workshop. */
export const blankOf = (field: FormField, newName: () => string): unknown => {
  switch (field.type) {
    case 'localText':
      return { en: '', cy: '' }
    case 'text':
      return ''
    case 'number':
      return field.least ?? 1
    case 'yesNo':
      return false
    case 'oneOf':
      return field.options[0]
    case 'someOf':
      return []
    case 'list':
      return Array.from({ length: field.least }, () => blankOf(field.of, newName))
    case 'tuple':
      return field.of.map((one) => blankOf(one, newName))
    case 'group':
      return Object.fromEntries(
        field.parts.filter(({ optional }) => !optional).map(({ name, field: part }) => [name, blankOf(part, newName)]),
      )
    case 'variant':
      return field.forms[0] ? blankOf(field.forms[0].field, newName) : null
    case 'maybe':
      return null
    case 'reference':
      return ''
    case 'name':
      return newName()
    case 'fixed':
      return field.value
    case 'byName':
      return {}
  }
}
