import type { FaceOf } from '../../../lib/activities/kinds.ts'
import type { Localised } from '../../../lib/workshop/text.ts'

export type ShownElement = Localised<FaceOf<'content'>>['elements'][number]

/** One element: its name, and what it means in a line. */
export const ElementCard = ({ element, small = false }: { element: ShownElement; small?: boolean }) => (
  <li
    className={`flex flex-col rounded-card border border-line bg-card shadow-card ${small ? 'gap-1 px-6 py-4' : 'gap-3 px-8 py-6'}`}
  >
    <b className={`leading-tight text-balance ${small ? 'text-[2rem]' : 'text-[2.4rem]'}`}>{element.name}</b>
    <span className={`leading-snug text-balance text-soft ${small ? 'text-2xl' : 'text-4xl'}`}>{element.oneLine}</span>
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
