'use client'
import { ProjectorWall } from '../ProjectorWall.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** The room’s words, grouped, with counts. */
export const TakeawayProjector = ({ face, round, talk, look, serverNow }: ProjectorScreenProps<'takeaway'>) => {
  const wall = round.phase === 'revealed' ? round.shown.wall : undefined
  return wall ? <ProjectorWall room={wall} fields={face.fields} {...{ talk, look, serverNow }} /> : null
}
