'use client'
import { createContext, useContext } from 'react'
import type { Command, Refusal } from '../../lib/session/command.ts'
import type { Press } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'
import type { ActivityId } from '../../lib/workshop/ids.ts'

/** The addresses that a console hands out. */
export interface ConsoleUrls {
  /** Where phones join. */
  readonly joinUrl: string
  /** The part of it that people type. */
  readonly shownHost: string
  readonly projectorUrl: string
  /** This console on a second device. */
  readonly remoteUrl: string
  /** What the command line needs to rehearse this session. */
  readonly rehearsal: { readonly url: string; readonly token: string }
}

/** The question or sheet that lies over the console. */
export type Sheet =
  | { readonly name: 'join' | 'remote' | 'screen' | 'replay' | 'timer' | 'end' | 'keys' | 'rehearse' }
  | { readonly name: 'jump'; readonly activityId: ActivityId }

/** What every part of the console works with. */
export interface Desk {
  readonly view: Views['console']
  readonly urls: ConsoleUrls
  readonly away: boolean
  readonly refusal: Refusal | null
  /** Whether keys other than Tab and Enter do something. */
  readonly keysOn: boolean
  setKeysOn(on: boolean): void
  /** Milliseconds since 1970 by the server's clock. */
  serverNow(): number
  /** Sends a command; a refusal is shown as a sentence. */
  send(command: Command): Promise<boolean>
  press(press: Press): Promise<boolean>
  dismiss(): void
  ask(sheet: Sheet | null): void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

/** The console around a part of it. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('a part of the console needs a DeskProvider above it')
  return desk
}
