import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { type KindName, kindNamed } from '../../lib/activities/kinds.ts'
import type { Language } from '../../lib/workshop/text.ts'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { phoneScreenAt, phoneScreens } from '../activities/phone.ts'
import type { PhoneScreen } from '../activities/phoneScreen.ts'
import { type Example, exampleScreen, type Given, ownExample } from './exampleRoom.ts'

const messages = { en, cy }
const names = Object.keys(phoneScreens) as KindName[] // the registry's keys are the kinds' names, by its type

/** Draws a kind's screen with React itself: the phone's bundle runs the same components on Preact. */
const draw = async (
  name: KindName,
  example: Example,
  language: Language = 'en',
  given: Given = ownExample(kindNamed(name)),
): Promise<string> => {
  // One screen for each kind, handed that kind's own props by `exampleScreen`.
  const Screen = (await phoneScreenAt(name, example.phase)()) as unknown as ComponentType<PhoneScreen<KindName>>
  const markup = renderToStaticMarkup(
    <IntlProvider
      locale={language}
      messages={messages[language]}
      timeZone="Europe/London"
      onError={(error) => {
        throw error
      }}
    >
      <Screen {...exampleScreen(name, language, example, given)} />
    </IntlProvider>,
  )
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ')
}

const everyMoment: Example[] = [
  { phase: 'ready' },
  { phase: 'ready', playing: true },
  { phase: 'ready', second: true, round: { opensAt: Date.now() + 9000 } },
  { phase: 'open', round: { closesAt: Date.now() + 40_000 } },
  { phase: 'closed' },
  { phase: 'closed', round: { talkEndsAt: Date.now() + 60_000 } },
  ...[0, 3, 7, 12, 200].flatMap((people) =>
    [1, 2, 3, 4, 5].map((rungs): Example => ({ phase: 'revealed', people, rungs, second: rungs % 2 === 0 })),
  ),
]

describe.each(names)('the phone’s screen of %s', (name) => {
  it.each(['en', 'cy'] as const)('is drawn on React at every moment, with no word missing (%s)', async (language) => {
    for (const example of everyMoment) {
      const words = await draw(name, example, language)
      expect(words.trim().length).toBeGreaterThan(10)
      expect(words).not.toMatch(/undefined|NaN|\[object|phone\.[a-z]|common\.[a-z]/)
    }
  })
})

describe('an overall mark', () => {
  const mark = (value: number) => ({ response: { mark: value }, counted: { mark: value } })

  it('says before the vote what will be heard and what comes next', async () => {
    const words = await draw('rate', { phase: 'ready' })
    for (const part of ['An evening', 'A kitchen', 'Content note', 'Raised voices', 'Next: you listen together']) {
      expect(words).toContain(part)
    }
    expect(await draw('rate', { phase: 'ready', playing: true })).toContain('Listening')
    expect(await draw('rate', { phase: 'ready' }, 'cy')).toContain('Mae’r recordiad yn Saesneg')
  })

  it('lets a moment be marked while the room listens, and at no other time', async () => {
    expect(await draw('rate', { phase: 'ready' })).not.toContain('Mark this moment')
    expect(await draw('rate', { phase: 'ready', playing: true })).toContain('Mark this moment')
    expect(await draw('rate', { phase: 'ready', playing: true, marked: 2 })).toContain('2 moments marked.')
    expect(await draw('rateElements', { phase: 'ready', playing: true })).toContain('Mark this moment')
  })

  it('offers five marks, the best first, and says where the press has got to', async () => {
    const words = await draw('rate', { phase: 'open' })
    expect(words).toMatch(/5 Word 5.*4 Word 4.*3 Word 3.*2 Word 2.*1 Word 1/)
    expect(words).toContain('Only you see what you choose.')
    const when = (state: 'sending' | 'received' | 'waiting' | 'late') =>
      draw('rate', { phase: 'open', said: { response: { mark: 4 }, state } })
    expect(await when('sending')).toContain('Sending')
    expect(await when('received')).toContain('Received. You can change it until voting closes.')
    expect(await when('waiting')).toContain('Kept on this phone.')
    expect(await when('late')).toContain('Not counted. This came after voting closed.')
    expect(await when('received')).toContain('What is a 4?')
  })

  it('gives the same receipt for sitting out as for a mark', async () => {
    const words = await draw('rate', { phase: 'open', said: { passed: true, state: 'received' } })
    expect(words).toContain('Received. You can change it until voting closes.')
  })

  it('shows mine, the room and the coding, with a table behind the dots', async () => {
    const words = await draw('rate', { phase: 'revealed', rungs: 3, said: mark(4) })
    for (const part of [
      'you',
      'room, middle',
      'Demo coding',
      'Agreement in the room',
      'How many gave each mark',
      'Why',
    ]) {
      expect(words).toContain(part)
    }
    expect(words).toContain('your mark')
  })

  it('shows nothing of a room that is too small, and the coding all the same', async () => {
    const words = await draw('rate', { phase: 'revealed', rungs: 2, people: 3, said: mark(2) })
    expect(words).toContain('Only 3 marks were given. So that nobody can be made out, the room is not shown.')
    expect(words).toContain('Demo coding')
    expect(words).not.toContain('room, middle')
  })

  it('shows a mark that did not count as such', async () => {
    const said = { response: { mark: 2 }, state: 'late' as const }
    expect(await draw('rate', { phase: 'revealed', rungs: 1, said })).toContain('you, not counted')
  })

  it('holds the second vote beside the first in words', async () => {
    const said = { ...mark(3), before: { mark: 4 } }
    const words = await draw('rate', { phase: 'revealed', rungs: 1, second: true, said })
    expect(words).toContain('First vote You: 4, then 3.')
    expect(words).toContain('In the first vote the middle was')
  })
})

describe('a guess', () => {
  const own = ownExample(kindNamed('guess'))
  const asked = (config: object) => ({ ...own, config: { ...kindNamed('guess').example.config!, ...config } })

  it('in words asks to name nobody, as everything that people write does', async () => {
    const words = asked({ ask: { type: 'text', maxLength: 40 } })
    expect(await draw('guess', { phase: 'open' }, 'en', words)).toContain('Please name no family and no colleague.')
    expect(await draw('guess', { phase: 'open' })).not.toContain('Please name no family')
  })

  it('about the room announces no reveal before the room has rated', async () => {
    const about = asked({ about: 'act_other' })
    const waiting = await draw('guess', { phase: 'closed' }, 'en', { ...about, recalls: false })
    expect(waiting).toContain('The answer comes later, after the room has rated.')
    expect(waiting).not.toContain('about to appear')
    expect(await draw('guess', { phase: 'closed' })).toContain('about to appear')
  })
})

describe('marks element by element', () => {
  it('begins with the first element, its anchors on the buttons', async () => {
    const words = await draw('rateElements', { phase: 'open' })
    expect(words).toContain('Element 1 of 3')
    expect(words).toContain('The empathy')
    expect(words).toContain('Five sounds like this')
    expect(words).toContain('can’t tell')
    expect(words).not.toContain('Behaviour change was not discussed')
  })

  it('goes on where it had stopped, and lets an element that may be missing be so', async () => {
    const words = await draw('rateElements', { phase: 'open', said: { response: { empathy: 4 } } })
    expect(words).toContain('Element 2 of 3')
    expect(words).toContain('Behaviour change was not discussed')
  })

  it('ends with an overview of everything', async () => {
    const response = { empathy: 4, evocation: 'notDiscussed', childFocus: 'cantTell' }
    const words = await draw('rateElements', { phase: 'open', said: { response, state: 'received' } })
    expect(words).toContain('All 3 are marked.')
    expect(words).toContain('not discussed')
    expect(words).toContain('can’t tell')
  })

  it('shows each element with the room, then the averages and why', async () => {
    const counted = { empathy: 4, evocation: 2, childFocus: 3 }
    const words = await draw('rateElements', { phase: 'revealed', rungs: 4, said: { response: counted, counted } })
    for (const part of ['Widest difference in the room', 'The averages', '3.00', 'Demo coding', 'Because of']) {
      expect(words).toContain(part)
    }
  })
})
