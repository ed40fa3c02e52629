import type { Interval } from '../stats/interval.ts'
import type { GroupListId } from '../workshop/groups.ts'
import type { LocalText } from '../workshop/text.ts'
import type { VersionNotes } from './averages.ts'
import type { AgreementFigure, AlphaFigure, AnalystFigures, Estimate, HaloFigure, MarkFigures } from './figures.ts'
import type { Headline } from './headline.ts'
import type { ReportScope } from './scope.ts'
import type { HiddenReason, Shown } from './shown.ts'

/** One element of one excerpt, or its overall mark (`overall`). */
export interface ItemReport {
  readonly id: string
  readonly name: LocalText
  /** The expert coding's mark; `null`: not coded, or codings differ between workshops. */
  readonly coding: number | null
  readonly figures: MarkFigures
  /** The share of those asked who could not tell, or found it not discussed. */
  readonly notMarked: Shown
}

/** One dimension of one excerpt: people's own averages, of those who marked all its elements. */
export interface DimensionReport {
  readonly id: string
  readonly name: LocalText
  /** The elements that it is an average of; one: it is that element. */
  readonly elements: readonly string[]
  readonly coding: number | null
  readonly figures: MarkFigures
}

/** Vote 1 beside vote 2 on one item: everyone who voted each time, and the same people's moves. */
export interface VotesReport {
  readonly item: string
  readonly name: LocalText
  readonly first: MarkFigures
  readonly second: MarkFigures
  /** Shares of the people with both votes who came closer to the coding, stayed as near, went further. */
  readonly moved: Shown<{
    readonly people: number
    readonly closer: number
    /** Of the share that came closer: "of these people", since they talked. */
    readonly closerInterval: Interval | null
    readonly same: number
    readonly further: number
  }>
  /** Change of the mean distance in points; below 0 is nearer. "Of these people", since they talked. */
  readonly distanceChange: Shown<Estimate>
}

/** Everything about one excerpt. */
export interface ExcerptReport {
  readonly id: string
  readonly title: LocalText
  readonly codingLabel: LocalText | null
  readonly overall: ItemReport | null
  readonly elements: readonly ItemReport[]
  readonly dimensions: readonly DimensionReport[]
  readonly votes: readonly VotesReport[]
  /** The share of those in the room who sat this excerpt out. */
  readonly satOut: Shown
}

/** One element over all excerpts. */
export interface ElementReport {
  readonly id: string
  readonly name: LocalText
  readonly excerpts: number
  readonly figures: MarkFigures
  readonly alpha: AlphaFigure
}

/** People by what they picked from a list when they joined, over all excerpts; lists in their own order, never by rank. */
export interface GroupReport {
  readonly list: GroupListId
  readonly groups: readonly { readonly key: string; readonly name: LocalText; readonly figures: MarkFigures }[]
}

/** One statement of a check of people's own service. */
export interface CheckRow {
  readonly id: string
  readonly text: LocalText
  readonly people: number | null
  readonly allWithinOnePoint: boolean
  readonly mean: Shown
  readonly shares: Shown<readonly number[]>
}

/** A check of people's own service, with its course over time. */
export interface CheckReport {
  /** The same check in several workshops has the same id. */
  readonly id: string
  readonly title: LocalText
  readonly labels: readonly LocalText[]
  readonly rows: readonly CheckRow[]
  readonly quarters: readonly { readonly quarter: string; readonly rows: readonly CheckRow[] }[]
  /** Teams in their fixed order, never by rank. Empty below the level of an organisation. */
  readonly teams: readonly { readonly teamId: string; readonly rows: readonly CheckRow[] }[]
  /** By what people picked from the lists of their session. */
  readonly groups: readonly {
    readonly list: GroupListId
    readonly groups: readonly { readonly key: string; readonly name: LocalText; readonly rows: readonly CheckRow[] }[]
  }[]
}

/** Plans as the teams wrote them and the room was shown them. */
export interface PlansReport {
  readonly sessionId: string
  readonly title: LocalText
  readonly startedAt: number
  readonly fields: readonly LocalText[]
  readonly plans: Shown<readonly (readonly string[])[]>
}

/** One point of a course over time: one quarter, or one session. */
export interface DriftPoint {
  readonly key: string
  readonly startedAt: number
  readonly figures: MarkFigures
  readonly excerptIds: readonly string[]
}

/** A figure at two times, on the same excerpts. */
export interface Compared {
  readonly from: number
  readonly to: number
  readonly difference: number
  readonly interval: Interval | null
  /** On how many excerpts. */
  readonly excerpts: number
  /** Of the time of which fewer people marked those, how many did. */
  readonly people?: number
}

/** Two neighbouring points compared on the excerpts that both had. No anchors: no arrow. */
export interface DriftStep {
  readonly from: string
  readonly to: string
  readonly anchors: readonly string[]
  /** `excerptsDiffer` where there is no anchor. */
  readonly withinOne: Shown<Compared>
  readonly distance: Shown<Compared>
}

/** The course over time on whole quarters. */
export interface DriftReport {
  readonly points: readonly DriftPoint[]
  readonly steps: readonly DriftStep[]
  /** The earliest point that shares an excerpt with a later one, against the last such; `null` where there are not two. */
  readonly whole: DriftStep | null
  /** Why there are not two, of several points: they share nothing, or what they share is withheld in one of them. */
  readonly none: HiddenReason | null
}

/** A part of the scope beside the others: a team, a quarter, a session. In a fixed order, never by rank. */
export interface PartReport {
  readonly scope: ReportScope
  readonly name: LocalText
  /** Of a session: the team that it was held for; `null`: none, or another level. */
  readonly teamId: string | null
  readonly startedAt: number | null
  readonly sessions: number
  readonly figures: MarkFigures
  readonly agreement: Shown<AgreementFigure>
}

/** What trained coders reached with the same seven elements: the line to compare with. */
export interface Benchmark {
  readonly alpha: Interval
  readonly icc: Interval
  readonly source: string
}

/** A whole report: what the page shows, and nothing that it may not. */
export interface Report {
  readonly scope: ReportScope
  readonly sessions: number
  readonly people: number | null
  readonly from: number | null
  readonly to: number | null
  /** Sessions of which nothing may be counted, and figures that only the sentence of all-within-one stands for. */
  readonly leftOut: { readonly sessions: number; readonly figures: number }
  readonly headline: readonly Headline[]
  /** Over all excerpts: overall marks, and marks on elements. */
  readonly overall: MarkFigures
  readonly elementsTogether: MarkFigures
  readonly excerpts: readonly ExcerptReport[]
  /** In the order of the framework. */
  readonly elements: readonly ElementReport[]
  /** Ids of the elements furthest from the coding, the hardest first; only where the figures are shown. */
  readonly hardest: readonly string[]
  readonly alpha: AlphaFigure
  readonly analyst: AnalystFigures
  readonly halo: HaloFigure
  readonly satOut: Shown
  /** By picked team and role. */
  readonly groups: readonly GroupReport[]
  readonly checks: readonly CheckReport[]
  readonly plans: readonly PlansReport[]
  /** What is to be said of several versions of what is marked. */
  readonly versions: VersionNotes
  readonly drift: DriftReport
  readonly parts: readonly PartReport[]
  readonly benchmark: Benchmark
}
