import { PhoneWall } from '../PhoneWall.tsx'
import { PhoneWriting } from '../PhoneWriting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** A plan of a team, a line for each field; then everyone’s. */
export const Phone = (props: PhoneScreen<'plan'>) => {
  const { round } = props.activity
  const plans = round.phase === 'revealed' ? round.shown.plans : undefined
  return (
    <PhoneWriting {...props}>
      {plans ? <PhoneWall room={plans} fields={[{ id: 'plan', label: props.face.prompt }]} /> : null}
    </PhoneWriting>
  )
}
