import type * as z from 'zod/mini'
import { board } from './board/kind.ts'
import { brainstorm } from './brainstorm/kind.ts'
import { pause } from './break/kind.ts'
import { checkIn } from './checkIn/kind.ts'
import { close } from './close/kind.ts'
import { content } from './content/kind.ts'
import { discuss } from './discuss/kind.ts'
import { evidence } from './evidence/kind.ts'
import { explain } from './explain/kind.ts'
import { guess } from './guess/kind.ts'
import type { Kind, Ladder } from './kind.ts'
import { opinion } from './opinion/kind.ts'
import { plan } from './plan/kind.ts'
import { poll } from './poll/kind.ts'
import { rank } from './rank/kind.ts'
import { rate } from './rate/kind.ts'
import { rateElements } from './rateElements/kind.ts'
import { sort } from './sort/kind.ts'
import { takeaway } from './takeaway/kind.ts'
import { welcome } from './welcome/kind.ts'

/** Every kind of activity. A new kind is one folder beside these and one line here. */
export const kinds = {
  board,
  brainstorm,
  break: pause,
  checkIn,
  close,
  content,
  discuss,
  explain,
  evidence,
  guess,
  opinion,
  plan,
  poll,
  rank,
  rate,
  rateElements,
  sort,
  takeaway,
  welcome,
}

export type KindName = keyof typeof kinds

export type ConfigOf<K extends KindName> = z.infer<(typeof kinds)[K]['config']>
export type ResponseOf<K extends KindName> = z.infer<(typeof kinds)[K]['response']>
/** What the room may read of an activity at any time, in all languages. */
export type FaceOf<K extends KindName> = ReturnType<(typeof kinds)[K]['face']>
/** What an activity draws from what was shown of others; `null` where its kind recalls nothing. */
export type RecalledOf<K extends KindName> =
  NonNullable<(typeof kinds)[K]['recall']> extends { make(...given: never[]): infer Recalled } ? Recalled : null
/** What the rungs reached so far have shown; before the first there is nothing to hold. */
export type ShownOf<K extends KindName> = {
  [Step in keyof (typeof kinds)[K]['ladder']]?: (typeof kinds)[K]['ladder'][Step] extends {
    show(...given: never[]): infer Shown
  }
    ? Shown
    : never
}

export type AnyKind = Kind<unknown, unknown, unknown, unknown, Ladder<unknown, unknown, unknown>, unknown>

/** Whether a kind of this name exists. */
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name)

/**
 * The kind by name, its types erased: what a stored config and stored responses can be handed to.
 * The cast is needed because TypeScript cannot know that the config beside a kind's name is that kind's own; the
 * store writes the two together, parsed by that kind's schemas.
 */
export const kindNamed = (name: KindName): AnyKind => kinds[name] as unknown as AnyKind
