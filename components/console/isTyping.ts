/**
 * Whether a key belongs to the element it was pressed in: a field, a sheet. A choice among a few keeps the arrows and
 * the space bar, and no more: whoever has just chosen the projector's language goes on with the clicker.
 */
export const isTyping = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false
  const isChoice = target.matches('input[type=radio], input[type=checkbox]') && target.closest('dialog') === null
  if (isChoice) return key === ' ' || key.startsWith('Arrow')
  return target.closest('input, textarea, select, [contenteditable=true], dialog') !== null
}

/** Whether the space bar already means something where it was pressed. */
export const takesSpace = (target: EventTarget | null): boolean =>
  isTyping(target, ' ') || (target instanceof Element && target.closest('button, a, summary, [role=switch]') !== null)
