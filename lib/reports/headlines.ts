import { excerptsMarkedAlike } from '../stats/excerptsMarkedAlike.ts'
import type { LocalText } from '../workshop/text.ts'
import type { MarkFigures } from './figures.ts'
import type { Headline } from './headline.ts'
import type { DriftReport, ElementReport, ExcerptReport, PartReport } from './report.ts'

/** What a headline is made of. */
export interface HeadlineParts {
  readonly overall: MarkFigures
  readonly elementsTogether: MarkFigures
  readonly excerpts: readonly { readonly report: ExcerptReport; readonly together: MarkFigures }[]
  readonly elements: readonly ElementReport[]
  /** Teams beside each other, where the report has several, in their fixed order. */
  readonly teams: readonly PartReport[]
  readonly drift: DriftReport
  readonly leftOutSessions: number
}

/** An excerpt counts as near the coding when this share of its marks is within one mark of it. */
export const nearEnough = 0.8

/** Elements nearer to the coding than this are no reason for a sentence. */
const worthSaying = 0.5

const excerptsNear = ({ excerpts }: HeadlineParts): Headline[] => {
  const shares = excerpts.flatMap(({ report, together }) => {
    const within = (report.overall?.figures.withinOne.value ?? together.withinOne.value)?.value
    return within === undefined ? [] : [within]
  })
  if (shares.length === 0) return []
  const near = shares.filter((one) => one >= nearEnough - 1e-9).length
  const values = { near, excerpts: shares.length, share: Math.round(100 * nearEnough) }
  return [{ key: near === 0 ? 'noneWithinOne' : 'excerptsWithinOne', values }]
}

/** The element whose marks lie furthest from the coding. */
export const hardestFirst = (elements: readonly ElementReport[]): { id: string; name: LocalText; distance: number }[] =>
  elements
    .flatMap(({ id, name, figures }) => {
      const distance = figures.distance.value?.value
      return distance === undefined ? [] : [{ id, name, distance }]
    })
    .sort((a, b) => b.distance - a.distance)

const differMost = ({ elements }: HeadlineParts): Headline[] => {
  const [hardest, next] = hardestFirst(elements)
  if (!hardest || !next || hardest.distance < worthSaying || hardest.distance - next.distance < 1e-9) return []
  return [{ key: 'differMost', values: { element: hardest.name, points: hardest.distance } }]
}

/** Teams that lean in opposite ways: an average over them would say that nobody leans. */
const teamsApart = (teams: readonly PartReport[]): Headline[] => {
  const leaningTo = (way: 'Generous' | 'Strict'): LocalText[] =>
    teams.filter(({ figures }) => figures.lean.value?.word.endsWith(way)).map(({ name }) => name)
  const [generous, strict] = [leaningTo('Generous'), leaningTo('Strict')]
  if (generous.length === 0 || strict.length === 0) return []
  // Commas alone: “and” in Welsh depends on the name after it.
  const text = (names: readonly LocalText[]): LocalText => ({
    en: names.map(({ en }) => en).join(', '),
    cy: names.map(({ cy }) => cy).join(', '),
  })
  return [{ key: 'teamsLean', values: { generous: text(generous), strict: text(strict) } }]
}

const leaning = ({ overall, elementsTogether, teams }: HeadlineParts): Headline[] => {
  const apart = teamsApart(teams)
  if (apart.length > 0) return apart
  const lean = overall.lean.value ?? elementsTogether.lean.value
  if (!lean) return []
  if (lean.word.endsWith('Generous')) return [{ key: 'leanGenerous', values: { points: lean.value } }]
  if (lean.word.endsWith('Strict')) return [{ key: 'leanStrict', values: { points: -lean.value } }]
  return lean.word === 'none' ? [] : [{ key: 'noLean', values: {} }]
}

/** People who agree with each other and not with the coding: two facts that are easily taken for one. */
const agreeButOff = ({ overall }: HeadlineParts): Headline[] => {
  const [agreement, within] = [overall.agreement.value?.index, overall.withinOne.value?.value]
  if (agreement === undefined || within === undefined || agreement < 71 || within >= 0.6) return []
  return [{ key: 'agreeButOff', values: { agreement, share: Math.round(100 * within) } }]
}

/** Excerpts that got much the same mark, whatever their coding: agreement may then be caution (statistics.md, 2.3). */
const markedAlike = ({ excerpts }: HeadlineParts): Headline[] => {
  const means = excerpts.map(({ report }) => report.overall?.figures.mean.value ?? null)
  const alike = excerptsMarkedAlike([means])
  return alike ? [{ key: 'markedAlike', values: { excerpts: means.filter((one) => one !== null).length } }] : []
}

const course = ({ drift }: HeadlineParts): Headline[] => {
  if (drift.points.length < 2) return []
  if (drift.whole === null) {
    if (drift.none === null || drift.none === 'noCoding' || drift.none === 'noMarks') return []
    return [{ key: drift.none === 'excerptsDiffer' ? 'excerptsDiffer' : 'courseWithheld', values: {} }]
  }
  const { distance, withinOne } = drift.whole
  const change = distance.value ?? withinOne.value
  if (!change?.interval || (change.interval.lo <= 0 && change.interval.hi >= 0)) return []
  const { difference, excerpts } = change
  if (distance.value === null) {
    const values = { share: Math.round(100 * Math.abs(difference)), excerpts }
    return [{ key: difference > 0 ? 'moreThanBefore' : 'fewerThanBefore', values }]
  }
  const values = { points: Math.abs(difference), excerpts }
  return [{ key: difference < 0 ? 'nearerThanBefore' : 'furtherThanBefore', values }]
}

/** The headline of a report, from its figures by rule. Example: four of six excerpts within one mark for at least 80%. */
export const headlines = (parts: HeadlineParts): Headline[] => {
  const near = excerptsNear(parts)
  const left: Headline[] =
    parts.leftOutSessions > 0 ? [{ key: 'leftOut', values: { sessions: parts.leftOutSessions } }] : []
  if (near.length === 0) return [{ key: 'nothing', values: {} }, ...left]
  return [
    ...near,
    ...differMost(parts),
    ...leaning(parts),
    ...agreeButOff(parts),
    ...markedAlike(parts),
    ...course(parts),
    ...left,
  ]
}
