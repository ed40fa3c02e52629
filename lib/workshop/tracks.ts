import type { Activity, Workshop } from './workshop.ts'

type Timed = Pick<Activity, 'id' | 'minutes' | 'tracks' | 'step'>

/** The step of the agenda that an activity belongs to: its own where it stands alone. */
export const stepOf = ({ step, id }: Pick<Timed, 'step'> & { readonly id: string }): string => step ?? id

/** The minutes of an activity in a track; `null`: it is left out. `track` `null`: the workshop has one length. */
export const minutesIn = (activity: Pick<Timed, 'minutes' | 'tracks'>, track: string | null): number | null =>
  track === null || activity.tracks === undefined ? activity.minutes : (activity.tracks[track] ?? null)

/** How long a track is, and of how many steps. */
export interface TrackLength {
  readonly minutes: number
  readonly steps: number
}

/** The length of a track of a workshop. */
export const trackLength = (activities: readonly Timed[], track: string | null): TrackLength => {
  const held = activities.filter((activity) => minutesIn(activity, track) !== null)
  return {
    minutes: held.reduce((sum, activity) => sum + (minutesIn(activity, track) ?? 0), 0),
    steps: new Set(held.map(stepOf)).size,
  }
}

/** The track that is played: the one asked for, else the longest; `null` where there is one length. */
export const chosenTrack = ({ tracks }: Pick<Workshop, 'tracks'>, asked: string | null): string | null =>
  asked ?? tracks?.[0]?.id ?? null

/** The next shorter track; `null` where there is none. */
export const shorterTrack = ({ tracks = [] }: Pick<Workshop, 'tracks'>, track: string | null): string | null =>
  tracks[tracks.findIndex(({ id }) => id === track) + 1]?.id ?? null

/** The activities of a track, with its minutes. Example: the short track of a day leaves out the break. */
export const activitiesIn = <Given extends Pick<Activity, 'minutes' | 'tracks'>>(
  activities: readonly Given[],
  track: string | null,
): Given[] =>
  activities.flatMap((activity) => {
    const minutes = minutesIn(activity, track)
    return minutes === null ? [] : [{ ...activity, minutes }]
  })
