/** The big screen says all there is; the notes say what to say. */
export const CloseConsole = () => null
