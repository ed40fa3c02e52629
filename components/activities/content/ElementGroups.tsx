'use client'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { ZoomToSpace } from '../FitToSpace.tsx'
import { useLocalText } from '../useLocalText.ts'
import type { ShownElement } from './ElementCards.tsx'

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
      <section className="flex grow flex-col gap-4">
        <h2 className="text-4xl leading-snug font-semibold text-balance">{text(grouping.label)}</h2>
        <div className="flex flex-1 flex-col justify-between gap-3">
          {grouping.groups.map((group) => (
            <section
              key={group.name.en}
              className="flex flex-1 flex-col justify-center gap-2 rounded-card border-[0.2rem] border-room px-7 py-3"
            >
              <div className="flex flex-wrap items-baseline gap-x-6">
                <h3 className="text-5xl leading-tight font-bold text-room">{text(group.name)}</h3>
                <p className="text-[2rem] leading-tight text-soft">{text(group.plain)}</p>
              </div>
              <ul className="flex flex-wrap gap-4">
                {group.elements.map((id) => (
                  <li
                    key={id}
                    className="rounded-card border border-line bg-card px-6 py-1 text-4xl font-semibold shadow-card"
                  >
                    {elements.find((element) => element.id === id)?.name ?? id}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {beside.map((sentence) => (
          <p key={sentence} className="text-[2.6rem] leading-tight font-semibold text-balance text-room">
            {sentence}
          </p>
        ))}
        <p className="text-[1.5rem] leading-snug text-soft">{text(grouping.note)}</p>
      </section>
    </ZoomToSpace>
  )
}
