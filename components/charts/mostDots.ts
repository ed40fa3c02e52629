/** Up to here a room is drawn as dots, a dot a person; a larger one as bars. */
export const mostDots = 120
