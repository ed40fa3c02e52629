import { expect, it } from 'vitest'
import { flowSums } from './flowSums.ts'

it('counts who moved up, who moved down and who stayed', () => {
  const none = [0, 0, 0, 0, 0]
  expect(flowSums([none, [0, 0, 0, 1, 0], [0, 2, 1, 0, 0], none, none])).toEqual({ up: 1, down: 2, stayed: 1 })
  expect(flowSums([none, none, none, none, none])).toEqual({ up: 0, down: 0, stayed: 0 })
})
