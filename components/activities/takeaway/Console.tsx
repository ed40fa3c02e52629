'use client'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'

/** What the room sees of its words, in numbers; the words themselves are in the list below. */
export const TakeawayConsole = ({ shown, face }: ConsoleScreenProps<'takeaway'>) =>
  shown.wall ? <ConsoleWalls room={shown.wall} fields={face?.fields ?? []} /> : null
