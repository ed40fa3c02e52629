import type { GroupList } from '../../workshop/groups.ts'

/** A team of the invented organisation, and how it marks: known, so that tests can look for it in the reports. */
export interface DemoTeam {
  readonly name: string
  readonly people: number
  /** On average this many marks above the coding (below 0: stricter), in the first quarter. */
  readonly tilt: number
  /** How far people of the team lie apart among themselves, and one mark from the next, in marks. */
  readonly severity: number
  readonly noise: number
  /** Which part of tilt and noise is gone by the last quarter. */
  readonly improvement: number
}

export const demoTeams: readonly DemoTeam[] = [
  { name: 'Demo: Harbour', people: 24, tilt: 0.9, severity: 0.35, noise: 0.9, improvement: 0.7 },
  { name: 'Demo: Moorland', people: 22, tilt: 0, severity: 0.3, noise: 0.7, improvement: 0 },
  { name: 'Demo: Valley', people: 26, tilt: -0.6, severity: 0.4, noise: 0.9, improvement: 0.4 },
  { name: 'Demo: Duty desk', people: 9, tilt: 0.3, severity: 0.3, noise: 0.8, improvement: 0.2 },
]

/** One workshop of the year: which team, how many months after the first, how many people. */
export interface DemoWorkshop {
  readonly team: number
  readonly month: number
  readonly people: number
  /** The long day with the checks of the service and plans, in place of the short one with excerpts alone. */
  readonly day?: boolean
}

/** Fourteen workshops over ten months, 300 people in them. The last but one is too small for any figure. */
export const demoWorkshops: readonly DemoWorkshop[] = [
  { team: 0, month: 0, people: 24 },
  { team: 1, month: 0, people: 22 },
  { team: 2, month: 1, people: 26, day: true },
  { team: 3, month: 1, people: 9 },
  { team: 0, month: 3, people: 25, day: true },
  { team: 1, month: 3, people: 23 },
  { team: 2, month: 4, people: 25 },
  { team: 3, month: 5, people: 8 },
  { team: 0, month: 6, people: 24 },
  { team: 1, month: 6, people: 28, day: true },
  { team: 2, month: 7, people: 27 },
  { team: 0, month: 9, people: 30 },
  { team: 3, month: 9, people: 4 },
  { team: 2, month: 9, people: 25 },
]

/** The element that everyone finds hardest: this much more noise than the others, in marks. */
export const hardElement = { id: 'clarityAboutConcerns', noise: 1.1 }

/** The roles that people of the demo pick from when they join, ten people after each other: four, three, three. */
export const demoRoles = {
  id: 'role',
  items: [
    { en: 'Social worker', cy: 'Gweithiwr cymdeithasol' },
    { en: 'Senior practitioner', cy: 'Uwch-ymarferydd' },
    { en: 'Team manager', cy: 'Rheolwr tîm' },
  ],
} satisfies GroupList

/** What one of them picks. */
export const demoRole = (at: number): number => (at % 10 < 4 ? 0 : at % 10 < 7 ? 1 : 2)
