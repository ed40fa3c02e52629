import { minutesIn } from '../../lib/workshop/tracks.ts'
import type { Track, Workshop } from '../../lib/workshop/workshop.ts'

/**
 * The workshop with other lengths. An activity keeps its minutes in those that stay, and is in a new one with its usual
 * minutes; where no length is left, it has its usual minutes alone.
 */
export const withTracks = (workshop: Workshop, tracks: readonly Track[]): Workshop => {
  const known = new Set((workshop.tracks ?? []).map(({ id }) => id))
  const { tracks: _before, ...rest } = workshop
  const activities = rest.activities.map(({ tracks: held, ...activity }) => {
    if (held === undefined || tracks.length === 0) return activity
    const inTrack = ({ id }: Track) =>
      known.has(id) ? minutesIn({ minutes: activity.minutes, tracks: held }, id) : activity.minutes
    return { ...activity, tracks: Object.fromEntries(tracks.map((track) => [track.id, inTrack(track)])) }
  })
  return { ...rest, ...(tracks.length === 0 ? {} : { tracks: [...tracks] }), activities }
}
