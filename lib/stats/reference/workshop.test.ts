import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { deviations } from './deviations.ts'
import { matrix } from './matrix.ts'

const tooFarOff = (found: ReturnType<typeof deviations>) => found.filter(({ off, allowed }) => !(off <= allowed))

describe('reference cases of a workshop', () => {
  it.each(cases<Parameters<typeof matrix>[0]>('matrix'))('matrix $name: $title', (one) => {
    expect(tooFarOff(deviations(one, matrix(one.input)))).toEqual([])
  })
})
