import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../../workshop/ids.ts'
import { exampleLibrary } from '../exampleLibrary.ts'
import { content } from './kind.ts'

const both = (text: string) => ({ en: text, cy: text })
const plain = { heading: both('Heading'), paragraphs: [], elements: true, grouping: false }
const earlier = 'act_stepb1' as ActivityId // only its schema gives the brand

describe('something shown', () => {
  it('lists the elements in an order that says nothing of how they group', () => {
    const ids = content.face(plain, exampleLibrary).elements.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(ids).toEqual([...ids].sort())
  })

  it('has its list behind a press of its own: the face does not hold it', () => {
    const config = { ...plain, list: [both('Secret until then')] }
    expect(content.rungs(config)).toEqual(['list'])
    expect(JSON.stringify(content.face(config, exampleLibrary))).not.toContain('Secret')
    expect(content.ladder.list.show(config)).toEqual(config.list)
  })

  it('draws on an earlier wall where it names one, and on nothing otherwise', () => {
    expect(content.recall?.from({ ...plain, wall: earlier })).toEqual([earlier])
    expect(content.recall?.from(plain)).toEqual([])
    expect(content.recall?.make(plain, [])).toBeNull()
  })
})
