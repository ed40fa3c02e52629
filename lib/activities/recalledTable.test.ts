import { expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { evidence } from './evidence/kind.ts'
import { recalledTable } from './recalledTable.ts'

const id = 'act_table' as ActivityId // written by hand, in the form of its schema
const title = { en: 'Table', cy: 'Tabl' }
const { config } = evidence.example
const key = evidence.example.key(() => 0.5)
const [press] = key.presses
const row = press!.rows[0]!
const two = { ...key, presses: [press!, { ...press!, rows: [{ ...row, id: 'two' }] }] }
const shown = (presses: number) => ({
  room: evidence.ladder.room.show(config, [], { floor: 5, second: false }),
  ...Object.fromEntries(
    (['press1', 'press2'] as const)
      .slice(0, presses)
      .map((name) => [name, evidence.ladder[name].show(config, [], { floor: 5, second: false }, two)]),
  ),
})
const earlier = (presses: number) => [
  { activityId: id, kind: 'evidence', title, excerptId: null, number: 1, shown: shown(presses) },
]

it('a table is recalled as far as it was opened, with what it takes to draw its rows', () => {
  expect(recalledTable(earlier(1), id)).toMatchObject({ title, columns: config.columns, rows: [{ id: 'one' }] })
  expect(recalledTable(earlier(2), id)?.rows.map((one) => one.id)).toEqual(['one', 'two'])
})

it('nothing of it is recalled before its first press', () => {
  expect(recalledTable([], id)).toBeNull()
  expect(recalledTable(earlier(0), id)).toBeNull()
})
