import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { deviations } from './deviations.ts'
import { elements } from './elements.ts'
import { roomVsExpert } from './roomVsExpert.ts'
import { singleItem } from './singleItem.ts'

const tooFarOff = (found: ReturnType<typeof deviations>) => found.filter(({ off, allowed }) => !(off <= allowed))

describe('reference cases of one excerpt', () => {
  it.each(cases<Parameters<typeof singleItem>[0]>('single_item'))('single_item $name: $title', (one) => {
    expect(tooFarOff(deviations(one, singleItem(one.input)))).toEqual([])
  })

  it.each(cases<Parameters<typeof roomVsExpert>[0]>('room_vs_expert'))('room_vs_expert $name: $title', (one) => {
    expect(tooFarOff(deviations(one, roomVsExpert(one.input)))).toEqual([])
  })

  it.each(cases<Parameters<typeof elements>[0]>('elements'))('elements $name: $title', (one) => {
    expect(tooFarOff(deviations(one, elements(one.input)))).toEqual([])
  })
})
