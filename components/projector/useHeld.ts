'use client'
import { useState } from 'react'
import type { Views } from '../../lib/session/view.ts'

type View = Views['projector']

/**
 * What the big screen draws: the room, the board or the list, or, while it is frozen, the room as it was when that began. `null` while it is
 * blank, and on a page that was opened after it was frozen: it does not know what was on.
 */
export const useHeld = (view: View): View | null => {
  const [kept, setKept] = useState<View | null>(null)
  const follows = view.hold === 'live' || view.hold === 'board' || view.hold === 'list' || view.ended
  const shown = follows ? view : view.hold === 'frozen' ? kept : null
  if (shown !== kept) setKept(shown)
  return shown
}
