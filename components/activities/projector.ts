import { lazy } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import type { ProjectorKind } from './projectorScreen.ts'

/** How each kind of activity looks on the big screen. A new kind is one folder beside these and its lines here. */
export const projectorKinds: { [K in KindName]: ProjectorKind<K> } = {
  content: {
    title: (face) => face.heading,
    excerpt: () => null,
    Screen: lazy(async () => ({ default: (await import('./content/Projector.tsx')).ContentProjector })),
  },
  rate: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    Screen: lazy(async () => ({ default: (await import('./rate/Projector.tsx')).RateProjector })),
  },
  rateElements: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    Screen: lazy(async () => ({ default: (await import('./rateElements/Projector.tsx')).RateElementsProjector })),
  },
  welcome: {
    title: (face) => face.heading,
    excerpt: () => null,
    Screen: lazy(async () => ({ default: (await import('./welcome/Projector.tsx')).WelcomeProjector })),
  },
}
