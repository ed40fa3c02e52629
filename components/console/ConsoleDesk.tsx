'use client'
import { nanoid } from 'nanoid'
import { useCallback, useMemo, useState } from 'react'
import type { Command, Outcome, Refusal } from '../../lib/session/command.ts'
import { commandOf, type Press } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'
import { ConsoleLayout } from './ConsoleLayout.tsx'
import { type ConsoleUrls, type Desk, DeskProvider, type Sheet } from './desk.tsx'
import { Sheets } from './Sheets.tsx'
import { useKeysOn } from './useKeysOn.ts'

interface ConsoleDeskProps {
  readonly view: Views['console']
  readonly urls: ConsoleUrls
  readonly away: boolean
  /** Server's clock minus this page's, in milliseconds. */
  readonly clockOffset: number
  send(command: Command): Promise<Outcome>
}

/** The console for a view, wherever that comes from. */
export const ConsoleDesk = ({ view, urls, away, clockOffset, send }: ConsoleDeskProps) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [sheet, ask] = useState<Sheet | null>(null)
  const [keysOn, setKeysOn] = useKeysOn()
  const serverNow = useCallback(() => Date.now() + clockOffset, [clockOffset])
  const desk = useMemo<Desk>(() => {
    const sendNow = async (command: Command) => {
      const outcome = await send(command)
      setRefusal(outcome.ok ? null : outcome.why)
      return outcome.ok
    }
    const press = async (pressed: Press) => {
      const command = commandOf(pressed, view, { now: serverNow(), play: nanoid(12) })
      if (command === null) return false
      if (command.type !== 'end') return sendNow(command)
      ask({ name: 'end' })
      return true
    }
    const dismiss = () => setRefusal(null)
    return { view, urls, away, refusal, keysOn, setKeysOn, serverNow, send: sendNow, press, dismiss, ask }
  }, [view, urls, away, refusal, keysOn, setKeysOn, serverNow, send])
  return (
    <DeskProvider value={desk}>
      <ConsoleLayout covered={sheet !== null} />
      <Sheets sheet={sheet} />
    </DeskProvider>
  )
}
