import type { KindName } from '../../lib/activities/kinds.ts'
import type { ProjectorKind } from './projectorScreen.ts'

/** How each kind of activity looks on the big screen. A new kind is one folder beside these and its lines here. */
export const projectorKinds: { readonly [K in KindName]: ProjectorKind<K> } = {
  content: {
    title: (face) => face.heading,
    excerpt: () => null,
    load: async () => (await import('./content/Projector.tsx')).ContentProjector,
  },
  rate: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    load: async () => (await import('./rate/Projector.tsx')).RateProjector,
  },
  rateElements: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    load: async () => (await import('./rateElements/Projector.tsx')).RateElementsProjector,
  },
  welcome: {
    title: (face) => face.heading,
    excerpt: () => null,
    load: async () => (await import('./welcome/Projector.tsx')).WelcomeProjector,
  },
}
