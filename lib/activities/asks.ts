import type { AnyKind } from './kinds.ts'

/** Whether an activity asks phones anything: some kinds do so only where their author has written a question. */
export const asks = (kind: Pick<AnyKind, 'asks' | 'asksHere'>, config: unknown): boolean =>
  kind.asks && (kind.asksHere?.(config) ?? true)
