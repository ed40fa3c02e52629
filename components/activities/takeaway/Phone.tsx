import { PhoneWall } from '../PhoneWall.tsx'
import { PhoneWriting } from '../PhoneWriting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** Closing words, then the walls of the room; the own words stay below. */
export const Phone = (props: PhoneScreen<'takeaway'>) => {
  const { round } = props.activity
  const wall = round.phase === 'revealed' ? round.shown.wall : undefined
  return <PhoneWriting {...props}>{wall ? <PhoneWall room={wall} fields={props.face.fields} /> : null}</PhoneWriting>
}
