/** The break’s clock is the console’s own timer. */
export const BreakConsole = () => null
