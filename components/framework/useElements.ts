'use client'
import { blankOf } from '../../lib/activities/blankOf.ts'
import { formOf } from '../../lib/activities/formOf.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import { type Framework, FrameworkElement } from '../../lib/workshop/framework.ts'
import { focusMoved } from '../editor/focusIn.ts'
import { newName } from '../editor/newNames.ts'
import { moved, without } from '../editor/paths.ts'
import type { FrameworkPart } from './parts.ts'

interface ElementsParts {
  readonly framework: Framework
  change(path: Path, value: unknown): void
  onOpen(part: FrameworkPart): void
}

/** What may be done with the elements of a framework. One that is removed leaves its dimension too. */
export const useElements = ({ framework, change, onOpen }: ElementsParts) => {
  const { elements, dimensions, origins } = framework
  return {
    add: () => {
      const blank = blankOf(formOf(FrameworkElement), newName) as FrameworkElement // made of its schema
      change(['elements'], [...elements, { ...blank, origin: origins[0]?.id ?? '' }])
      onOpen(elements.length)
    },
    remove: (at: number) => {
      const gone = elements[at]?.id
      change([], {
        ...framework,
        elements: without(elements, at),
        dimensions: dimensions
          .map((dimension) => ({ ...dimension, elements: dimension.elements.filter((id) => id !== gone) }))
          .filter((dimension) => dimension.elements.length > 0),
      })
      onOpen('about')
    },
    move: (from: number, to: number) => {
      change(['elements'], moved(elements, from, to))
      focusMoved(to, to < from ? 'up' : 'down')
      onOpen(to)
    },
  }
}
