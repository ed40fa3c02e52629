import { PhoneWall } from '../PhoneWall.tsx'
import { PhoneWriting } from '../PhoneWriting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** What to talk about, and one line for the room; then the lines, and the workshop’s own thought. */
export const Phone = (props: PhoneScreen<'discuss'>) => {
  const { round } = props.activity
  const { lines, proposal } = round.phase === 'revealed' ? round.shown : {}
  return (
    <PhoneWriting {...props}>
      {proposal ? (
        <section className="bg-expert-wash rounded-card p-4">
          <p className="text-lg leading-snug font-semibold">{proposal.text[props.language]}</p>
          <p className="text-soft mt-1 text-sm">{proposal.source[props.language]}</p>
        </section>
      ) : null}
      {lines ? <PhoneWall room={lines} fields={props.face.fields} /> : null}
    </PhoneWriting>
  )
}
