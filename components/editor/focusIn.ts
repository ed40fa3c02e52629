import type { Path } from '../../lib/activities/walkForm.ts'
import { fieldId } from './fields/field.ts'

/** The id of a button that moves an activity. */
export const moveButton = (at: number, way: 'up' | 'down'): string => `move-${at}-${way}`

const focusFirst = (elements: readonly (Element | null)[]): void => {
  const open = elements.find((element) => element instanceof HTMLElement && !element.matches(':disabled'))
  if (open instanceof HTMLElement) open.focus()
}

/** The focus goes along with an activity that was moved, so that it may be moved on. */
export const focusMoved = (to: number, way: 'up' | 'down'): void => {
  const other = way === 'up' ? 'down' : 'up'
  requestAnimationFrame(() =>
    focusFirst(([way, other] as const).map((one) => document.getElementById(moveButton(to, one)))),
  )
}

/** Leads to the field of a place, or to the nearest one around it. */
export const focusField = (path: Path): void => {
  requestAnimationFrame(() => {
    const places = path.map((_, at) => document.getElementById(fieldId(path.slice(0, path.length - at))))
    const place = places.find((one) => one !== null)
    const inner = place?.matches('input, select, textarea')
      ? place
      : place?.querySelector('[aria-invalid=true], textarea, input, select')
    focusFirst([inner ?? null, place ?? null])
    place?.scrollIntoView({ block: 'center' })
  })
}

/** Leads to the heading of the form. */
export const formHeading = 'form-heading'

/** The focus goes to the top of the form that was opened. */
export const focusForm = (): void => {
  requestAnimationFrame(() => document.getElementById(formHeading)?.focus())
}
