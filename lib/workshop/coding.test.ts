import { describe, expect, it } from 'vitest'
import { agreedCoding } from './agreedCoding.ts'
import { agreedGaps, type CodedMark, type CoderSheet, codedItems, sheetFits, sheetGaps } from './coderSheet.ts'
import { codersAlpha, codersApart, pairsAlike } from './codersApart.ts'
import { ExpertCoding } from './excerpt.ts'

const items = codedItems([{ id: 'empathy' }, { id: 'evocation', nullable: true }])
const judged = (mark: CodedMark | null, reason = 'Because.', line: number | null = 0) => ({ mark, reason, line })
const sheet = (overall: number, empathy: CodedMark, evocation: CodedMark): CoderSheet => ({
  overall: judged(overall),
  empathy: judged(empathy),
  evocation: judged(evocation),
})

describe('a coder’s sheet', () => {
  it('may be kept half done, and names what keeps it from being submitted', () => {
    expect(sheetFits({ empathy: judged(null, '', null) }, items, 10)).toBe(true)
    expect(sheetGaps({ empathy: judged(3, '  ') }, items)).toEqual(['empathy', 'evocation', 'overall'])
    expect(sheetGaps(sheet(3, 3, 2), items)).toEqual([])
  })

  it('asks for no reason where there is no mark', () => {
    expect(sheetGaps({ ...sheet(3, 3, 2), empathy: judged('cantTell', '', null) }, items)).toEqual([])
  })

  it('holds no item, mark or line that it may not', () => {
    expect(sheetFits({ warmth: judged(3) }, items, 10)).toBe(false)
    expect(sheetFits({ empathy: judged(3, '', 10) }, items, 10)).toBe(false)
    expect(sheetFits({ empathy: judged('notDiscussed') }, items, 10)).toBe(false)
    expect(sheetFits({ evocation: judged('notDiscussed') }, items, 10)).toBe(true)
    for (const mark of ['notDiscussed', 'cantTell'] as const)
      expect(sheetFits({ overall: judged(mark) }, items, 10)).toBe(false)
  })
})

describe('where coders differ', () => {
  it('comes the widest first, and what only some rated before what is one mark apart', () => {
    const sheets = [sheet(3, 1, 4), sheet(4, 4, 'notDiscussed'), sheet(4, 4, 4)]
    expect(codersApart(sheets, items).map(({ id, apart, mixed }) => [id, apart, mixed])).toEqual([
      ['empathy', 3, false],
      ['evocation', 0, true],
      ['overall', 1, false],
    ])
  })

  it('is counted in pairs of marks that were both given', () => {
    const apart = codersApart([sheet(3, 1, 'cantTell'), sheet(3, 2, 4), sheet(4, 4, 4)], items)
    expect(pairsAlike(apart)).toEqual({ pairs: 7, exact: 2, withinOne: 5 })
  })
})

describe('alpha of coders', () => {
  const opened = (coders: number, excerpts: number) =>
    Array.from({ length: coders }, (_, coder) =>
      Array.from({ length: excerpts }, (_, excerpt) => ({
        coder: `c${coder}`,
        excerpt: `e${excerpt}`,
        version: 1,
        sheet: sheet(1 + ((excerpt + (coder === 0 ? 1 : 0)) % 5), 3, 3),
      })),
    ).flat()
  const of = (coders: number, excerpts: number) =>
    codersAlpha(
      opened(coders, excerpts),
      Array.from({ length: coders }, (_, n) => `c${n}`),
    )

  it('is not to be had of one excerpt, nor shown of fewer than three coders and three excerpts', () => {
    expect(of(3, 1).alpha).toEqual({ value: null, reason: 'too_few_excerpts' })
    expect(of(2, 4).alpha).toEqual({ value: null, reason: 'too_few_raters' })
    expect(of(3, 2).alpha).toEqual({ value: null, reason: 'too_few_excerpts' })
    expect(of(3, 3).alpha.value).toEqual(expect.any(Number))
  })

  it('comes with an interval that says over what, and below five coders as a first impression', () => {
    expect(of(2, 4)).toMatchObject({ interval: null, few: true })
    expect(of(3, 3)).toMatchObject({ interval: { over: 'sameExcerpts' }, few: true })
    expect(of(5, 3)).toMatchObject({ interval: { over: 'sameExcerpts' }, few: false })
    const { alpha, interval } = of(5, 5)
    expect(interval).toMatchObject({ over: 'otherExcerpts' })
    expect(interval!.lo).toBeLessThan(alpha.value!)
    expect(interval!.hi).toBeGreaterThan(alpha.value!)
  })

  it('takes of each excerpt its newest version alone', () => {
    const older = opened(5, 3).map((one) => ({ ...one, version: 0, sheet: sheet(5, 5, 5) }))
    const coders = ['c0', 'c1', 'c2', 'c3', 'c4']
    expect(codersAlpha([...older, ...opened(5, 3)], coders)).toEqual(codersAlpha(opened(5, 3), coders))
  })
})

describe('an agreement', () => {
  const both = (text: string) => ({ en: text, cy: text })
  const agreed = {
    overall: { mark: 3, reason: both('Overall.'), line: null },
    empathy: { mark: 2, reason: both('Talked over.'), line: 4 },
    evocation: { mark: null, reason: both(''), line: null },
  }

  it('is whole once each item is said, with a reason in both languages for each mark', () => {
    expect(agreedGaps(agreed, items)).toEqual([])
    expect(agreedGaps({ ...agreed, empathy: { mark: 2, reason: { en: 'Yes.', cy: '' }, line: 4 } }, items)).toEqual([
      'empathy',
    ])
    expect(agreedGaps({ ...agreed, overall: { mark: null, reason: both('No.'), line: null } }, items)).toEqual([
      'overall',
    ])
  })

  it('becomes a coding with the coders’ own marks and the lines that decided', () => {
    const sheets = [sheet(3, 2, 'notDiscussed'), sheet(4, 3, 'cantTell')]
    const coding = agreedCoding({ agreed, items, sheets, version: 2 })
    expect(ExpertCoding.parse(coding)).toEqual({
      label: { en: 'Expert coding, version 2', cy: 'Codio arbenigol, fersiwn 2' },
      consensus: { overall: 3, elements: { empathy: 2, evocation: null } },
      coders: [
        { overall: 3, elements: { empathy: 2, evocation: null } },
        { overall: 4, elements: { empathy: 3, evocation: null } },
      ],
      reasons: { overall: both('Overall.'), empathy: both('Talked over.') },
      moments: [{ line: 4, element: 'empathy', note: both('') }],
    })
  })
})
