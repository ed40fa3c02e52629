/** What a coder is called at the meeting, by place: A, B, C … */
export const letter = (at: number): string => String.fromCharCode(65 + at)
