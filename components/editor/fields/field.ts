import type { FormField } from '../../../lib/activities/formOf.ts'
import type { Path } from '../../../lib/activities/walkForm.ts'
import type { Labels } from '../useLabels.ts'

/** What the editor of one value is given. `Of`: the type of its field. */
export interface FieldProps<Of extends FormField['type'] = FormField['type']> {
  readonly field: Extract<FormField, { type: Of }>
  readonly value: unknown
  /** Where it stands in the workshop. */
  readonly path: Path
  /** From the outermost part of its form to the field, without places in lists. */
  readonly names: readonly string[]
  readonly label: string
  readonly labels: Labels
  /** Its name stands right above already: it is only read aloud. */
  readonly quiet?: boolean
}

/** The id of the element in which a value is edited: what keeps it from being saved leads there. */
export const fieldId = (path: Path): string => `at-${path.join('-')}`
