import { describe, expect, it } from 'vitest'
import frameworkFile from '../server/demo/content/framework.json' with { type: 'json' }
import { doWeAgree } from '../server/demo/doWeAgree.ts'
import { goodPractice } from '../server/demo/goodPractice/goodPractice.ts'
import { excerpts as named } from '../server/demo/goodPractice/step.ts'
import { Framework } from '../workshop/framework.ts'
import { ActivityId, ExcerptId } from '../workshop/ids.ts'
import { type Activity, Workshop } from '../workshop/workshop.ts'
import { checkWorkshop } from './checkWorkshop.ts'
import { exampleLibrary } from './exampleLibrary.ts'
import { type KindName, kinds } from './kinds.ts'
import { newActivity } from './newActivity.ts'
import { previewLibrary } from './previewLibrary.ts'
import type { Problem } from './problem.ts'
import type { Path } from './walkForm.ts'

const names = Object.keys(kinds) as KindName[] // the keys of the registry are the names
const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const excerptIds = Object.values(named).map((id) => ExcerptId.parse(id))
const libraries = previewLibrary({
  framework: Framework.parse(frameworkFile),
  excerpts: excerptIds.map((id) => exampleLibrary.excerpt(id)),
})

const made = (name: KindName, at = 0): Activity =>
  newActivity(name, { id: ActivityId.parse(`act_made${at}`), title: both(name), open: libraries.open, excerptIds })

const workshop = (...activities: readonly Activity[]): Workshop => ({
  schemaVersion: 1,
  title: both('A day'),
  description: both('What it is for'),
  activities: [...activities],
})

const problems = (document: unknown): readonly Problem[] => {
  const checked = checkWorkshop(document, libraries)
  return 'problems' in checked ? checked.problems : []
}

/** The document with one value replaced; `undefined` takes it out. */
const withValue = (document: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(document) ? [] : {}, document)
  copy[key] = withValue(copy[key], rest, value)
  return copy
}

it('what kinds find amiss is told along with what the document lacks', () => {
  const days = workshop(made('poll'), made('rate', 1), made('welcome', 2))
  const lacking = withValue(days, ['activities', 0, 'title', 'cy'], undefined)
  const unknown = withValue(lacking, ['activities', 1, 'kind'], 'quiz')
  expect(problems(withValue(unknown, ['activities', 2, 'config', 'heading'], undefined))).toEqual([
    { path: ['activities', 0, 'title', 'cy'], why: 'missing' },
    { path: ['activities', 1, 'kind'], why: 'gone' },
    { path: ['activities', 2, 'config', 'heading'], why: 'missing' },
  ])
})

describe('a workshop that is whole', () => {
  it.each(names)('may begin with a new activity of the kind %s, just as it is made', (name) => {
    expect(problems(workshop(made(name)))).toEqual([])
  })

  it('may be each of those that come with the product', () => {
    for (const document of [doWeAgree, goodPractice]) expect(problems(document)).toEqual([])
  })

  it('comes back as its schemas read it', () => {
    const document = workshop(made('poll'), made('rate', 1))
    expect(checkWorkshop(document, libraries)).toEqual({ workshop: Workshop.parse(document) })
  })
})

describe('what keeps a workshop from being saved', () => {
  const day = workshop(made('rate'), made('poll', 1), made('guess', 2))
  const amiss = (path: Path, value: unknown) => problems(withValue(day, path, value))

  it('is named with its place: a text that is missing in one language, or in both', () => {
    expect(amiss(['title', 'cy'], ' ')).toEqual([{ path: ['title'], why: 'missingCy' }])
    const prompt = ['activities', 1, 'config', 'prompt']
    expect(amiss(prompt, { en: '', cy: 'Pa un?' })).toEqual([{ path: prompt, why: 'missingEn' }])
    expect(amiss(prompt, { en: '', cy: '' })).toEqual([{ path: prompt, why: 'missing' }])
    const label = ['activities', 2, 'config', 'answer', 'marks', 0, 'label']
    expect(amiss(label, { en: '', cy: '' })).toEqual([{ path: label, why: 'missing' }])
  })

  it('is not the other language where the workshop is written in one', () => {
    const inWelsh = withValue(withValue(day, ['languages'], ['cy']), ['title', 'en'], '')
    expect(problems(inWelsh)).toEqual([])
  })

  it('is more excerpts than a package can hold', () => {
    const ids = Array.from({ length: 60 }, (_, at) => ExcerptId.parse(`exc_${String(at).padStart(6, '0')}`))
    const many = previewLibrary({
      framework: Framework.parse(frameworkFile),
      excerpts: ids
        .map((id) => exampleLibrary.excerpt(id))
        .map((excerpt, at) => ({ ...excerpt, id: ids[at] ?? excerpt.id })),
    })
    const playing = ids.map((excerptId, at) => {
      const activity = made('rate', at)
      return { ...activity, config: { ...(activity.config as object), excerptId } }
    })
    const found = (count: number) => {
      const checked = checkWorkshop(workshop(...playing.slice(0, count)), many)
      return 'problems' in checked ? checked.problems : []
    }
    expect(found(59)).toEqual([])
    expect(found(60)).toEqual([{ path: ['activities'], why: 'excerpts', bound: 59 }])
  })

  it('is a list that is too long or too short, and a number out of its bounds', () => {
    const choices = ['activities', 1, 'config', 'choices']
    expect(amiss(choices, Array(9).fill(both('One')))).toEqual([{ path: choices, why: 'many', bound: 8 }])
    expect(amiss(['activities', 1, 'config', 'most'], 4)).toMatchObject([{ why: 'large', bound: 3 }])
    expect(amiss(['activities', 1, 'config', 'most'], null)).toMatchObject([{ why: 'missing' }])
    expect(amiss(['activities'], [])).toEqual([{ path: ['activities'], why: 'few', bound: 1 }])
  })

  it('is a name that leads nowhere: an excerpt, an activity that was removed, a press that is not there', () => {
    const excerpt = ['activities', 0, 'config', 'excerptId']
    expect(amiss(excerpt, 'exc_removed')).toEqual([{ path: excerpt, why: 'gone' }])
    expect(amiss(excerpt, '')).toEqual([{ path: excerpt, why: 'missing' }])
    const from = ['activities', 1, 'config', 'choicesFrom']
    expect(amiss(from, 'act_removed')).toEqual([{ path: from, why: 'gone' }])
    expect(amiss(from, 'act_made0')).toEqual([])
    const note = ['activities', 0, 'notesAfter']
    expect(amiss(note, [{ rung: 'nothing', text: both('Say so') }])).toEqual([
      { path: [...note, 0, 'rung'], why: 'gone' },
    ])
  })

  it('is a kind that there is not, an activity that comes twice, and a question without a way to ask it', () => {
    expect(amiss(['activities', 0, 'kind'], 'quiz')).toEqual([{ path: ['activities', 0, 'kind'], why: 'gone' }])
    expect(amiss(['activities', 1, 'id'], 'act_made0')).toEqual([{ path: ['activities', 1, 'id'], why: 'twice' }])
    expect(amiss(['activities', 1, 'asking'], null)).toEqual([{ path: ['activities', 1, 'asking'], why: 'missing' }])
  })

  it('is anything that its schema does not know', () => {
    expect(amiss(['activities', 1, 'config', 'secret'], true)).toMatchObject([{ why: 'shape' }])
    for (const nonsense of [null, 'a text', [], 7, { schemaVersion: 2 }])
      expect(problems(nonsense).length).toBeGreaterThan(0)
  })
})
