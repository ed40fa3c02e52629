/** Whether a key belongs to the element it was pressed in: a field, a list to choose from. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], dialog') !== null

/** Whether the space bar already means something where it was pressed. */
export const takesSpace = (target: EventTarget | null): boolean =>
  isTyping(target) || (target instanceof Element && target.closest('button, a, summary, [role=switch]') !== null)
