import type { KindName } from '../../lib/activities/kinds.ts'
import type { Phase } from '../../lib/session/round.ts'
import type { PhoneScreenOf } from './phoneScreen.ts'

/** The phone's screen of every kind, each a part of the bundle that is loaded when it is needed. */
export const phoneScreens: { readonly [K in KindName]: () => Promise<PhoneScreenOf<K>> } = {
  board: async () => (await import('./board/Phone.tsx')).Phone,
  brainstorm: async () => (await import('./brainstorm/Phone.tsx')).Phone,
  content: async () => (await import('./content/Phone.tsx')).Phone,
  discuss: async () => (await import('./discuss/Phone.tsx')).Phone,
  plan: async () => (await import('./plan/Phone.tsx')).Phone,
  rate: async () => (await import('./rate/Phone.tsx')).Phone,
  rateElements: async () => (await import('./rateElements/Phone.tsx')).Phone,
  sort: async () => (await import('./sort/Phone.tsx')).Phone,
  takeaway: async () => (await import('./takeaway/Phone.tsx')).Phone,
  welcome: async () => (await import('./welcome/Phone.tsx')).Phone,
  checkIn: async () => (await import('./checkIn/Phone.tsx')).Phone,
  evidence: async () => (await import('./evidence/Phone.tsx')).Phone,
  guess: async () => (await import('./guess/Phone.tsx')).Phone,
  opinion: async () => (await import('./opinion/Phone.tsx')).Phone,
  poll: async () => (await import('./poll/Phone.tsx')).Phone,
  rank: async () => (await import('./rank/Phone.tsx')).Phone,
  break: async () => (await import('./break/Phone.tsx')).Phone,
  close: async () => (await import('./close/Phone.tsx')).Phone,
  explain: async () => (await import('./explain/Phone.tsx')).Phone,
}

/**
 * The screens of what the presses after the close have shown, of kinds that draw it apart. A phone that votes has no use for them
 * yet; it fetches them while the room listens.
 */
export const phoneReveals: { readonly [K in KindName]?: () => Promise<PhoneScreenOf<K>> } = {
  rate: async () => (await import('./rate/PhoneRevealed.tsx')).PhoneRevealed,
}

/** How to get the screen that a kind shows in a phase of its round. */
export const phoneScreenAt = <K extends KindName>(kind: K, phase: Phase): (() => Promise<PhoneScreenOf<K>>) =>
  (phase === 'revealed' ? phoneReveals[kind] : undefined) ?? phoneScreens[kind]
