import { lazy } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import type { ProjectorKind } from './projectorScreen.ts'

const content = async () => ({ default: (await import('./content/Projector.tsx')).ContentProjector })
const rate = async () => ({ default: (await import('./rate/Projector.tsx')).RateProjector })
const rateElements = async () => ({ default: (await import('./rateElements/Projector.tsx')).RateElementsProjector })
const welcome = async () => ({ default: (await import('./welcome/Projector.tsx')).WelcomeProjector })

/** How each kind of activity looks on the big screen. A new kind is one folder beside these and its lines here. */
export const projectorKinds: { [K in KindName]: ProjectorKind<K> } = {
  content: { title: (face) => face.heading, excerpt: () => null, load: content, Screen: lazy(content) },
  rate: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    load: rate,
    Screen: lazy(rate),
  },
  rateElements: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    load: rateElements,
    Screen: lazy(rateElements),
  },
  welcome: { title: (face) => face.heading, excerpt: () => null, load: welcome, Screen: lazy(welcome) },
}
