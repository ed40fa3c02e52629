import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { phoneScreenAt } from '../../components/activities/phone.ts'
import type { PhoneScreen } from '../../components/activities/phoneScreen.ts'
import { previewOf, roomAt } from '../../components/editor/preview.ts'
import { exampleScreen } from '../../components/phone/exampleRoom.ts'
import { shownActivity } from '../../components/projector/shownActivity.ts'
import { exampleLibrary } from '../../lib/activities/exampleLibrary.ts'
import { type KindName, kinds } from '../../lib/activities/kinds.ts'
import { newActivity } from '../../lib/activities/newActivity.ts'
import { previewLibrary } from '../../lib/activities/previewLibrary.ts'
import frameworkFile from '../../lib/server/demo/content/framework.json' with { type: 'json' }
import { doWeAgree } from '../../lib/server/demo/doWeAgree.ts'
import { goodPractice } from '../../lib/server/demo/goodPractice/goodPractice.ts'
import { excerpts as named } from '../../lib/server/demo/goodPractice/step.ts'
import { Framework } from '../../lib/workshop/framework.ts'
import { ActivityId, ExcerptId } from '../../lib/workshop/ids.ts'
import { type Activity, Workshop } from '../../lib/workshop/workshop.ts'
import en from '../../messages/en.json' with { type: 'json' }

const excerptIds = Object.values(named).map((id) => ExcerptId.parse(id))
const libraries = previewLibrary({
  framework: Framework.parse(frameworkFile),
  excerpts: excerptIds.map((id) => exampleLibrary.excerpt(id)),
})

const draw = async (activity: Activity): Promise<string[]> => {
  const previewed = previewOf(activity, libraries)
  if (!previewed) throw new Error(`nothing to draw of ${activity.title.en}`)
  // One screen for each kind, handed that kind's own props by `exampleScreen`.
  return Promise.all(
    previewed.moments.map(async (moment) => {
      const fetch = phoneScreenAt(previewed.kind, roomAt(moment).phase)
      const Screen = (await fetch()) as unknown as ComponentType<PhoneScreen<KindName>>
      const screen = exampleScreen(previewed.kind, 'en', roomAt(moment), previewed.given)
      shownActivity(screen.activity, screen.face, 'en')
      return renderToStaticMarkup(
        <IntlProvider locale="en" messages={en} timeZone="Europe/London">
          <Screen {...screen} />
        </IntlProvider>,
      )
    }),
  )
}

describe('a preview', () => {
  it('draws every activity of the workshops that come with the product, at each of its moments', async () => {
    for (const activity of [doWeAgree, goodPractice].flatMap((given) => Workshop.parse(given).activities)) {
      for (const markup of await draw(activity)) expect(markup.length).toBeGreaterThan(40)
    }
  })

  it.each(Object.keys(kinds) as KindName[])('draws a new activity of the kind %s', async (kind) => {
    const title = { en: 'New', cy: 'Newydd' }
    const id = ActivityId.parse('act_preview')
    const drawn = await draw(newActivity(kind, { id, title, open: libraries.open, excerptIds }))
    for (const markup of drawn) expect(markup.length).toBeGreaterThan(40)
  })

  it('shows what its author has just written, and nothing while a part of it is missing', async () => {
    const title = { en: 'New', cy: 'Newydd' }
    const id = ActivityId.parse('act_preview')
    const made = newActivity('poll', { id, title, open: libraries.open, excerptIds })
    const config = { ...(made.config as object), prompt: { en: 'Which of these?', cy: 'Pa un?' } }
    expect((await draw({ ...made, config }))[1]).toContain('Which of these?')
    expect(previewOf({ ...made, config: { ...config, most: null } }, libraries)).toBeNull()
    expect(previewOf({ ...made, kind: 'quiz' }, libraries)).toBeNull()
  })

  it('holds no coding of the library: those it shows are made up', () => {
    const [one, other] = excerptIds
    expect(libraries.library.coding(one!)).toEqual(libraries.library.coding(one!))
    expect(libraries.library.coding(other!).label.en).toBe('Demo coding')
  })
})
