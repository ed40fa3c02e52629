import type { AnyKind } from './kinds.ts'

/** Whether an activity asks for words and for nothing else: people then write, and there is no vote to speak of. */
export const writes = ({ texts }: Pick<AnyKind, 'texts'>, config: unknown): boolean =>
  texts?.alone === true && (texts.asked?.(config) ?? true)
