import type { FaceOf } from '../../../lib/activities/kinds.ts'
import type { Localised } from '../../../lib/workshop/text.ts'

export type ShownElement = Localised<FaceOf<'content'>>['elements'][number]

/** One element: its name, and what it means in a line. */
const ElementCard = ({ element }: { element: ShownElement }) => (
  <li className="flex flex-col gap-3 rounded-card border border-line bg-card px-8 py-6 shadow-card">
    <b className="text-[2.4rem] leading-tight text-balance">{element.name}</b>
    <span className="text-4xl leading-snug text-balance text-soft">{element.oneLine}</span>
  </li>
)

/** The elements before anything is said about how they belong together. */
export const ElementCards = ({ elements }: { elements: readonly ShownElement[] }) => (
  <ul className="grid flex-1 auto-rows-fr grid-cols-4 gap-6 [@media(max-height:40rem)]:gap-4 portrait:grid-cols-2">
    {elements.map((element) => (
      <ElementCard key={element.id} element={element} />
    ))}
  </ul>
)
