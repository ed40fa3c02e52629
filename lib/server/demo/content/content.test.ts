import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Text = { en: string; cy: string }
type ElementId = (typeof ELEMENTS)[number]
type Coding = { elements: Record<ElementId, number | null>; overall: number }
type Excerpt = {
  id: string
  title: Text
  summary: Text
  contentNote: Text
  setting: { worker: Text; parent: Text; place: Text }
  delivery: string
  language: string
  fictional: boolean
  behaviourChangeDiscussed: boolean
  lines: { n: number; speaker: string; text: string }[]
  coding: {
    consensus: Coding
    coders: Coding[]
    reasons: Partial<Record<ElementId | 'overall', Text>>
    moments: { line: number; element: ElementId; note: Text }[]
  }
  debrief: Text[]
}
type Framework = {
  cyStatus: string
  scale: {
    min: number
    max: number
    labels: { value: number; label: Text }[]
    rules: Text[]
    anchors: Record<string, Text>
  }
  elements: {
    id: ElementId
    name: Text
    oneLine: Text
    definition: Text
    listenFor: Text[]
    anchors: Record<string, Text>
    notTheSameAs: Text
    coachQuestion: Text
    nullable?: true
    origin: string
  }[]
  dimensions: { id: string; name: Text; plain: Text; elements: ElementId[] }[]
  origins: { id: string; label: Text }[]
  grouping: { label: Text; groups: ElementId[][]; note: Text }
}

const ELEMENTS = [
  'empathy',
  'collaboration',
  'autonomy',
  'evocation',
  'purposefulness',
  'clarityAboutConcerns',
  'childFocus',
] as const

// What the source states for ex1..ex6, care and engagement first.
const AVERAGES: Record<string, [string, string]> = {
  exc_k4wm2r: ['1.67', '1.67'],
  exc_p9tz6c: ['3.67', '1.67'],
  exc_b7hq3n: ['1.33', '4.33'],
  exc_v2xd8f: ['4.00', '4.00'],
  exc_j6ls5g: ['4.67', '4.67'],
  exc_r3yk9b: ['2.67', '3.33'],
}

const BANNED_EN =
  /\b(scor(e|es|ed|ing)|(in)?accura(cy|te|tely)|(in)?correct(ly|ness)?|wrong(ly)?|leaderboards?|league table)\b/i
const BANNED_CY = /sgôr|sgor|cywirdeb|anghywir/i
const DRAFT = 'draft, not reviewed by a native speaker'

// Strings that are not shown as text of their own, by the key that holds them (list items: the list's key).
const NOT_SHOWN = [
  'id',
  'cyStatus',
  'language',
  'delivery',
  'speaker',
  'text',
  'element',
  'elements',
  'groups',
  'origin',
]

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

function isText(value: object): value is Text {
  return 'en' in value || 'cy' in value
}

/** Every {en, cy} below a value, and every string that stands outside one although a screen could show it. */
function collect(value: unknown, path: string, key: string, pairs: [string, Text][], bare: string[]) {
  if (typeof value === 'string') {
    if (!NOT_SHOWN.includes(key)) bare.push(path)
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => {
      collect(item, `${path}[${i}]`, key, pairs, bare)
    })
  } else if (value && typeof value === 'object') {
    if (isText(value)) pairs.push([path, value])
    else for (const [k, v] of Object.entries(value)) collect(v, `${path}.${k}`, k, pairs, bare)
  }
}

function isMark(value: unknown) {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5
}

const excerpts = read<{ cyStatus: string; codingLabel: Text; excerpts: Excerpt[] }>('excerpts.json')
const framework = read<Framework>('framework.json')

describe.each([
  ['excerpts.json', excerpts],
  ['framework.json', framework],
])('%s', (name, file) => {
  const pairs: [string, Text][] = []
  const bare: string[] = []
  collect(file, name, '', pairs, bare)

  it('says once that the Welsh is a draft', () => {
    expect(file.cyStatus).toBe(DRAFT)
  })

  it('gives every shown string in both languages', () => {
    expect(bare).toEqual([])
    expect(pairs.length).toBeGreaterThan(80)
    for (const [path, text] of pairs) {
      expect(Object.keys(text), path).toEqual(['en', 'cy'])
      expect(typeof text.en === 'string' && text.en.trim(), path).toBeTruthy()
      expect(typeof text.cy === 'string' && text.cy.trim(), path).toBeTruthy()
    }
  })

  it('never uses the words of a test or a contest', () => {
    const found = pairs.filter(([, text]) => BANNED_EN.test(text.en) || BANNED_CY.test(text.cy))
    expect(found).toEqual([])
  })

  it('has no Welsh that is merely the English', () => {
    expect(pairs.filter(([, text]) => text.en === text.cy)).toEqual([])
  })
})

describe('demo excerpts', () => {
  it('are the six, in order, under ids that give nothing away', () => {
    expect(excerpts.excerpts.map((e) => e.id)).toEqual(Object.keys(AVERAGES))
    expect(excerpts.codingLabel.en).toBe('Demo coding')
  })

  it.each(excerpts.excerpts)('$title.en is complete', (excerpt) => {
    expect(excerpt.language).toBe('en')
    expect(excerpt.fictional).toBe(true)
    expect(excerpt.delivery).toBeTruthy()
    expect(excerpt.lines.map((line) => line.n)).toEqual(excerpt.lines.map((_, i) => i))
    for (const line of excerpt.lines) {
      expect(['worker', 'parent']).toContain(line.speaker)
      expect(line.text.trim()).toBeTruthy()
    }
    expect(excerpt.debrief.length).toBeGreaterThanOrEqual(3)
  })

  it.each(excerpts.excerpts)('$title.en is coded completely', (excerpt) => {
    const { consensus, coders, reasons, moments } = excerpt.coding
    expect(coders).toHaveLength(3)
    for (const coding of [consensus, ...coders]) {
      expect(isMark(coding.overall)).toBe(true)
      expect(Object.keys(coding.elements)).toEqual([...ELEMENTS])
      for (const id of ELEMENTS) {
        const rated = id !== 'evocation' || excerpt.behaviourChangeDiscussed
        if (rated) expect(isMark(coding.elements[id]), id).toBe(true)
        else expect(coding.elements[id]).toBeNull()
      }
    }
    expect(Object.keys(reasons)).toEqual(['overall', ...ELEMENTS])
    expect(moments.length).toBeGreaterThan(0)
    for (const moment of moments) {
      expect(excerpt.lines[moment.line]).toBeDefined()
      expect(ELEMENTS).toContain(moment.element)
    }
  })

  it.each(excerpts.excerpts)('$title.en has the averages of the source', (excerpt) => {
    const averages = ['careAndEngagement', 'goodAuthority'].map((id) => {
      const members = framework.dimensions.find((d) => d.id === id)!.elements
      expect(members).toHaveLength(3)
      const sum = members.reduce((total, element) => total + excerpt.coding.consensus.elements[element]!, 0)
      return (Math.round((sum / 3) * 100) / 100).toFixed(2)
    })
    expect(averages).toEqual(AVERAGES[excerpt.id])
  })
})

describe('framework', () => {
  it('has the seven elements with written anchors, and only evocation may stay unrated', () => {
    expect(framework.elements.map((e) => e.id)).toEqual([...ELEMENTS])
    for (const element of framework.elements) {
      expect(Object.keys(element.anchors), element.id).toEqual(['1', '3', '5'])
      expect(element.listenFor, element.id).toHaveLength(3)
      expect(element.nullable, element.id).toBe(element.id === 'evocation' ? true : undefined)
      expect(
        framework.origins.map((o) => o.id),
        element.id,
      ).toContain(element.origin)
    }
  })

  it('keeps the grouping out of the elements, so that showing an element cannot give it away', () => {
    for (const element of framework.elements) {
      expect(Object.keys(element)).not.toContain('group')
      expect(Object.keys(element)).not.toContain('dimension')
    }
  })

  it('places each element once in the dimensions and once in the grouping', () => {
    const sorted = [...ELEMENTS].sort()
    expect(framework.dimensions.flatMap((d) => d.elements).sort()).toEqual(sorted)
    expect(framework.grouping.groups.flat().sort()).toEqual(sorted)
  })

  it('labels all five marks and says what an overall 1, 3 and 5 sound like without naming an element', () => {
    expect(framework.scale.labels.map((l) => l.value)).toEqual([5, 4, 3, 2, 1])
    expect(Object.keys(framework.scale.anchors)).toEqual(['1', '3', '5'])
    for (const anchor of Object.values(framework.scale.anchors)) {
      for (const element of framework.elements) {
        expect(anchor.en.toLowerCase()).not.toContain(element.name.en.toLowerCase())
        expect(anchor.cy.toLowerCase()).not.toContain(element.name.cy.toLowerCase())
      }
    }
  })
})
