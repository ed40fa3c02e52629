import type { Path } from '../../lib/activities/walkForm.ts'
import type { Labels } from './useLabels.ts'

/** The name of a place within a form. Example: `['fields', 1, 'label']` is "Field 2 › Label". */
export const placeText = (path: Path, labels: Labels): string => {
  const names: string[] = []
  const parts: string[] = []
  for (const key of path) {
    if (typeof key === 'number') {
      parts.pop()
      parts.push(`${labels.one(names)} ${key + 1}`)
    } else if (key !== 'config' && key !== 'asking') {
      names.push(key)
      parts.push(labels.field(names))
    }
  }
  return parts.join(' › ')
}
