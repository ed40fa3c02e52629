import { PhoneWall } from '../PhoneWall.tsx'
import { PhoneWriting } from '../PhoneWriting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** Ideas in a few words, then the room’s wall. */
export const Phone = (props: PhoneScreen<'brainstorm'>) => {
  const { round } = props.activity
  const wall = round.phase === 'revealed' ? round.shown.wall : undefined
  return <PhoneWriting {...props}>{wall ? <PhoneWall room={wall} fields={props.face.fields} /> : null}</PhoneWriting>
}
