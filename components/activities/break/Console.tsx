/** The break’s clock is started by its press, and is the console’s own timer. */
export const BreakConsole = () => null
