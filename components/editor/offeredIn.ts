import type { ReferenceTo } from '../../lib/activities/formOf.ts'
import { type Named, ownNames } from '../../lib/activities/ownNames.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { valueAt } from './paths.ts'

interface Parts {
  readonly workshop: Workshop
  readonly excerpts: readonly ExcerptFace[]
  readonly framework: Framework
}

/** What an activity of a workshop may name: excerpts, the other activities, elements and its own cards. */
export const offeredIn = ({ workshop, excerpts, framework }: Parts, to: ReferenceTo, path: Path): readonly Named[] => {
  const place = Number(path[1])
  if (to === 'excerpt') return excerpts.flatMap(({ id, title, gone }) => (gone ? [] : [{ id, name: title }]))
  if (to === 'element') return [...framework.elements, ...ownNames(valueAt(workshop, ['activities', place, 'config']))]
  return workshop.activities.flatMap(({ id, title }, number) => {
    const numbered = { en: `${number + 1}. ${title.en}`, cy: `${number + 1}. ${title.cy}` }
    return number === place ? [] : [{ id, name: numbered }]
  })
}
