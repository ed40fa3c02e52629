/** A wall stands on the big screen as words, large where many wrote them, or as a list. */
export const wallForms = ['words', 'list'] as const
export type WallForm = (typeof wallForms)[number]
