import * as z from 'zod/mini'
import { ShownWalls } from '../../activities/recalledWall.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { Language } from '../../workshop/text.ts'
import type { Store } from '../store/open.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { sheet } from '../store/sheets.ts'
import { recalledOf, shownOf } from './shown.ts'

/** One text of the room, as it was on the big screen. */
export interface WordsRow {
  readonly activity: string
  /** 1 for the first asking. */
  readonly round: number
  /** What was asked for; empty where a text answers several questions line by line. */
  readonly field: string
  /** The group that the console put it into; empty where it stands by itself. */
  readonly group: string
  readonly text: string
  /** How many wrote it. */
  readonly people: number
}

type Activity = Session['plan']['activities'][number]

const Fields = z.object({ fields: z.array(z.object({ id: z.string(), label: z.string() })) })

const labelsOf = async (
  store: Store,
  { sheet: sheets }: Activity,
  language: Language,
): Promise<Map<string, string>> => {
  const face = await sheet(store, sheets[language])
  const read = Fields.safeParse(face === null ? null : JSON.parse(face))
  return new Map(read.success ? read.data.fields.map(({ id, label }) => [id, label]) : [])
}

const rowsOf = (
  shown: unknown,
  base: Pick<WordsRow, 'activity' | 'round'>,
  labels: Map<string, string>,
): WordsRow[] => {
  const read = ShownWalls.safeParse(shown)
  if (!read.success) return []
  return Object.entries(read.data.walls).flatMap(([id, { groups, loose }]) => {
    const field = labels.get(id) ?? ''
    const row = (group: string) => (entry: { text: string; count: number }) => ({
      ...base,
      field,
      group,
      text: entry.text,
      people: entry.count,
    })
    return [...groups.flatMap(({ name, texts }) => texts.map(row(name))), ...loose.map(row(''))]
  })
}

/**
 * What the room wrote in a session, as far as it has been on the big screen: hidden texts, rooms below the floor and
 * rounds that were not revealed or do not count are not in it. No name was ever there to leave out.
 */
export const wordsShown = async (store: Store, session: Session, language: Language): Promise<WordsRow[]> => {
  const rounds = (await revealedRounds(store, session.id, 'all')).filter(({ spoiled }) => !spoiled)
  const rows: WordsRow[] = []
  for (const activity of session.plan.activities) {
    const its = rounds.filter(({ activityId }) => activityId === activity.id)
    if (its.length === 0) continue
    const labels = await labelsOf(store, activity, language)
    const recalled = await recalledOf(store, session, activity)
    const read = async (round: RevealedRound) =>
      Object.values(await shownOf(store, session, activity, round, recalled)).flatMap((shown) =>
        rowsOf(shown, { activity: activity.title[language], round: round.number }, labels),
      )
    for (const round of its) rows.push(...(await read(round)))
  }
  return rows
}
