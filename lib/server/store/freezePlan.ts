import { isKindName, kindNamed } from '../../activities/kinds.ts'
import { ladderOf } from '../../activities/ladderOf.ts'
import type { FrozenActivity, FrozenExcerpt, FrozenPlan } from '../../session/plan.ts'
import type { SpokenLines } from '../../session/spokenLines.ts'
import type { Sheets } from '../../session/view.ts'
import { isCoded } from '../../workshop/excerpt.ts'
import type { GroupList } from '../../workshop/groups.ts'
import type { ExcerptId } from '../../workshop/ids.ts'
import type { Library, OpenLibrary } from '../../workshop/library.ts'
import { localise } from '../../workshop/localise.ts'
import { activitiesIn, minutesIn, shorterTrack } from '../../workshop/tracks.ts'
import type { Activity, Workshop } from '../../workshop/workshop.ts'
import type { Store } from './open.ts'
import { notToKeep, putSheet } from './sheets.ts'

/** The secret half of one activity. */
export interface FrozenKey {
  readonly activityId: Activity['id']
  readonly key: unknown
  readonly notes: Activity['notesAfter']
}

/** What a session is frozen from. `sounds`: the files that were made of recordings, by excerpt. */
export interface FreezeFrom {
  readonly library: Library
  readonly open: OpenLibrary
  readonly sounds: ReadonlyMap<ExcerptId, string>
}

const freezeExcerpt = async (store: Store, { library, sounds }: FreezeFrom, id: ExcerptId): Promise<FrozenExcerpt> => {
  const sound = sounds.get(id)
  const { title, seconds, peaks, language, lines, fictional } = library.excerpt(id)
  const spoken: SpokenLines = { language, lines }
  return {
    id,
    title,
    seconds,
    starts: lines.map(({ start }) => start),
    transcript: await putSheet(store, fictional ? spoken : { ...notToKeep, ...spoken }),
    peaks: await putSheet(store, { seconds, peaks }),
    ...(sound === undefined ? {} : { sound }),
  }
}

/** The presses of reveal that a session can offer: none that shows a coding where nobody has coded the excerpt yet. */
const offered = (ladder: FrozenActivity['ladder'], excerptId: ExcerptId | null, library: Library) =>
  excerptId === null || isCoded(library.coding(excerptId)) ? ladder : ladder.filter(({ of }) => of !== 'key')

const freezeActivity = async (
  store: Store,
  activity: Activity,
  from: FreezeFrom,
  groups: readonly GroupList[],
): Promise<{ frozen: FrozenActivity; key: FrozenKey }> => {
  const { library, open } = from
  const { kind: name, notesAfter, tracks: _tracks, ...rest } = activity
  if (!isKindName(name)) throw new Error(`there is no kind of activity named ${name}`)
  const kind = kindNamed(name)
  const config = kind.config.parse(activity.config)
  const face = kind.face(config, open)
  const sheet: Sheets = {
    en: await putSheet(store, localise(face, 'en')),
    cy: await putSheet(store, localise(face, 'cy')),
  }
  const excerptId = kind.excerpt(config)
  const cards = kind.cards?.of(config, face) ?? null
  const frozen: FrozenActivity = {
    ...rest,
    kind: name,
    config,
    sheet,
    ladder: offered(ladderOf(kind, config, groups), excerptId, library),
    ...(cards === null ? {} : { cards }),
    excerpt: excerptId === null ? null : await freezeExcerpt(store, from, excerptId),
  }
  return {
    frozen,
    key: { activityId: activity.id, key: kind.key.parse(kind.keyOf(config, library)), notes: notesAfter },
  }
}

/**
 * A session's own copy of a workshop: the open half, and the secrets apart from it. It holds the activities of one
 * track with their minutes in it. A split by a list that the session does not offer is left out.
 */
export const freezePlan = async (
  store: Store,
  workshop: Workshop,
  { track, groups }: { track: string | null; groups: readonly GroupList[] },
  libraries: FreezeFrom,
): Promise<{ plan: FrozenPlan; keys: FrozenKey[] }> => {
  const halves: { frozen: FrozenActivity; key: FrozenKey }[] = []
  const shorter = shorterTrack(workshop, track)
  for (const activity of activitiesIn(workshop.activities, track)) {
    const { frozen, key } = await freezeActivity(store, activity, libraries, groups)
    halves.push({ frozen: shorter === null ? frozen : { ...frozen, shorter: minutesIn(activity, shorter) }, key })
  }
  const { support } = libraries.open
  return {
    plan: {
      title: workshop.title,
      track,
      ...(support === null ? {} : { support }),
      activities: halves.map(({ frozen }) => frozen),
    },
    keys: halves.map(({ key }) => key),
  }
}
