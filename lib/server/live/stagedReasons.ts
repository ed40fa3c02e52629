import { type EndName, type Ends, endOf, endsOf } from '../../activities/ends.ts'
import type { RoomRule, Stands } from '../../activities/kind.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { type OwnText, type WallText, wallTexts } from '../../activities/wall.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import { keyIsOut, type ReasonedRound, type RevealedRound, type Round } from '../../session/round.ts'
import type { StoryReasons } from '../../session/story.ts'
import type { ReasonsConduct, ReasonsView } from '../../session/view.ts'
import { countMarks } from '../../stats/countMarks.ts'
import type { Store } from '../store/open.ts'
import { reasonsAnswered } from '../store/reasons.ts'
import { responses, responsesWithReasons } from '../store/responses.ts'
import type { Session } from '../store/sessions.ts'

interface Standing {
  readonly stands: Stands<unknown, unknown>
  readonly about: string | null
  readonly ends: Ends | null
  readonly counts: readonly number[]
}

/** Reasons that were let through, with how many wrote each; their fields are `low` and `high`. */
export interface ThroughReasons {
  readonly about: string | null
  readonly ends: Ends
  readonly texts: readonly WallText[]
}

/** Whether a press has shown the room to itself. */
export const roomIsOut = ({ ladder }: FrozenActivity, { rungs }: RevealedRound): boolean =>
  ladder.slice(0, rungs).some(({ of }) => of === 'room')

const isWritten = (round: RevealedRound): round is ReasonedRound => round.reasonsAsked === 'over'

const standingOf = async (
  store: Store,
  session: Session,
  { kind, config }: FrozenActivity,
  round: RevealedRound,
): Promise<Standing | null> => {
  const { stands } = kindNamed(kind)
  if (!stands) return null
  const answers = await responses(store, round)
  const rule: RoomRule = { floor: session.floor, second: round.number > 1 }
  const about = stands.about(config, answers, rule)
  const marks = answers.flatMap(({ now }) => (now === null ? [] : (stands.mark(now, about) ?? [])))
  const ends = endsOf(marks, session.floor)
  return { stands, about, ends, counts: ends === null ? [] : countMarks(marks) }
}

/** What was written at the two ends, without names, by its key: of those who stand between them nothing is read. */
const textsOf = async (store: Store, { stands, about, ends }: Standing, round: ReasonedRound): Promise<WallText[]> => {
  const own: OwnText[][] = []
  for (const { answer, reason } of await responsesWithReasons(store, round)) {
    const mark = answer.now === null ? null : stands.mark(answer.now, about)
    const field = mark === null || ends === null ? null : endOf(mark, ends)
    if (reason !== null && field !== null) own.push([{ field, text: reason }])
  }
  return wallTexts(own).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Whether the press that has shown the room to itself is the last so far, and the key is not out. */
const isTalkedOf = ({ ladder }: FrozenActivity, round: RevealedRound): boolean => {
  const opens = ladder.map(({ of }) => of)
  return round.rungs === opens.indexOf('room') + 1 && !keyIsOut(round, opens)
}

/**
 * Where a room is with its reasons, from the press that shows it to itself to the next one. What is written is read only
 * once nobody can write any more [E3]. `null`: nobody is or can be asked.
 */
export const stagedReasons = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round: Round,
): Promise<ReasonsConduct | null> => {
  // Cards that were held up are nobody's, so nobody's words belong to them.
  if (round.phase !== 'revealed' || round.byHand || !isTalkedOf(activity, round)) return null
  const standing = await standingOf(store, session, activity, round)
  if (standing === null) return null
  return {
    asked: round.reasonsAsked,
    about: standing.about,
    ends: standing.ends,
    counts: standing.counts,
    answered: await reasonsAnswered(store, round),
    texts: isWritten(round) ? await textsOf(store, standing, round) : null,
    through: round.reasonsThrough,
  }
}

const textsAt = (texts: readonly WallText[], end: EndName) =>
  texts.filter(({ field }) => field === end).map(({ text }) => text)

/** What anyone may see of it: what the console has let through, at its end. */
export const reasonsInRoom = (staged: ReasonsConduct | null): ReasonsView | null => {
  if (staged === null || staged.asked === 'no' || staged.ends === null) return null
  const { asked, about, ends, counts, through } = staged
  const texts = (staged.texts ?? []).filter(({ key }) => through.includes(key))
  return { asked, about, ends, counts, low: textsAt(texts, 'low'), high: textsAt(texts, 'high') }
}

/** What was let through in a round, looked back on: it may be told after the next press too. `null`: nothing was. */
export const reasonsThrough = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round: RevealedRound,
): Promise<ThroughReasons | null> => {
  if (!isWritten(round) || round.byHand || round.reasonsThrough.length === 0) return null
  const standing = await standingOf(store, session, activity, round)
  if (standing === null || standing.ends === null) return null
  const texts = (await textsOf(store, standing, round)).filter(({ key }) => round.reasonsThrough.includes(key))
  return texts.length === 0 ? null : { about: standing.about, ends: standing.ends, texts }
}

/** The same as the session's page tells it. */
export const reasonsOfStory = (through: ThroughReasons | null): StoryReasons | null =>
  through && {
    about: through.about,
    ends: through.ends,
    low: textsAt(through.texts, 'low'),
    high: textsAt(through.texts, 'high'),
  }
