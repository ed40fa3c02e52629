import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../reports/report.ts'
import type { ReportScope } from '../../reports/scope.ts'
import { mean } from '../../stats/mean.ts'
import type { TeamId } from '../../workshop/ids.ts'
import { seeded } from '../live/seeded.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { readReport } from '../reports/readReport.ts'
import { readLibrary } from '../store/library.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { planOf } from '../store/plans.ts'
import { answersTo, type DemoPerson, demoAnswer, normal } from './demoAnswers.ts'
import { makeHistory } from './history.ts'
import { demoTeams } from './historyTruth.ts'
import { seed } from './seed.ts'

const held = [
  { team: 0, month: 0, people: 24 },
  { team: 2, month: 1, people: 26 },
  { team: 3, month: 9, people: 4 },
  { team: 0, month: 9, people: 30 },
]

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

  /** What the model itself says of a team's distance from the coding, over very many people who are like it. */
  const expected = async (progress: number) => {
    const [team, random] = [demoTeams[0]!, seeded(7)]
    const { library } = await readLibrary(store, firstOrganisation)
    const plan = await planOf(store, made.sessions[0]!)
    const distances = plan.activities.filter(answersTo).flatMap((activity) => {
      const coding = library.coding(activity.excerpt!.id)
      return Array.from({ length: 2000 }, () => {
        const person: DemoPerson = { team, severity: team.severity * normal(random) }
        const response = demoAnswer(activity, person, { random, progress, vote: 1 }, coding)
        const marks = Object.entries((response ?? {}) as Record<string, unknown>)
        return marks.flatMap(([id, mark]) => {
          const coded = id === 'mark' ? coding.consensus.overall : (coding.consensus.elements[id] ?? null)
          return typeof mark === 'number' && coded !== null ? [Math.abs(mark - coded)] : []
        })
      }).flat()
    })
    return mean(distances).value ?? 0
  }

  it('find the team that leans, and which way', async () => {
    expect((await ofTeam(0)).overall.lean.value?.word).toMatch(/Generous$/)
    expect((await ofTeam(2)).overall.lean.value?.word).toMatch(/Strict$/)
  })

  it('find that a team came nearer to the coding, and the true size lies within the range that is given', async () => {
    const { drift, headline } = await ofTeam(0)
    const change = drift.whole?.distance.value
    expect(drift.whole?.anchors).toHaveLength(6)
    expect(change?.interval?.hi).toBeLessThan(0)
    const truth = (await expected(1)) - (await expected(0))
    expect(change?.interval?.lo).toBeLessThan(truth)
    expect(change?.interval?.hi).toBeGreaterThan(truth)
    expect(headline.map(({ key }) => key)).toContain('nearerThanBefore')
  })

  it('find the element that is hardest', async () => {
    expect((await report({ level: 'organisation' })).hardest[0]).toBe('clarityAboutConcerns')
  })

  it('have roles as people picked them, in the order of the list, only of ten people or more', async () => {
    const [roles] = (await report({ level: 'organisation' })).groups
    expect(roles?.groups.map(({ name }) => name.en)).toEqual(['Social worker', 'Senior practitioner', 'Team manager'])
    const people = roles?.groups.map(({ figures }) => figures.people ?? 10) ?? []
    expect(Math.min(...people)).toBeGreaterThanOrEqual(10)
    expect(people[0]).toBeGreaterThan(25) // four in ten of 80, but for a vote or two that cannot be split
    expect(roles?.groups.every(({ figures }) => figures.shares.hidden !== null)).toBe(true)
  })

  it('say nothing of a room of four, and count nobody of it anywhere', async () => {
    const small = await ofTeam(3)
    expect(small).toMatchObject({
      people: null,
      leftOut: { sessions: 1 },
      headline: [{ key: 'nothing' }, { key: 'leftOut' }],
    })
    expect(JSON.stringify(small)).not.toContain('"shares":{"value":[')
    expect((await report({ level: 'organisation' })).people).toBe(80)
  })
})
