import type { DimensionReport, ExcerptReport } from '../../lib/reports/report.ts'

type Axes = readonly [DimensionReport, DimensionReport]

const axesOf = ({ dimensions: [x, y] }: Pick<ExcerptReport, 'dimensions'>): Axes | null => (x && y ? [x, y] : null)

const nameOf = ([x, y]: Axes): string => `${x.id}|${y.id}`

/**
 * The first two averages of each excerpt that has the same two as most have: a map is of two things. `others`: how many have
 * two, but others.
 */
export const mapAxes = <E extends Pick<ExcerptReport, 'dimensions'>>(
  excerpts: readonly E[],
): { readonly mapped: readonly { readonly excerpt: E; readonly axes: Axes }[]; readonly others: number } => {
  const named = new Map<string, number>()
  for (const excerpt of excerpts) {
    const axes = axesOf(excerpt)
    if (axes) named.set(nameOf(axes), (named.get(nameOf(axes)) ?? 0) + 1)
  }
  const [most] = [...named].toSorted(([, one], [, other]) => other - one)[0] ?? []
  const [across, up] = most?.split('|') ?? []
  const mapped = excerpts.flatMap((excerpt) => {
    const find = (id: string | undefined) => excerpt.dimensions.find((one) => one.id === id)
    const [x, y] = [find(across), find(up)]
    return x && y ? [{ excerpt, axes: [x, y] as const }] : []
  })
  return { mapped, others: excerpts.filter((excerpt) => axesOf(excerpt) !== null).length - mapped.length }
}
