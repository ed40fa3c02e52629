import { useTranslations } from 'use-intl'
import { byCard, type IdeasByCard, type LaidIdea } from '../../../lib/activities/byCard.ts'
import { listShown } from '../../../lib/activities/content/items.ts'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import type { OpenElement } from '../../../lib/workshop/framework.ts'
import type { Language, Localised } from '../../../lib/workshop/text.ts'
import { PhoneElement } from '../PhoneElement.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneIdeaList } from '../PhoneIdeas.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

type Element = Localised<OpenElement>

interface CardsProps {
  readonly elements: readonly Element[]
  /** What lies beside each card of the room's own words. */
  readonly words: IdeasByCard
}

const inOneLine = (ideas: readonly LaidIdea[]) =>
  ideas.map(({ text, count }) => (count > 1 ? `${text} ×${count}` : text)).join(' · ')

/** The elements as cards, with what the room said of them; a touch opens what 1, 3 and 5 sound like. */
const Cards = ({ elements, words }: CardsProps) => (
  <ul className="flex flex-col gap-2">
    {elements.map((element) => (
      <li key={element.id}>
        <PhoneElement
          element={element}
          className="border-line bg-card flex min-h-14 w-full items-center justify-between gap-3 rounded-card border px-4 py-2.5 text-left active:scale-[0.99]"
        >
          <span>
            <span className="block font-semibold">{element.name}</span>
            <span className="text-soft block text-sm leading-snug">{element.oneLine}</span>
            {words.of(element.id).length > 0 ? (
              <span className="text-room mt-1 block leading-snug">{inOneLine(words.of(element.id))}</span>
            ) : null}
          </span>
          <span aria-hidden="true" className="text-soft text-xl">
            ›
          </span>
        </PhoneElement>
      </li>
    ))}
  </ul>
)

interface GroupedProps extends CardsProps {
  readonly grouping: NonNullable<ShownOf<'content'>['grouping']>
  readonly language: Language
}

/** The same cards, in the groups that the research found. */
const Grouped = ({ grouping, elements, words, language }: GroupedProps) => (
  <>
    <p className="leading-snug font-semibold">{grouping.label[language]}</p>
    {grouping.groups.map((group) => (
      <section key={group.name.en} className="border-room flex flex-col gap-2 border-l-4 pl-3">
        <h2 className="text-lg leading-tight font-bold">{group.name[language]}</h2>
        <p className="text-soft leading-snug">{group.plain[language]}</p>
        <Cards elements={elements.filter(({ id }) => group.elements.includes(id))} words={words} />
      </section>
    ))}
    <p className="text-soft text-sm leading-snug">{grouping.note[language]}</p>
  </>
)

/** The room's own words that lie beside no card. */
const Rest = ({ title, ideas }: { title: string; ideas: readonly LaidIdea[] }) =>
  ideas.length === 0 ? null : (
    <section className="flex flex-col gap-1.5">
      <h2 className="text-room font-semibold">{title}</h2>
      <PhoneIdeaList ideas={ideas} />
    </section>
  )

/** Something is shown and said: sentences, and the elements with their help sheets. */
export const Phone = ({ language, face, activity }: PhoneScreen<'content'>) => {
  const t = useTranslations('phone')
  const shown = activity.round.phase === 'revealed' ? activity.round.shown : {}
  const { grouping } = shown
  const credit = grouping?.credit?.[language] ?? face.credit
  const list = listShown(shown)
  const words = byCard(activity.recalled ?? [], face.elements)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={face.elements.length > 0 ? t('content.open') : undefined}>{face.heading}</PhoneHeading>
      {face.paragraphs.map((paragraph) => (
        <p key={paragraph} className="leading-snug">
          {paragraph}
        </p>
      ))}
      {list.length > 0 ? (
        <ul className="flex list-disc flex-col gap-2 pl-5">
          {list.map((item) => (
            <li key={item.en} className="leading-snug">
              {item[language]}
            </li>
          ))}
        </ul>
      ) : null}
      {grouping ? (
        <Grouped grouping={grouping} elements={face.elements} words={words} language={language} />
      ) : (
        <Cards elements={face.elements} words={words} />
      )}
      <Rest title={t('content.noCard')} ideas={words.none} />
      <Rest title={t(words.begun ? 'content.waiting' : 'content.words')} ideas={words.waiting} />
      {face.caution === null ? null : <p className="text-soft text-sm leading-snug">{face.caution}</p>}
      {credit ? <p className="text-soft text-sm leading-snug">{credit}</p> : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
