'use client'
import { useState } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { newActivity } from '../../lib/activities/newActivity.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { OpenLibrary } from '../../lib/workshop/library.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import type { Activity, Workshop } from '../../lib/workshop/workshop.ts'
import { focusForm, focusMoved } from './focusIn.ts'
import { newActivityId } from './newNames.ts'
import { moved, withItem, without } from './paths.ts'

interface ActivitiesParts {
  readonly workshop: Workshop
  readonly open: OpenLibrary
  readonly excerpts: readonly ExcerptFace[]
  titleOf(kind: KindName): LocalText
  change(path: Path, value: unknown): void
}

/** What was done last to the list, for a sentence about it. */
export interface Done {
  readonly what: 'added' | 'removed' | 'moved' | 'duplicated'
  readonly activity: Activity
  readonly place: number
}

const path = ['activities']

/** The activities of a workshop: which one is open, and what may be done with them. */
export const useActivities = ({ workshop, open, excerpts, titleOf, change }: ActivitiesParts) => {
  const { activities } = workshop
  const [chosen, setChosen] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const at = activities.findIndex(({ id }) => id === chosen)
  const choose = (id: string | null) => {
    setChosen(id)
    focusForm()
  }
  const put = (activity: Activity, place: number, what: Done['what']) => {
    change(path, withItem(activities, place, activity))
    setDone({ what, activity, place })
    choose(activity.id)
  }
  /** After the one that is open, else at the end. */
  const add = (kind: KindName) => {
    const parts = {
      id: newActivityId(),
      title: titleOf(kind),
      open,
      excerptIds: excerpts.flatMap(({ id, gone }) => (gone ? [] : [id])),
    }
    put(newActivity(kind, parts), at < 0 ? activities.length : at + 1, 'added')
  }
  const duplicate = () => {
    const activity = activities[at]
    if (activity) put({ ...activity, id: newActivityId() }, at + 1, 'duplicated')
  }
  const remove = () => {
    const activity = activities[at]
    if (!activity) return
    change(path, without(activities, at))
    setDone({ what: 'removed', activity, place: at })
    choose((activities[at + 1] ?? activities[at - 1])?.id ?? null)
  }
  const move = (from: number, to: number) => {
    const activity = activities[from]
    if (!activity) return
    change(path, moved(activities, from, to))
    setDone({ what: 'moved', activity, place: to })
    focusMoved(to, to < from ? 'up' : 'down')
  }
  return {
    at,
    activity: activities[at] ?? null,
    choose,
    add,
    duplicate,
    remove,
    move,
    done,
    forget: () => setDone(null),
  }
}
