import type { OpenElement } from '../workshop/framework.ts'
import type { OpenLibrary } from '../workshop/library.ts'
import type { LocalText } from '../workshop/text.ts'
import { exampleElements } from './exampleCoding.ts'

const text: LocalText = { en: 'Example', cy: 'Enghraifft' }
const anchors = { '1': text, '3': text, '5': text }

const element = (id: OpenElement['id']): OpenElement => ({
  id,
  name: text,
  oneLine: text,
  definition: text,
  listenFor: [],
  anchors,
  notTheSameAs: text,
  coachQuestion: text,
  nullable: id === 'evocation',
})

/** A small library for the kinds' examples: what a room may read where nothing has been authored. */
export const exampleLibrary: OpenLibrary = {
  support: { en: 'Someone to turn to', cy: 'Rhywun i droi ato' },
  excerpt: (id) => ({
    id,
    title: text,
    contentNote: text,
    setting: { worker: text, parent: text, place: text },
    language: 'en',
    fictional: true,
    seconds: 60,
  }),
  framework: {
    title: text,
    credit: text,
    caution: text,
    scale: { min: 1, max: 5, labels: [1, 2, 3, 4, 5].map((value) => ({ value, label: text })), rules: [], anchors },
    elements: exampleElements.map(element),
  },
}
