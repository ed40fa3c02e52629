'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { JoinCard } from './JoinCard.tsx'

/** The room arrives. */
export const WelcomeProjector = ({ face, join }: ProjectorScreenProps<'welcome'>) => (
  <JoinCard join={join} points={face.points} />
)
