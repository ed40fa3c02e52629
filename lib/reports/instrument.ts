import { alphaIntervals } from '../stats/alphaIntervals.ts'
import { alphaWord } from '../stats/alphaWord.ts'
import { categoryCounts } from '../stats/categoryCounts.ts'
import { excerptsTooAlike } from '../stats/excerptsTooAlike.ts'
import type { Figure } from '../stats/figure.ts'
import { gwetAc } from '../stats/gwetAc.ts'
import { iccWord } from '../stats/iccWord.ts'
import { intraclassCorrelation } from '../stats/intraclassCorrelation.ts'
import { krippendorffAlpha } from '../stats/krippendorffAlpha.ts'
import { mayShow } from '../stats/mayShow.ts'
import { meanRoomAgreement } from '../stats/meanRoomAgreement.ts'
import type { RatingTable } from '../stats/ratingTable.ts'
import { severitySpread } from '../stats/severitySpread.ts'
import { type Cell, isFine } from './cells.ts'
import type { AlphaFigure, AnalystFigures } from './figures.ts'
import { coefficient, coefficientRange, points } from './rounding.ts'
import { houseRules, type Rules } from './rules.ts'
import { everyPlace } from './samplePeople.ts'
import { type HiddenReason, hide, type Shown, show, shownFigure } from './shown.ts'

interface Rated {
  readonly table: RatingTable
  readonly excerpts: number
}

/** Why there is no table: too few people, or none in rooms that are large enough. */
const whyNone = (cells: readonly Cell[], rules: Rules): 'few' | 'fewForFine' =>
  cells.some((cell) => cell.hidden === null && !isFine(cell, rules)) ? 'fewForFine' : 'few'

/** People by excerpts, of open cells of ten people or more. Marks of one person on one excerpt: the first counts. */
export const ratingTable = (cells: readonly Cell[], rules: Rules = houseRules): Rated => {
  const open = cells.filter((cell) => cell.hidden === null && isFine(cell, rules))
  const columns = [...new Set(open.map(({ excerptId, activityId }) => excerptId ?? activityId))]
  const column = new Map(columns.map((name, at) => [name, at]))
  const every = everyPlace(open)
  const rooms = new Map<string, ((number | null)[] | undefined)[]>()
  for (const { sessionId, places, marks, excerptId, activityId } of open) {
    const here = column.get(excerptId ?? activityId) ?? 0
    const room = rooms.get(sessionId) ?? []
    rooms.set(sessionId, room)
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      if (place % every !== 0) continue
      room[place] ??= new Array<number | null>(columns.length).fill(null)
      const own = room[place]
      own[here] ??= marks[at] ?? null
    }
  }
  return {
    table: [...rooms.values()].flatMap((room) => room.filter((own) => own !== undefined)),
    excerpts: columns.length,
  }
}

/** Alpha with the interval that fits what may be claimed, and only from its display minimum (statistics.md, 4.10). */
export const alphaFigure = (cells: readonly Cell[], rules = houseRules): AlphaFigure => {
  const { table, excerpts } = ratingTable(cells, rules)
  const about = { people: table.length >= 5 ? table.length : null, excerpts }
  if (table.length < 5) return { ...about, value: hide(whyNone(cells, rules)) }
  if (!mayShow('alphaSameExcerpts', table.length, excerpts)) return { ...about, value: hide('fewExcerpts') }
  const alpha = krippendorffAlpha(table)
  if (alpha.reason !== null) return { ...about, value: shownFigure<never>(alpha) }
  if (excerptsTooAlike(meanRoomAgreement(table), alpha)) return { ...about, value: hide('tooAlikeToTell') }
  const over = mayShow('alphaOtherExcerpts', table.length, excerpts) ? 'otherExcerpts' : 'sameExcerpts'
  const interval = alphaIntervals(table)[over].value
  const word = alphaWord(alpha.value)
  return {
    ...about,
    value: show({
      alpha: coefficient(alpha.value),
      word,
      interval: interval === null || word === 'chance' ? null : coefficientRange(interval),
      over,
    }),
  }
}

const none = (why: HiddenReason): AnalystFigures => ({
  gwetAc2: hide(why),
  iccAgreement: hide(why),
  iccConsistency: hide(why),
  iccOfAverage: hide(why),
  severitySpread: hide(why),
})

const rounded = (value: Figure): Shown => {
  const shown = shownFigure(value)
  return shown.value === null ? shown : show(coefficient(shown.value))
}

/** The figures of the analysts' panel. */
export const analystFigures = (cells: readonly Cell[], rules = houseRules): AnalystFigures => {
  const { table, excerpts } = ratingTable(cells, rules)
  if (table.length < 5) return none(whyNone(cells, rules))
  if (!mayShow('intraclassCorrelation', table.length, excerpts)) return none('fewExcerpts')
  const icc = shownFigure(intraclassCorrelation(table))
  const of = <T>(make: (value: NonNullable<typeof icc.value>) => T): Shown<T> =>
    icc.value === null ? icc : show(make(icc.value))
  const spread = mayShow('severitySpread', table.length, excerpts) ? shownFigure(severitySpread(table)) : hide('few')
  return {
    gwetAc2: rounded(gwetAc(categoryCounts(table))),
    iccAgreement: of(({ agreement }) => ({ value: coefficient(agreement), word: iccWord(agreement) })),
    iccConsistency: of(({ consistency }) => coefficient(consistency)),
    iccOfAverage: of(({ ofAverage, raters }) => ({ value: coefficient(ofAverage), raters: Math.round(raters) })),
    severitySpread: spread.value === null ? spread : show(points(spread.value, table.length)),
  }
}
