import type { Card } from '../../lib/activities/byCard.ts'
import type { FaceOf, KindName, RecalledOf, ShownOf } from '../../lib/activities/kinds.ts'
import type { Localised } from '../../lib/workshop/text.ts'

/** What a kind's part of the console is handed: what the rungs have shown, and the open texts once they are there. */
export interface ConsoleScreenProps<K extends KindName> {
  readonly shown: ShownOf<K>
  readonly face: Localised<FaceOf<K>> | null
  /** What the activity draws from what was shown of others; absent where its kind recalls nothing. */
  readonly recalled?: RecalledOf<K>
  /** Lays ideas of an earlier wall beside cards; absent once the session is over. */
  readonly lay?: (ideas: readonly { readonly key: string; readonly card: Card | null }[]) => void
}
