'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Anchors, Framework, FrameworkElement } from '../../lib/workshop/framework.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLabels } from '../editor/useLabels.ts'

const useText = () => {
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  return (text: LocalText) => text[language]
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm font-semibold text-soft">{name}</dt>
    <dd>{children}</dd>
  </div>
)

const AnchorLines = ({ anchors }: { anchors: Anchors }) => {
  const text = useText()
  return (['1', '3', '5'] as const).map((mark) => (
    <Line key={mark} name={mark}>
      {text(anchors[mark])}
    </Line>
  ))
}

const ElementText = ({ element }: { element: FrameworkElement }) => {
  const text = useText()
  const labels = useLabels('framework')
  const name = (field: string) => labels.field(['elements', field])
  return (
    <article className="space-y-2">
      <h4 className="font-bold">{text(element.name)}</h4>
      <dl className="max-w-prose space-y-2">
        {(['oneLine', 'definition', 'notTheSameAs', 'coachQuestion'] as const).map((field) => (
          <Line key={field} name={name(field)}>
            {text(element[field])}
          </Line>
        ))}
        {element.listenFor.length > 0 && (
          <Line name={name('listenFor')}>
            <ul className="list-disc pl-5">
              {element.listenFor.map((one) => (
                <li key={one.en}>{text(one)}</li>
              ))}
            </ul>
          </Line>
        )}
        <AnchorLines anchors={element.anchors} />
      </dl>
      {element.nullable && <p className="text-sm text-soft">{labels.hint(['elements', 'nullable'])}</p>}
    </article>
  )
}

/** All that a framework says, to be read. */
export const FrameworkText = ({ framework }: { framework: Framework }) => {
  const t = useTranslations('editor.framework')
  const text = useText()
  const { title, credit, caution, scale, elements, dimensions, grouping } = framework
  const nameOf = (id: string) => {
    const found = elements.find((element) => element.id === id)
    return found ? text(found.name) : id
  }
  return (
    <div className="space-y-6 border-t border-line pt-4">
      <section className="max-w-prose space-y-2">
        <h3 className="text-lg font-bold">{text(title)}</h3>
        <p>{text(credit)}</p>
        <p>{text(caution)}</p>
      </section>
      <section className="max-w-prose space-y-2">
        <h3 className="text-lg font-bold">{t('scale')}</h3>
        <p>{scale.labels.map(({ value, label }) => `${value} ${text(label)}`).join(' · ')}</p>
        <ul className="list-disc space-y-1 pl-5">
          {scale.rules.map((rule) => (
            <li key={rule.en}>{text(rule)}</li>
          ))}
        </ul>
        <dl className="space-y-2">
          <AnchorLines anchors={scale.anchors} />
        </dl>
      </section>
      <section className="space-y-5">
        <h3 className="text-lg font-bold">{t('elements', { count: elements.length })}</h3>
        {elements.map((element) => (
          <ElementText key={element.id} element={element} />
        ))}
      </section>
      <section className="max-w-prose space-y-2">
        <h3 className="text-lg font-bold">{t('dimensions')}</h3>
        <dl className="space-y-2">
          {dimensions.map((dimension) => (
            <Line key={dimension.id} name={`${text(dimension.name)}: ${dimension.elements.map(nameOf).join(', ')}`}>
              {text(dimension.plain)}
            </Line>
          ))}
          <Line name={text(grouping.label)}>{text(grouping.note)}</Line>
        </dl>
      </section>
    </div>
  )
}
