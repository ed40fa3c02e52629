'use client'
import { ConsoleIdeas } from '../ConsoleIdeas.tsx'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'

/** The room's own ideas beside the plans, and how many plans the room sees; the plans themselves are in the list below. */
export const PlanConsole = ({ shown, recalled }: ConsoleScreenProps<'plan'>) => (
  <>
    {shown.plans && <ConsoleWalls room={shown.plans} fields={[{ id: 'plan', label: '' }]} />}
    {recalled && <ConsoleIdeas ideas={recalled} />}
  </>
)
