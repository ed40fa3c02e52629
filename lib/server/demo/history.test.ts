import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../reports/report.ts'
import type { ReportScope } from '../../reports/scope.ts'
import { mean } from '../../stats/mean.ts'
import type { SessionId, TeamId } from '../../workshop/ids.ts'
import { seeded } from '../live/seeded.ts'
import { sessionStory } from '../live/sessionStory.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { readReport } from '../reports/readReport.ts'
import { readLibrary } from '../store/library.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { planOf } from '../store/plans.ts'
import { sessionById } from '../store/sessions.ts'
import { type DemoPerson, demoAnswer, normal } from './demoAnswers.ts'
import { makeHistory } from './history.ts'
import { demoTeams } from './historyTruth.ts'
import { seed } from './seed.ts'

const held = [
  { team: 0, month: 0, people: 24 },
  { team: 1, month: 0, people: 22, day: true },
  { team: 2, month: 1, people: 26 },
  { team: 3, month: 1, people: 12 },
  { team: 2, month: 9, people: 25 },
  { team: 3, month: 9, people: 4 },
  { team: 0, month: 9, people: 30 },
  { team: 1, month: 9, people: 28, day: true },
]
/** Those whose rooms are large enough for all figures. */
const told = held.flatMap((workshop, at) => (workshop.people >= 10 ? [{ ...workshop, at }] : []))

describe('the reports of an invented year', () => {
  const { place, remove } = temporaryPlace()
  let store: Store
  let made: Awaited<ReturnType<typeof makeHistory>>
  beforeAll(async () => {
    store = await openStore(place)
    await seed(store, process.cwd())
    made = await makeHistory(store, {
      organisationId: firstOrganisation,
      seed: 1,
      from: Date.UTC(2025, 0, 20),
      only: held,
    })
  }, 120_000)
  afterAll(async () => {
    await store.close()
    remove()
  })
  const report = (scope: ReportScope): Promise<Report> => readReport(store, firstOrganisation, scope)
  const ofTeam = (at: number) => report({ level: 'team', teamId: made.teams[at] as TeamId })

  const measures = {
    lean: (difference: number) => difference,
    distance: (difference: number) => Math.abs(difference),
    withinOne: (difference: number) => (Math.abs(difference) <= 1 ? 1 : 0),
    exact: (difference: number) => (difference === 0 ? 1 : 0),
  }
  type Truth = Record<keyof typeof measures, number>

  /** What the model itself says of a team in one of its workshops, from very many people who are like it. */
  const truthOf = async (session: number, progress: number, of: 'overall' | 'elements'): Promise<Truth> => {
    const [team, random] = [demoTeams[held[session]!.team]!, seeded(7)]
    const { library } = await readLibrary(store, firstOrganisation)
    const { activities } = await planOf(store, made.sessions[session]!)
    const kind = of === 'overall' ? 'rate' : 'rateElements'
    const differences = activities
      .filter((activity) => activity.kind === kind)
      .flatMap((activity) => {
        const coding = library.coding(activity.excerpt!.id)
        return Array.from({ length: 1000 }, () => {
          const person: DemoPerson = { team, severity: team.severity * normal(random) }
          const response = demoAnswer(activity, person, { random, progress, vote: 1 }, coding)
          return Object.entries((response ?? {}) as Record<string, unknown>).flatMap(([id, mark]) => {
            const coded = id === 'mark' ? coding.consensus.overall : (coding.consensus.elements[id] ?? null)
            return typeof mark === 'number' && coded !== null ? [mark - coded] : []
          })
        }).flat()
      })
    const averaged = Object.entries(measures).map(([name, worth]) => [name, mean(differences.map(worth)).value ?? 0])
    return Object.fromEntries(averaged) as Truth // one entry a measure
  }

  it('find the teams that lean, and which way, and the team that does not', async () => {
    const words = await Promise.all([0, 1, 2, 3].map(async (at) => (await ofTeam(at)).overall.lean.value?.word))
    expect(words).toEqual([
      expect.stringMatching(/Generous$/),
      expect.stringMatching(/^(onTheMark|noClearLean)$/),
      expect.stringMatching(/Strict$/),
      expect.stringMatching(/Generous$|noClearLean|onTheMark/), // 0.3, less what improved, from a dozen people
    ])
  })

  it('give ranges that hold the truth in about nineteen of twenty cases: every team and every measure', async () => {
    let [ranges, held95] = [0, 0]
    for (const { at, month } of told) {
      const { overall, elementsTogether } = await report({ level: 'session', sessionId: made.sessions[at]! })
      for (const [of, figures] of [
        ['overall', overall],
        ['elements', elementsTogether],
      ] as const) {
        const truth = await truthOf(at, month / 9, of)
        for (const measure of ['lean', 'distance', 'withinOne', 'exact'] as const) {
          const shown = figures[measure].value
          if (!shown?.interval) continue
          const { lo, hi } = shown.interval
          ranges += 1
          if (truth[measure] >= lo && truth[measure] <= hi) held95 += 1
          // And where one does not, it is not far off.
          expect(Math.abs(truth[measure] - shown.value)).toBeLessThan(1.5 * (hi - lo))
        }
      }
    }
    expect(ranges).toBeGreaterThanOrEqual(8 * (told.length - 1))
    expect(held95 / ranges).toBeGreaterThanOrEqual(0.88)
  })

  it('find which teams came nearer to the coding and which did not, and the true size lies within each range', async () => {
    for (const { team, late } of [
      { team: 0, late: 6 },
      { team: 1, late: 7 },
      { team: 2, late: 4 },
    ]) {
      const { drift, headline } = await ofTeam(team)
      const change = drift.whole?.distance.value
      const early = held.findIndex((workshop) => workshop.team === team)
      const truth = async (at: number, of: 'overall' | 'elements') =>
        (await truthOf(at, held[at]!.month / 9, of)).distance
      // Each thing that was marked counts alike: overall marks of five excerpts or two, and the elements of the others.
      const things = { overall: 0, elements: 0 }
      for (const { overall, elements } of (await report({ level: 'session', sessionId: made.sessions[early]! }))
        .excerpts) {
        if (overall?.coding != null) things.overall += 1
        things.elements += elements.filter(({ coding }) => coding !== null).length
      }
      const all = things.overall + things.elements
      const changeOf = async (of: 'overall' | 'elements') =>
        ((await truth(late, of)) - (await truth(early, of))) * (things[of] / all)
      const size = (await changeOf('overall')) + (await changeOf('elements'))
      expect({ team, lo: change?.interval?.lo, hi: change?.interval?.hi, size }).toEqual({
        team,
        lo: expect.toSatisfy((lo) => lo < size),
        hi: expect.toSatisfy((hi) => hi > size),
        size,
      })
      const nearer = headline.map(({ key }) => key).includes('nearerThanBefore')
      expect({ team, nearer }).toEqual({ team, nearer: demoTeams[team]!.improvement > 0 })
    }
  })

  it('find how far people lie apart, by their teams and among themselves', async () => {
    const people = told.flatMap(({ team: at, month, people: many }) => {
      const { tilt, improvement, severity } = demoTeams[at]!
      return Array.from({ length: many }, () => ({ middle: tilt * (1 - (improvement * month) / 9), severity }))
    })
    const middle = mean(people.map((one) => one.middle)).value ?? 0
    const truth = Math.sqrt(mean(people.map((one) => (one.middle - middle) ** 2 + one.severity ** 2)).value ?? 0)
    const { analyst } = await report({ level: 'organisation' })
    // The ends of the scale hold in who is generous where the coding is 5, and who is strict where it is 1.
    expect(analyst.severitySpread.value).toBeLessThan(truth)
    expect(analyst.severitySpread.value).toBeGreaterThan(truth - 0.2)
  })

  it('find that second votes come nearer, and how much more of a service people see in place at the end', async () => {
    const { excerpts, checks } = await report({ level: 'organisation' })
    const votes = excerpts.flatMap((excerpt) => excerpt.votes)
    expect(votes.length).toBeGreaterThan(0)
    for (const { first, second } of votes) {
      const [before, after] = [first.distance.value?.value ?? 0, second.distance.value?.value ?? 9]
      expect(after / before).toBeLessThan(0.8) // 0.6 in truth, but for marks that are whole
      expect(second.agreement.value?.index).toBeGreaterThan(first.agreement.value?.index ?? 100)
    }
    for (const { quarters } of checks) {
      const [first, last] = [quarters.at(0), quarters.at(-1)]
      const rises = first!.rows.map(({ mean: before }, row) => (last?.rows[row]?.mean.value ?? 0) - (before.value ?? 0))
      expect(mean(rises).value).toBeGreaterThan(0.4) // 0.8 in truth, less what the ends of the scale take
      expect(mean(rises).value).toBeLessThan(1.1)
    }
  })

  it('find who gives no mark: three in a hundred sit out, and where nothing was coded seven in ten found nothing to mark', async () => {
    const { satOut, excerpts } = await report({ level: 'organisation' })
    expect(Math.abs((satOut.value ?? 1) - 0.03)).toBeLessThanOrEqual(0.02)
    const items = excerpts.flatMap(({ elements }) => elements)
    const uncoded = items.filter(({ coding }) => coding === null).flatMap(({ notMarked }) => notMarked.value ?? [])
    expect(uncoded.length).toBeGreaterThan(0)
    for (const value of uncoded) expect(Math.abs(value - 0.7)).toBeLessThan(0.15)
    const coded = items.filter(({ coding }) => coding !== null).flatMap(({ notMarked }) => notMarked.value ?? [])
    expect(Math.abs((mean(coded).value ?? 1) - 0.04)).toBeLessThan(0.02)
  })

  it('find the element that is hardest', async () => {
    expect((await report({ level: 'organisation' })).hardest[0]).toBe('clarityAboutConcerns')
  })

  it('have roles as people picked them, in the order of the list, only of ten people or more', async () => {
    const [roles] = (await report({ level: 'organisation' })).groups
    expect(roles?.groups.map(({ name }) => name.en)).toEqual(['Social worker', 'Senior practitioner', 'Team manager'])
    const people = roles?.groups.map(({ figures }) => figures.people ?? 10) ?? []
    expect(Math.min(...people)).toBeGreaterThanOrEqual(10)
    expect(people[0]).toBeGreaterThan(50) // four in ten of 167, but for votes that cannot be split
    expect(roles?.groups.every(({ figures }) => figures.shares.hidden !== null)).toBe(true)
  })

  it('are of rooms that took about the time that was planned, on one day', async () => {
    const session = await sessionById(store, made.sessions[0] as SessionId)
    const story = session && (await sessionStory(store, session))
    const took = (story?.activities ?? []).flatMap(({ took, minutes }) => (took === null ? [] : [took / minutes]))
    expect(took.length).toBeGreaterThan(3)
    expect(Math.min(...took)).toBeGreaterThan(0.7)
    expect(Math.max(...took)).toBeLessThan(1.3)
    expect((story?.endedAt ?? 0) - (story?.startedAt ?? 0)).toBeGreaterThan(30 * 60_000)
    expect((story?.endedAt ?? 0) - (story?.startedAt ?? 0)).toBeLessThan(8 * 60 * 60_000)
  })

  it('say nothing of a room of four, and count nobody of it anywhere', async () => {
    const small = await report({ level: 'session', sessionId: made.sessions[5]! })
    expect(small).toMatchObject({
      people: null,
      leftOut: { sessions: 1 },
      headline: [{ key: 'nothing' }, { key: 'leftOut' }],
    })
    expect(JSON.stringify(small)).not.toContain('"shares":{"value":[')
    expect((await report({ level: 'organisation' })).people).toBe(167)
  })
})
