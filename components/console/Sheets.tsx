'use client'
import type { ComponentType } from 'react'
import type { Sheet } from './desk.tsx'
import { JoinSheet, RemoteSheet, ScreenSheet } from './sheets/AddressSheet.tsx'
import { EndSheet } from './sheets/EndSheet.tsx'
import { JumpSheet } from './sheets/JumpSheet.tsx'
import { KeysSheet } from './sheets/KeysSheet.tsx'
import { RehearseSheet } from './sheets/RehearseSheet.tsx'
import { ReplaySheet } from './sheets/ReplaySheet.tsx'
import { TimerSheet } from './sheets/TimerSheet.tsx'

const sheets: Record<Exclude<Sheet['name'], 'jump'>, ComponentType> = {
  join: JoinSheet,
  remote: RemoteSheet,
  screen: ScreenSheet,
  replay: ReplaySheet,
  timer: TimerSheet,
  end: EndSheet,
  keys: KeysSheet,
  rehearse: RehearseSheet,
}

/** The sheet that lies over the console, if any. */
export const Sheets = ({ sheet }: { sheet: Sheet | null }) => {
  if (sheet === null) return null
  if (sheet.name === 'jump') return <JumpSheet activityId={sheet.activityId} />
  const Named = sheets[sheet.name]
  return <Named />
}
