import { coefficient, coefficientRange, pointRange, points, share, shareRange } from '../lib/reports/rounding.ts'
import { figure } from '../lib/stats/figure.ts'
import type { Interval } from '../lib/stats/interval.ts'
import { jackknifeInterval } from '../lib/stats/jackknifeInterval.ts'
import { shownAgreement } from '../lib/stats/shownAgreement.ts'

/** What a case gives for one cell of the table, rounded as reports round. */
export interface PageFigure {
  readonly statistic: string
  readonly category?: string
  readonly value: number
  /** Left out where the case tells no range. */
  readonly range?: Interval | null
}

// What `npm run stats` computes of a case has the keys of the reference cases.
type Computed = Readonly<Record<string, number | null>> & {
  readonly counts?: readonly number[]
  readonly per_rater?: readonly Readonly<Record<string, number | null>>[]
}
/** How many rooms' marks a case holds, and of how many people, who may have given several. */
interface Behind {
  readonly rooms: number
  readonly people: number | null
}

type Input = { readonly ratings?: readonly unknown[] }

const interval = (ends: unknown): Interval | null => {
  const [lo, hi] = Array.isArray(ends) ? ends : []
  return typeof lo === 'number' && typeof hi === 'number' ? { lo, hi } : null
}
const asShare = (statistic: string, value: number, range: Interval | null, people: number): PageFigure => ({
  statistic,
  value: share(value, people),
  range: range && shareRange(range, people),
})
const asPoints = (statistic: string, value: number, range: Interval | null, people: number): PageFigure => ({
  statistic,
  value: points(value, people),
  range: range && pointRange(range, people),
})

const ofItem = ({ n, mean, rwg, counts = [] }: Computed, { rooms, people }: Behind): PageFigure[] => {
  if (n == null || n === 0 || mean == null) return []
  return [
    { statistic: 'mean', value: points(mean, people ?? n) },
    ...counts.map((count, at) => ({
      statistic: 'shares',
      category: `${at + 1}`,
      value: share(count / n, people ?? n),
    })),
    ...(rooms === 1 && rwg != null ? [{ statistic: 'agreement', value: shownAgreement(rwg) }] : []),
  ]
}

const ofRoom = (computed: Computed): PageFigure[] => {
  const { n, exact_n: exact, within1_n: near, bias, mae } = computed
  if (n == null || exact == null || near == null || bias == null || mae == null) return []
  return [
    asShare('exact', exact / n, interval(computed.exact_ci), n),
    asShare('withinOne', near / n, interval(computed.within1_ci), n),
    asPoints('lean', bias, interval(computed.bias_ci), n),
    asPoints('distance', mae, interval(computed.mae_ci), n),
  ]
}

/** All people's marks together; the range by leaving out one person after the other. */
const ofPeople = ({ per_rater: people = [] }: Computed): PageFigure[] => {
  const own = people.flatMap(({ n, exact_n: exact, within1_n: near, bias, mae }) =>
    n && exact != null && near != null && bias != null && mae != null
      ? [{ n, exact, withinOne: near, lean: bias * n, distance: mae * n }]
      : [],
  )
  const of = (name: 'n' | 'exact' | 'withinOne' | 'lean' | 'distance') => own.reduce((sum, one) => sum + one[name], 0)
  const together = (name: 'exact' | 'withinOne' | 'lean' | 'distance', bounds?: Interval) => {
    const leftOut = own.map((one) => (of('n') > one.n ? (of(name) - one[name]) / (of('n') - one.n) : null))
    const { value, interval: range } = jackknifeInterval(figure(of(name) / of('n')), leftOut, bounds)
    return { value: value.value ?? 0, range: range.value }
  }
  if (own.length === 0) return []
  const bounds = { lo: 0, hi: 1 }
  const [exact, near] = [together('exact', bounds), together('withinOne', bounds)]
  const [lean, distance] = [together('lean'), together('distance', { lo: 0, hi: Number.POSITIVE_INFINITY })]
  return [
    asShare('exact', exact.value, exact.range, own.length),
    asShare('withinOne', near.value, near.range, own.length),
    asPoints('lean', lean.value, lean.range, own.length),
    asPoints('distance', distance.value, distance.range, own.length),
  ]
}

const ofRooms = (computed: Computed): PageFigure[] => {
  const rooms = Object.values(computed).flatMap((room) => (room as unknown as Computed).rwg ?? []) // one entry a room
  const sum = rooms.reduce((total, one) => total + one, 0)
  return rooms.length === 0 ? [] : [{ statistic: 'agreement', value: shownAgreement(sum / rooms.length) }]
}

/** Above this many people reports take coefficients from a part of them, which no file names. */
const mostRows = 1000

const ofMatrix = (computed: Computed, { ratings = [] }: Input): PageFigure[] => {
  const { alpha_ordinal: alpha, n_excerpts: excerpts } = computed
  if (ratings.length > mostRows) return []
  const ends = (excerpts ?? 0) >= 5 ? 'both' : 'rater'
  const range = interval([computed[`alpha_ordinal_${ends}_lo`], computed[`alpha_ordinal_${ends}_hi`]])
  const of = (statistic: string, value: number | null | undefined): PageFigure[] =>
    value == null ? [] : [{ statistic, value: coefficient(value) }]
  return [
    ...(alpha == null
      ? []
      : [
          {
            statistic: 'alpha',
            value: coefficient(alpha),
            range: alpha <= 0 ? null : range && coefficientRange(range),
          },
        ]),
    ...of('gwetAc2', computed.ac2_quadratic),
    ...of('iccAgreement', computed.icc_a1),
    ...of('iccConsistency', computed.icc_c1),
    ...of('iccOfAverage', computed.icc_ak),
    ...(computed.var_rater == null
      ? []
      : [{ statistic: 'severitySpread', value: points(Math.sqrt(computed.var_rater), ratings.length) }]),
  ]
}

const ofVotes = (computed: Computed): PageFigure[] => {
  const { n_paired: n, closer_n: closer, same_n: same, further_n: further, mae_change: change } = computed
  if (!n || closer == null || same == null || further == null || change == null) return []
  return [
    { statistic: 'closer', value: share(closer / n, n) },
    { statistic: 'same', value: share(same / n, n) },
    { statistic: 'further', value: share(further / n, n) },
    asPoints('distanceChange', change, interval(computed.mae_change_ci), n),
  ]
}

/** The figures of the page that a computed case gives. */
export const pageFigures = (kind: string, computed: object, input: object, behind: Behind): PageFigure[] => {
  const found = computed as Computed // computed by our own readers
  if (kind === 'single_item') return ofItem(found, behind)
  if (kind === 'room_vs_expert') return ofRoom(found)
  if (kind === 'raters_vs_expert') return ofPeople(found)
  if (kind === 'rwg_groups') return ofRooms(found)
  if (kind === 'matrix') return ofMatrix(found, input as Input)
  return kind === 'two_votes' ? ofVotes(found) : []
}
