import * as z from 'zod'
import { checkFramework } from '../../activities/checkFramework.ts'
import type { Problem } from '../../activities/problem.ts'
import type { Framework } from '../../workshop/framework.ts'
import type { EarlierVersion } from '../store/frameworks.ts'

/** How many versions before the last a file may hold. */
export const mostEarlier = 50

const Earlier = z.object({ savedAt: z.int().min(0), framework: z.unknown() })
const FrameworkFile = z.object({
  format: z.literal('attune-framework'),
  version: z.literal(1),
  framework: z.unknown(),
  /** What it was before, the oldest first; absent in files of one version. */
  earlier: z.optional(z.array(Earlier).max(mostEarlier)),
})

type Read =
  | { readonly framework: Framework; readonly earlier: readonly EarlierVersion[] }
  | { readonly problems: readonly Problem[] }

/** Reads a file of a framework: the framework with what it was before, or what is amiss and where. */
export const readFrameworkFile = (given: unknown): Read => {
  const file = FrameworkFile.safeParse(given)
  if (!file.success) return { problems: [{ path: [], why: 'shape' }] }
  const checked = checkFramework(file.data.framework)
  if ('problems' in checked) return checked
  const earlier: EarlierVersion[] = []
  for (const { savedAt, framework } of file.data.earlier ?? []) {
    const one = checkFramework(framework)
    if ('problems' in one) return { problems: [{ path: [], why: 'shape' }] }
    earlier.push({ document: one.framework, savedAt })
  }
  return { framework: checked.framework, earlier }
}
