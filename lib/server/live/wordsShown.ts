import * as z from 'zod/mini'
import { ShownWalls } from '../../activities/recalledWall.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { Language } from '../../workshop/text.ts'
import type { Store } from '../store/open.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { sheet } from '../store/sheets.ts'
import { recalledOf, shownOf } from './shown.ts'
import { reasonsThrough, type ThroughReasons } from './stagedReasons.ts'

/** One text of the room, as it was on the big screen. */
export interface WordsRow {
  readonly activity: string
  /** 1 for the first asking. */
  readonly round: number
  /** What was asked for; empty where a text answers several questions line by line. */
  readonly field: string
  /** The group that the console put it into, or the element that a reason is about; empty where it stands by itself. */
  readonly group: string
  readonly text: string
  /** How many wrote it. */
  readonly people: number
}

type Activity = Session['plan']['activities'][number]

const Fields = z.object({ fields: z.array(z.object({ id: z.string(), label: z.string() })) })
const Elements = z.object({ elements: z.array(z.object({ id: z.string(), name: z.string() })) })

/** The names that an activity's sheet gives its fields and elements. */
interface Labels {
  readonly fields: ReadonlyMap<string, string>
  readonly elements: ReadonlyMap<string, string>
}

/** What people at an end of the room were asked for, and between which marks they stood. */
const endWords: Record<Language, Record<'low' | 'high', (from: number, to: number) => string>> = {
  en: {
    low: (from, to) => `Reason from the low end, ${from} to ${to}`,
    high: (from, to) => `Reason from the high end, ${from} to ${to}`,
  },
  cy: {
    low: (from, to) => `Rheswm o’r pen isel, ${from} i ${to}`,
    high: (from, to) => `Rheswm o’r pen uchel, ${from} i ${to}`,
  },
}

const labelsOf = async (store: Store, { sheet: sheets }: Activity, language: Language): Promise<Labels> => {
  const face = await sheet(store, sheets[language])
  const told: unknown = face === null ? null : JSON.parse(face)
  const [fields, elements] = [Fields.safeParse(told), Elements.safeParse(told)]
  return {
    fields: new Map(fields.success ? fields.data.fields.map(({ id, label }) => [id, label]) : []),
    elements: new Map(elements.success ? elements.data.elements.map(({ id, name }) => [id, name]) : []),
  }
}

const rowsOf = (shown: unknown, base: Pick<WordsRow, 'activity' | 'round'>, { fields }: Labels): WordsRow[] => {
  const read = ShownWalls.safeParse(shown)
  if (!read.success) return []
  return Object.entries(read.data.walls).flatMap(([id, { groups, loose }]) => {
    const field = fields.get(id) ?? ''
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

/** Reasons from both ends, as far as the console let them through. */
const reasonRows = (
  { about, ends, texts }: ThroughReasons,
  base: Pick<WordsRow, 'activity' | 'round'>,
  { elements }: Labels,
  language: Language,
): WordsRow[] =>
  (['low', 'high'] as const).flatMap((end) => {
    const { from, to } = ends[end]
    const field = endWords[language][end](from, to)
    const group = about === null ? '' : (elements.get(about) ?? about)
    return texts
      .filter((text) => text.field === end)
      .map(({ text, count }) => ({ ...base, field, group, text, people: count }))
  })

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
    const read = async (round: RevealedRound) => {
      const base = { activity: activity.title[language], round: round.number }
      const shown = Object.values(await shownOf(store, session, activity, round, recalled))
      const through = await reasonsThrough(store, session, activity, round)
      return [
        ...shown.flatMap((one) => rowsOf(one, base, labels)),
        ...(through ? reasonRows(through, base, labels, language) : []),
      ]
    }
    for (const round of its) rows.push(...(await read(round)))
  }
  return rows
}
