'use client'
import { reasonsInOrder } from '../../../lib/activities/reasonPages.ts'
import { lastRung } from '../lastRung.ts'
import { ProjectorAverages } from '../ProjectorAverages.tsx'
import { ProjectorBeside } from '../ProjectorBeside.tsx'
import { ProjectorReasons } from '../ProjectorReasons.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { ProjectorElements } from './ProjectorElements.tsx'

/** Marks on the elements, press by press: the room, the coding beside it, the averages, the reasons. */
export const RateElementsProjector = ({ face, round, talk, look, serverNow }: ProjectorScreenProps<'rateElements'>) => {
  if (round.phase !== 'revealed') return null
  const { shown } = round
  const { elements } = face
  const last = lastRung(shown)
  if (last === 'beside') {
    const name = (id: string) => elements.find((element) => element.id === id)?.name ?? id
    return <ProjectorBeside beside={shown.beside ?? null} own={face.excerpt.title} name={name} />
  }
  if (last === 'averages' && shown.averages) return <ProjectorAverages {...shown.averages} />
  if (last === 'why' && shown.why) {
    const reasons = reasonsInOrder(shown.why.elements, shown.room)
    const spoken = face.excerpt.language
    return <ProjectorReasons label={shown.why.label} {...{ reasons, spoken, look, serverNow }} />
  }
  return <ProjectorElements shown={shown} elements={elements} labels={face.scale.labels} talk={talk} />
}
