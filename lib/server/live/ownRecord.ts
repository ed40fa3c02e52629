import { kindNamed } from '../../activities/kinds.ts'
import type { RecordLine } from '../../activities/record.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { ParticipantId } from '../../workshop/ids.ts'
import type { Language } from '../../workshop/text.ts'
import type { Store } from '../store/open.ts'
import { own } from '../store/responses.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { sheet } from '../store/sheets.ts'
import { recalledOf, shownOf } from './shown.ts'

/** A line of a record, with the coding's mark and name in one language, such as `2 (Demo coding)`. */
export type RecordedLine = Omit<RecordLine, 'coding'> & { readonly coding: string | null }

/** What one person's record holds of one activity. */
export interface RecordedActivity {
  readonly title: string
  readonly lines: readonly RecordedLine[]
  /** The room beside it was counted by hand. */
  readonly byHand: boolean
}

/** The last round in which this person said something, among those that count if there is one. */
const lastSaid = async (store: Store, rounds: readonly RevealedRound[], participantId: ParticipantId) => {
  const latestFirst = [...rounds].sort((a, b) => Number(a.spoiled) - Number(b.spoiled) || b.number - a.number)
  for (const round of latestFirst) {
    const said = await own(store, round.id, participantId)
    if (said && !said.passed) return { round, said }
  }
  return null
}

/**
 * What one phone has said in a session, beside what the room has been shown of it: for that phone alone. Rounds that
 * were not revealed are left out, and so is everything that others said beyond what was shown.
 */
export const ownRecord = async (
  store: Store,
  session: Session,
  participantId: ParticipantId,
  language: Language,
): Promise<RecordedActivity[]> => {
  const rounds = await revealedRounds(store, session.id, 'all')
  const recorded: RecordedActivity[] = []
  for (const activity of session.plan.activities) {
    const { record } = kindNamed(activity.kind)
    if (!record) continue
    const last = await lastSaid(
      store,
      rounds.filter(({ activityId }) => activityId === activity.id),
      participantId,
    )
    if (!last) continue
    const { round, said } = last
    const face = await sheet(store, activity.sheet[language])
    if (face === null) continue
    const shown = await shownOf(store, session, activity, round, await recalledOf(store, session, activity))
    const lines = record(JSON.parse(face) as never, said.response, shown) // the sheet is this kind's own face
    const told = lines.map(({ coding, ...line }) => ({
      ...line,
      coding: coding && `${coding.mark} (${coding.label[language]})`,
    }))
    if (told.length > 0) recorded.push({ title: activity.title[language], lines: told, byHand: round.byHand })
  }
  return recorded
}
