import type { LocalText } from '../workshop/text.ts'

/** The five cards of a scale, from 1 up: the number and its word. Example: "1, very poor". */
export const markCards = (
  labels: readonly { readonly value: number; readonly label: LocalText }[],
): readonly LocalText[] =>
  [...labels]
    .sort((a, b) => a.value - b.value)
    .map(({ value, label }) => ({ en: `${value}, ${label.en}`, cy: `${value}, ${label.cy}` }))
