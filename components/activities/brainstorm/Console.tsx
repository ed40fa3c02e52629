'use client'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'

/** What the room sees of its words, in numbers; the words themselves are in the list below. */
export const BrainstormConsole = ({ shown, face }: ConsoleScreenProps<'brainstorm'>) =>
  shown.wall ? <ConsoleWalls room={shown.wall} fields={face?.fields ?? []} /> : null
