'use client'
import { ProjectorWall } from '../ProjectorWall.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'

/** The lines of the room; then the workshop’s own thought, large, above them. */
export const DiscussProjector = ({ face, round, talk, look, serverNow }: ProjectorScreenProps<'discuss'>) => {
  const text = useLocalText()
  if (round.phase !== 'revealed') return null
  const { lines, proposal } = round.shown
  return (
    <section className="flex h-full flex-col gap-8">
      {proposal && (
        <div className="rounded-card bg-expert-wash px-10 py-7">
          <p className="text-5xl leading-tight font-bold text-balance">{text(proposal.text)}</p>
          <p className="mt-3 text-3xl text-soft">{text(proposal.source)}</p>
        </div>
      )}
      <div className="min-h-0 flex-1">
        {lines && <ProjectorWall room={lines} fields={face.fields} {...{ talk, look, serverNow }} />}
      </div>
    </section>
  )
}
