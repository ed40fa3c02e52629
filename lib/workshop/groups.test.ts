import { describe, expect, it } from 'vitest'
import { GroupLists, groupItems, picksWithin } from './groups.ts'

const list = (id: string, ...items: string[]) => ({ id, items: items.map((en) => ({ en, cy: en })) })

describe('groups without names', () => {
  it('reads one item a line, with its Welsh behind a bar', () => {
    expect(groupItems(' Manager | Rheolwr \n\nOther\r\n')).toEqual([
      { en: 'Manager', cy: 'Rheolwr' },
      { en: 'Other', cy: 'Other' },
    ])
  })

  it('offers no list where nothing was typed, and says what is amiss with one that cannot be offered', () => {
    expect(groupItems(' \n ')).toBeNull()
    expect(groupItems('Manager')).toBe('few')
    expect(groupItems(Array.from({ length: 13 }, (_, at) => `Team ${at}`).join('\n'))).toBe('many')
    expect(groupItems(`Manager\n${'a'.repeat(41)}`)).toBe('long')
    expect(groupItems('Manager\nmanager')).toBe('twice')
  })

  it('takes the two lists there are, each once, and no third', () => {
    expect(GroupLists.safeParse([list('role', 'A', 'B'), list('team', 'C', 'D')]).success).toBe(true)
    expect(GroupLists.safeParse([list('role', 'A', 'B'), list('role', 'C', 'D')]).success).toBe(false)
    expect(GroupLists.safeParse([list('age', 'A', 'B')]).success).toBe(false)
    expect(GroupLists.safeParse([list('role', 'A')]).success).toBe(false)
    expect(GroupLists.safeParse([list('role', 'A', ' ')]).success).toBe(false)
  })

  it('counts a pick that is not offered as declined', () => {
    const [role] = GroupLists.parse([list('role', 'A', 'B')])
    expect(picksWithin([role!], { role: 1, team: 0 })).toEqual({ role: 1 })
    expect(picksWithin([role!], { role: 2 })).toEqual({})
  })
})
