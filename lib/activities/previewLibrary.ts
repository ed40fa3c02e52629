import type { ExcerptFace } from '../workshop/excerpt.ts'
import { type Framework, openFramework } from '../workshop/framework.ts'
import type { ExcerptId } from '../workshop/ids.ts'
import type { Libraries } from './checkWorkshop.ts'
import { exampleCoding } from './exampleCoding.ts'

/** Numbers that look like chance and are the same each time. */
export const alwaysTheSame = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}

/** What may leave the server of a library for those who write workshops: no transcript and no coding. */
export interface PreviewParts {
  readonly framework: Framework
  readonly excerpts: readonly ExcerptFace[]
}

/**
 * A library for a preview: the framework and the excerpts by their open half. Codings are made up: whoever writes
 * workshops may be a coder who has yet to code an excerpt.
 */
export const previewLibrary = ({ framework, excerpts }: PreviewParts): Libraries => {
  const face = (id: ExcerptId): ExcerptFace => {
    const found = excerpts.find((excerpt) => excerpt.id === id)
    if (!found) throw new Error(`the library holds no excerpt ${id}`)
    return found
  }
  const elements = framework.elements.map(({ id }) => id)
  return {
    open: { excerpt: face, framework: openFramework(framework), support: null },
    library: {
      framework,
      coding: (id) => exampleCoding(alwaysTheSame(elements.length + face(id).seconds), elements),
      excerpt: (id) => ({
        ...face(id),
        peaks: [],
        lines: [],
        behaviourChangeDiscussed: true,
        debrief: [],
        editorOnly: { summary: { en: '', cy: '' }, delivery: '' },
      }),
    },
  }
}
