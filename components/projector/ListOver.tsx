'use client'
import type { Views } from '../../lib/session/view.ts'
import { ProjectorWall } from '../activities/ProjectorWall.tsx'
import { useLocalText } from '../activities/useLocalText.ts'

interface ListOverProps {
  readonly list: NonNullable<Views['projector']['list']>
  serverNow(): number
}

/** What the room wrote earlier and keeps at hand, laid over whatever the room is at. */
export const ListOver = ({ list: { label, field, room, look }, serverNow }: ListOverProps) => {
  const text = useLocalText()
  return (
    <ProjectorWall
      room={room}
      fields={[{ id: field, label: text(label) }]}
      talk={null}
      look={look}
      {...{ serverNow }}
    />
  )
}
