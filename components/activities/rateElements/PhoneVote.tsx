import { useEffect, useRef, useState } from 'react'
import type { ElementMark } from '../../../lib/activities/rateElements/elementMark.ts'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneOneElement } from './PhoneOneElement.tsx'
import { PhoneOverview } from './PhoneOverview.tsx'
import { nextOpen } from './phoneMark.ts'

/** One element after the other, then all of them. Each touch sends everything so far: nothing waits for the end. */
export const PhoneVote = (props: PhoneScreen<'rateElements'>) => {
  const { face, said, respond, pass } = props
  const ids = face.elements.map(({ id }) => id)
  const marks = said.response ?? {}
  // A phone that comes back goes on where it had stopped; one that had answered everything sees all of it.
  const [at, setAt] = useState<number | 'overview'>(() =>
    said.passed ? 'overview' : (nextOpen(ids, marks) ?? 'overview'),
  )

  const place = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it is about
  useEffect(() => {
    if (!first.current) {
      scrollTo(0, 0)
      place.current?.focus({ preventScroll: true })
    }
    first.current = false
  }, [at])

  const mark = (value: ElementMark) => {
    const id = ids[at === 'overview' ? 0 : at]
    if (id !== undefined) respond({ ...marks, [id]: value })
  }
  const goTo = (next: number) => setAt(next < 0 || next >= ids.length ? 'overview' : next)
  const sitOut = () => {
    pass()
    setAt('overview')
  }

  return (
    <div ref={place} tabIndex={-1} className="flex grow flex-col outline-none">
      {at === 'overview' ? (
        <PhoneOverview {...props} onGo={setAt} onPass={sitOut} />
      ) : (
        <PhoneOneElement {...props} at={at} onMark={mark} onGo={goTo} onOverview={() => setAt('overview')} />
      )}
    </div>
  )
}
