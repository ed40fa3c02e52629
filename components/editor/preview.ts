import { asks } from '../../lib/activities/asks.ts'
import type { Libraries } from '../../lib/activities/checkWorkshop.ts'
import { isKindName, type KindName, kindNamed } from '../../lib/activities/kinds.ts'
import { ladderOf } from '../../lib/activities/ladderOf.ts'
import { groupLists } from '../../lib/workshop/groups.ts'
import type { Activity } from '../../lib/workshop/workshop.ts'
import type { Example, Given } from '../phone/exampleRoom.ts'

/** A moment of an activity that a preview can show: before it, while it is asked, or from a press on. */
export type Moment = 'before' | 'asked' | number

/** An activity as a preview draws it. */
export interface Previewed {
  readonly kind: KindName
  readonly given: Given
  readonly moments: readonly Moment[]
}

const canMake = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

/** What a preview can draw of an activity; `null` while something is missing in it. */
export const previewOf = (
  { kind: name, config: written }: Activity,
  { library, open }: Libraries,
): Previewed | null => {
  if (!isKindName(name)) return null
  const kind = kindNamed(name)
  const read = kind.config.safeParse(written)
  if (!read.success) return null
  const config = read.data
  if (!canMake(() => [kind.face(config, open), kind.keyOf(config, library)])) return null
  const ladder = ladderOf(
    kind,
    config,
    groupLists.map((id) => ({ id })),
  ).map(({ name: rung }) => rung)
  const given: Given = {
    config,
    open,
    ladder,
    recalls: (kind.recall?.from(config).length ?? 0) > 0,
    key: () => kind.keyOf(config, library),
  }
  return {
    kind: name,
    given,
    moments: ['before', ...(asks(kind, config) ? (['asked'] as const) : []), ...ladder.map((_, at) => at + 1)],
  }
}

const people = 18

/** The room at a moment, for the screens to be drawn with. It is made up. */
export const roomAt = (moment: Moment): Example => {
  if (typeof moment === 'number') return { phase: 'revealed', rungs: moment, people }
  return { phase: moment === 'before' ? 'ready' : 'open' }
}
