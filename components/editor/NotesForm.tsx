'use client'
import type { FormField } from '../../lib/activities/formOf.ts'
import type { Activity } from '../../lib/workshop/workshop.ts'
import { ListInput } from './fields/ListInput.tsx'
import { useLabels } from './useLabels.ts'

interface NotesFormProps {
  readonly activity: Activity
  readonly at: number
  /** The presses of this activity, as a note may wait for one. */
  readonly rungs: readonly string[]
}

const text: FormField = { type: 'localText' }

/** What the facilitator reads: from the start, and from a press on. */
export const NotesForm = ({ activity, at, rungs }: NotesFormProps) => {
  const labels = useLabels(activity.kind)
  const list = (name: 'notesBefore' | 'notesAfter', of: FormField) => (
    <ListInput
      field={{ type: 'list', of, least: 0, most: 12 }}
      value={activity[name]}
      path={['activities', at, name]}
      names={[name]}
      label={labels.field([name])}
      labels={labels}
    />
  )
  const late: FormField = {
    type: 'group',
    parts: [
      { name: 'rung', optional: false, field: { type: 'oneOf', options: rungs } },
      { name: 'text', optional: false, field: text },
    ],
  }
  return (
    <div className="space-y-6">
      {list('notesBefore', text)}
      {(rungs.length > 0 || activity.notesAfter.length > 0) && list('notesAfter', late)}
    </div>
  )
}
