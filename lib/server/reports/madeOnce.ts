import { inProcess } from '../../reports/inProcess.ts'
import type { Report } from '../../reports/report.ts'
import type { Store } from '../store/open.ts'

/** How many reports a process keeps of a database; the one that was longest not asked for goes first. */
const most = 100

const kept = inProcess(
  'reports',
  () => new WeakMap<Store['db'], Map<string, { readonly of: string; readonly report: Report }>>(),
)

/** A report as it was made the last time, unless what it is made of is another thing now: `of` says what that is. */
export const madeOnce = ({ db }: Store, name: string, of: string, make: () => Report): Report => {
  const reports = kept.get(db) ?? new Map()
  kept.set(db, reports)
  const known = reports.get(name)
  const report = known?.of === of ? known.report : make()
  reports.delete(name)
  reports.set(name, { of, report })
  const [oldest] = reports.keys()
  if (reports.size > most && oldest !== undefined) reports.delete(oldest)
  return report
}
