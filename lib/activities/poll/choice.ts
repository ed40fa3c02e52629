import type { LocalText } from '../../workshop/text.ts'

/** One thing to choose. */
export interface Choice {
  readonly id: string
  readonly text: LocalText
  /** By what else it may have been chosen: an idea that was since grouped, merged or called something else. */
  readonly was?: readonly string[]
}

/**
 * What people chose, as what is offered now: a choice of something that was since grouped or merged is one of its group,
 * and who chose two things of one group chose it once. What is not there any more is left out.
 */
export const carried = <Offered extends Pick<Choice, 'id' | 'was'>>(
  choices: readonly Offered[],
  chosen: readonly string[],
): readonly Offered[] => {
  const found = chosen.flatMap(
    (id) => choices.find((choice) => choice.id === id) ?? choices.find(({ was }) => was?.includes(id)) ?? [],
  )
  return [...new Set(found)]
}
