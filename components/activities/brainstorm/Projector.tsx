'use client'
import { ProjectorWall } from '../ProjectorWall.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** The room’s words, grouped, with counts. */
export const BrainstormProjector = ({ face, round, talk, look, serverNow }: ProjectorScreenProps<'brainstorm'>) => {
  const wall = round.phase === 'revealed' ? round.shown.wall : undefined
  return wall ? <ProjectorWall room={wall} fields={face.fields} {...{ talk, look, serverNow }} /> : null
}
