import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import type { ConsoleScreenProps } from './consoleScreen.ts'

type ConsoleScreens = { readonly [K in KindName]: LazyExoticComponent<ComponentType<ConsoleScreenProps<K>>> }

/** How each kind shows its figures to the facilitator, in words and numbers. Each is loaded when it is needed. */
export const consoleScreens: ConsoleScreens = {
  board: lazy(async () => ({ default: (await import('./board/Console.tsx')).BoardConsole })),
  brainstorm: lazy(async () => ({ default: (await import('./brainstorm/Console.tsx')).BrainstormConsole })),
  content: lazy(async () => ({ default: (await import('./content/Console.tsx')).ContentConsole })),
  discuss: lazy(async () => ({ default: (await import('./discuss/Console.tsx')).DiscussConsole })),
  plan: lazy(async () => ({ default: (await import('./plan/Console.tsx')).PlanConsole })),
  rate: lazy(async () => ({ default: (await import('./rate/Console.tsx')).RateConsole })),
  rateElements: lazy(async () => ({ default: (await import('./rateElements/Console.tsx')).RateElementsConsole })),
  sort: lazy(async () => ({ default: (await import('./sort/Console.tsx')).SortConsole })),
  takeaway: lazy(async () => ({ default: (await import('./takeaway/Console.tsx')).TakeawayConsole })),
  welcome: lazy(async () => ({ default: (await import('./welcome/Console.tsx')).WelcomeConsole })),
  checkIn: lazy(async () => ({ default: (await import('./checkIn/Console.tsx')).CheckInConsole })),
  evidence: lazy(async () => ({ default: (await import('./evidence/Console.tsx')).EvidenceConsole })),
  guess: lazy(async () => ({ default: (await import('./guess/Console.tsx')).GuessConsole })),
  opinion: lazy(async () => ({ default: (await import('./opinion/Console.tsx')).OpinionConsole })),
  poll: lazy(async () => ({ default: (await import('./poll/Console.tsx')).PollConsole })),
  rank: lazy(async () => ({ default: (await import('./rank/Console.tsx')).RankConsole })),
  break: lazy(async () => ({ default: (await import('./break/Console.tsx')).BreakConsole })),
  close: lazy(async () => ({ default: (await import('./close/Console.tsx')).CloseConsole })),
  explain: lazy(async () => ({ default: (await import('./explain/Console.tsx')).ExplainConsole })),
}
