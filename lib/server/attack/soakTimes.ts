/** How many times longer a run is that somebody lets go on for a while: `npm run soak` sets it. */
export const soakTimes = Math.min(1000, Math.max(1, Number(process.env.ATTUNE_SOAK ?? 1) || 1))
