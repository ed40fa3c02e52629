'use client'
import { lastRung } from '../lastRung.ts'
import { ProjectorAverages } from '../ProjectorAverages.tsx'
import { ProjectorBeside } from '../ProjectorBeside.tsx'
import { ProjectorOverallReason } from '../ProjectorOverallReason.tsx'
import { ProjectorReasons } from '../ProjectorReasons.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { ProjectorRoom } from './ProjectorRoom.tsx'

/** An overall mark, press by press: the room, the coding beside it, the reasons. */
export const RateProjector = ({ face, round, talk, brief = false, look, serverNow }: ProjectorScreenProps<'rate'>) => {
  if (round.phase !== 'revealed') return null
  const { shown } = round
  const last = lastRung(shown)
  if (last === 'why' && shown.why) {
    const { label, elements } = shown.why
    const spoken = face.excerpt.language
    return <ProjectorReasons reasons={elements} {...{ label, spoken, look, serverNow }} />
  }
  if (last === 'beside') {
    return <ProjectorBeside beside={shown.beside ?? null} own={face.excerpt.title} name={(id) => id} />
  }
  if (last === 'averages' && shown.averages) return <ProjectorAverages {...shown.averages} />
  if (last === 'overallWhy' && shown.overallWhy) {
    return <ProjectorOverallReason {...shown.overallWhy} mark={shown.overallCoding?.mark ?? null} />
  }
  return <ProjectorRoom shown={shown} labels={face.scale.labels} talk={talk} brief={brief} number={round.number} />
}
