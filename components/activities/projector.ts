import type { KindName } from '../../lib/activities/kinds.ts'
import { areForCircles } from './areForCircles.ts'
import { openedPresses } from './evidence/openedPresses.ts'
import { pressPages } from './evidence/rowPages.ts'
import type { ProjectorKind } from './projectorScreen.ts'
import { whyPages } from './whyPages.ts'

/** How each kind of activity looks on the big screen. A new kind is one folder beside these and its lines here. */
export const projectorKinds: { readonly [K in KindName]: ProjectorKind<K> } = {
  board: {
    title: (face) => face.heading,
    excerpt: () => null,
    // A board that asks nothing has its own screen from the start.
    asked: (face) =>
      face.asks ? { prompt: face.prompt, lines: [`${face.across.name} →`, `${face.up.name} ↑`] } : null,
    load: async () => (await import('./board/Projector.tsx')).BoardProjector,
  },
  brainstorm: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({
      prompt: face.prompt,
      lines: face.fields.length > 1 ? face.fields.map(({ label }) => label) : [],
    }),
    load: async () => (await import('./brainstorm/Projector.tsx')).BrainstormProjector,
  },
  content: {
    title: (face) => face.heading,
    excerpt: () => null,
    load: async () => (await import('./content/Projector.tsx')).ContentProjector,
  },
  discuss: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: face.prompts }),
    load: async () => (await import('./discuss/Projector.tsx')).DiscussProjector,
  },
  plan: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face, recalled) => ({
      prompt: face.prompt,
      lines: face.fields.map(({ label }) => label),
      ideas: recalled ?? [],
    }),
    load: async () => (await import('./plan/Projector.tsx')).PlanProjector,
  },
  rate: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    pages: (shown) => whyPages(shown),
    load: async () => (await import('./rate/Projector.tsx')).RateProjector,
  },
  rateElements: {
    title: (face) => `${face.excerpt.title} · ${face.prompt}`,
    excerpt: (face) => face.excerpt,
    pages: (shown) => whyPages(shown, shown.room),
    load: async () => (await import('./rateElements/Projector.tsx')).RateElementsProjector,
  },
  sort: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: [face.cards.map(({ name }) => name).join(' · ')] }),
    load: async () => (await import('./sort/Projector.tsx')).SortProjector,
  },
  takeaway: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: face.fields.map(({ label }) => label) }),
    load: async () => (await import('./takeaway/Projector.tsx')).TakeawayProjector,
  },
  welcome: {
    title: (face) => face.heading,
    excerpt: () => null,
    joins: true,
    load: async () => (await import('./welcome/Projector.tsx')).WelcomeProjector,
  },
  checkIn: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: face.rows.map(({ text }) => text) }),
    load: async () => (await import('./checkIn/Projector.tsx')).CheckInProjector,
  },
  evidence: {
    title: (face) => face.heading,
    excerpt: () => null,
    pages: (shown) => pressPages(openedPresses(shown).at(-1)?.rows ?? []),
    asked: (face) => face.ask && { prompt: face.ask.prompt, lines: face.ask.figures },
    load: async () => (await import('./evidence/Projector.tsx')).EvidenceProjector,
  },
  guess: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face, recalled) => ({
      prompt: face.prompt,
      later: face.about && !recalled,
      lines: face.ask.type !== 'choice' ? [] : face.ask.questions.length > 1 ? face.ask.questions : face.ask.choices,
    }),
    load: async () => (await import('./guess/Projector.tsx')).GuessProjector,
  },
  opinion: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: [] }),
    load: async () => (await import('./opinion/Projector.tsx')).OpinionProjector,
  },
  poll: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face, recalled) => ({
      prompt: face.prompt,
      lines: (face.recalls ? (recalled?.ideas?.offered ?? []) : face.choices).map(({ text }) => text),
      left: recalled?.ideas?.left ?? 0,
      table: recalled?.table ?? null,
      circles: !face.recalls && areForCircles(face.choices.map(({ text }) => text)),
    }),
    load: async () => (await import('./poll/Projector.tsx')).PollProjector,
  },
  rank: {
    title: (face) => face.prompt,
    excerpt: () => null,
    asked: (face) => ({ prompt: face.prompt, lines: face.items }),
    load: async () => (await import('./rank/Projector.tsx')).RankProjector,
  },
  break: {
    title: () => null,
    excerpt: () => null,
    load: async () => (await import('./break/Projector.tsx')).BreakProjector,
  },
  close: {
    title: () => null,
    excerpt: () => null,
    load: async () => (await import('./close/Projector.tsx')).CloseProjector,
  },
  explain: {
    title: (face) => face.heading,
    excerpt: () => null,
    load: async () => (await import('./explain/Projector.tsx')).ExplainProjector,
  },
}
