/** Whole minutes until `endsAt`, begun ones counted; 0 once it has come. Example: 61 seconds are 2 minutes. */
export const minutesLeft = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 60_000))
