'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { ProjectorPlans } from './ProjectorPlans.tsx'

/** The plans of the room, each with its lines. */
export const PlanProjector = ({ face, round, look, serverNow }: ProjectorScreenProps<'plan'>) => {
  const plans = round.phase === 'revealed' ? round.shown.plans : undefined
  return plans ? <ProjectorPlans room={plans} fields={face.fields} {...{ look, serverNow }} /> : null
}
