'use client'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'

/** How many plans the room sees; the plans themselves are in the list below. */
export const PlanConsole = ({ shown, face }: ConsoleScreenProps<'plan'>) =>
  shown.plans ? <ConsoleWalls room={shown.plans} fields={[{ id: 'plan', label: face?.prompt ?? '' }]} /> : null
