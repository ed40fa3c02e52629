import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import en from '../../messages/en.json' with { type: 'json' }
import { ProjectorBeside } from './ProjectorBeside.tsx'

const both = (text: string) => ({ en: text, cy: text })

describe('two excerpts side by side', () => {
  it('have a bar for each figure, and none where too few marked for a figure', () => {
    const rows = [
      { id: 'empathy', other: 65, own: null },
      { id: 'autonomy', other: 0, own: null },
    ]
    const markup = renderToStaticMarkup(
      <IntlProvider locale="en" messages={en} timeZone="Europe/London">
        <ProjectorBeside beside={{ title: both('One'), rows }} own="Other" name={(id) => id} />
      </IntlProvider>,
    )
    expect([...markup.matchAll(/width:(\d+)%/g)].map(([, width]) => width)).toEqual(['65', '2'])
  })
})
