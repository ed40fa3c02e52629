/** A word in a circle that is read from the back row is no longer than this. */
const most = 14

/** Whether choices are three words: they stand as three circles, as alike as can be, and not as a list with a first and a last. */
export const areForCircles = (choices: readonly string[]): boolean =>
  choices.length === 3 && choices.every((choice) => choice.length <= most)
