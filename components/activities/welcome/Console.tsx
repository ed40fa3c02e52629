/** Nothing is asked and nothing is shown: the room arrives. */
export const WelcomeConsole = () => null
