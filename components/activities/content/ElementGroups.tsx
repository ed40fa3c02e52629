'use client'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { ZoomToSpace } from '../FitToSpace.tsx'
import { useLocalText } from '../useLocalText.ts'
import { ElementCard, type ShownElement } from './ElementCards.tsx'

interface ElementGroupsProps {
  readonly grouping: NonNullable<ShownOf<'content'>['grouping']>
  readonly elements: readonly ShownElement[]
  /** What is said beside the groups, such as an example of how one is summed up. */
  readonly beside: readonly string[]
}

/** The elements in the groups that the research found: each group outlined and named. */
export const ElementGroups = ({ grouping, elements, beside }: ElementGroupsProps) => {
  const text = useLocalText()
  return (
    <ZoomToSpace>
      <section className="flex grow flex-col gap-6">
        <h2 className="text-4xl leading-snug font-semibold text-balance">{text(grouping.label)}</h2>
        <div className="flex flex-1 flex-col justify-between gap-5">
          {grouping.groups.map((group) => (
            <section
              key={group.name.en}
              className="grid grid-cols-[26rem_1fr] items-center gap-8 rounded-card border-[0.2rem] border-room px-6 py-4 portrait:grid-cols-1"
            >
              <div>
                <h3 className="text-4xl leading-tight font-bold text-room">{text(group.name)}</h3>
                <p className="mt-2 text-2xl leading-snug text-soft">{text(group.plain)}</p>
              </div>
              <ul className="grid grid-cols-3 gap-5">
                {group.elements.map((id) => {
                  const element = elements.find((one) => one.id === id)
                  return element && <ElementCard key={id} element={element} small />
                })}
                {group.elements.length === 1 && (
                  <li className="col-span-2 self-center text-2xl leading-snug text-soft">{text(grouping.note)}</li>
                )}
              </ul>
            </section>
          ))}
        </div>
        {beside.map((sentence) => (
          <p key={sentence} className="text-4xl leading-snug font-semibold text-balance text-room">
            {sentence}
          </p>
        ))}
      </section>
    </ZoomToSpace>
  )
}
