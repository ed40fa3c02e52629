import { splitAnswers } from '../../lib/activities/groupSplit.ts'
import { type AnyKind, type FaceOf, type KindName, kindNamed } from '../../lib/activities/kinds.ts'
import type { ReasonsView, RoundView } from '../../lib/session/view.ts'
import type { OpenElement, OpenFramework } from '../../lib/workshop/framework.ts'
import type { ActivityId, ElementId, RoundId, SheetHash } from '../../lib/workshop/ids.ts'
import type { OpenLibrary } from '../../lib/workshop/library.ts'
import { localise } from '../../lib/workshop/localise.ts'
import type { Language } from '../../lib/workshop/text.ts'
import type { PhoneScreen, Said } from '../activities/phoneScreen.ts'
import { silent } from './said.ts'

const text = (en: string) => ({ en, cy: `${en} (cy)` })

const anchors = {
  '1': text('One sounds like this'),
  '3': text('Three sounds like this'),
  '5': text('Five sounds like this'),
}

const element = (id: string, nullable: boolean): OpenElement => ({
  id: id as ElementId, // written by hand, in the form of its schema
  name: text(`The ${id}`),
  oneLine: text(`About ${id}`),
  definition: text(`What ${id} is`),
  listenFor: [text('A sign')],
  anchors,
  notTheSameAs: text('Something else'),
  coachQuestion: text('What did you hear?'),
  nullable,
})

const framework: OpenFramework = {
  title: text('A framework'),
  credit: text('Whose it is'),
  caution: text('With care'),
  scale: {
    min: 1,
    max: 5,
    labels: [1, 2, 3, 4, 5].map((value) => ({ value, label: text(`Word ${value}`) })),
    rules: [],
    anchors,
  },
  elements: [element('empathy', false), element('evocation', true), element('childFocus', false)],
}

const excerpt = (id: string) => ({
  id: id as never, // the kinds' own example names it
  title: text('An evening'),
  contentNote: text('Raised voices'),
  setting: { worker: text('A worker'), parent: text('A parent'), place: text('A kitchen') },
  language: 'en' as const,
  fictional: true,
  seconds: 50,
})

/** Random numbers that are the same each time. */
const random = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}

/** What an activity is made of: a kind's own example in tests, what an author has written in a preview. */
export interface Given {
  readonly config: unknown
  readonly open: OpenLibrary
  /** Its presses, in order. */
  readonly ladder: readonly string[]
  /** Whether it draws on others: what it might draw is made up. */
  readonly recalls: boolean
  key(random: () => number): unknown
}

/** A kind's own example, as its screens are tried with it. */
export const ownExample = (kind: AnyKind): Given => ({
  config: kind.example.config,
  open: { excerpt, framework, support: text('Someone to turn to') },
  ladder: Object.keys(kind.ladder),
  recalls: kind.recall !== undefined,
  key: kind.example.key,
})

const shownOf = (
  kind: AnyKind,
  { config, ladder, ...given }: Given,
  face: unknown,
  { people, rungs, second }: { people: number; rungs: number; second: boolean },
): Record<string, unknown> => {
  const dice = random(people + 7)
  const answers = kind.asks
    ? Array.from({ length: people }, () => ({
        now: kind.example.response(dice, face),
        before: second ? kind.example.response(dice, face) : null,
      }))
    : []
  const key = given.key(dice)
  const list = { id: 'role' as const, items: [text('Practitioner'), text('Manager'), text('Someone else')] }
  const picked = answers.map((answer, at) => ({ answer, picks: { role: at % 2 } }))
  const groups = splitAnswers(list, picked)
  const room = { floor: 5, second, recalled: kind.example.recalled, groups }
  const names = ladder.slice(0, rungs)
  return Object.fromEntries(names.map((name) => [name, kind.ladder[name]!.show(config, answers, room, key)]))
}

/** What a test chooses of the room whose screen it draws. */
export interface Example {
  readonly phase: 'ready' | 'open' | 'closed' | 'revealed'
  readonly people?: number
  readonly rungs?: number
  readonly second?: boolean
  readonly playing?: boolean
  /** Moments that this phone has marked. */
  readonly marked?: number
  /** What this phone has written; `null`: it sat that out. */
  readonly reason?: string | null
  readonly said?: Partial<Said<unknown>>
  readonly round?: Partial<RoundView>
  readonly reasons?: ReasonsView
}

/** A kind's own example, as its phone screen is handed it: the face and what the presses show are the kind's own. */
export const exampleScreen = <K extends KindName>(
  name: K,
  language: Language,
  example: Example,
  given: Given = ownExample(kindNamed(name)),
): PhoneScreen<K> => {
  const kind = kindNamed(name)
  const { phase, people = 12, rungs = 0, second = false } = example
  const base = {
    id: 'rnd_example',
    number: second ? 2 : 1,
    opensAt: null,
    closesAt: null,
    talkEndsAt: null,
    ...example.round,
  }
  const face = kind.face(given.config, given.open) as FaceOf<K>
  const shown =
    phase === 'revealed'
      ? { rungs, shown: shownOf(kind, given, face, { people, rungs, second }), reasons: example.reasons }
      : {}
  const screen = {
    language,
    face: localise(face, language),
    activity: {
      id: 'act_example' as ActivityId,
      kind: name,
      sheet: { en: '' as SheetHash, cy: '' as SheetHash },
      round: { ...base, id: base.id as RoundId, phase, ...shown },
      ...(given.recalls ? { recalled: kind.example.recalled } : {}),
    },
    player: example.playing
      ? {
          play: 'play_1',
          activityId: 'act_example',
          excerptId: 'exc_example',
          from: 0,
          startedAt: Date.now(),
          stoppedAt: null,
        }
      : null,
    said: { ...silent, ...example.said },
    clockOffset: 0,
    reason: {
      text: example.reason ?? null,
      state: example.reason === undefined ? null : 'received',
      give: () => undefined,
    },
    moments: { marked: example.marked ?? 0, waiting: false, mark: () => undefined },
    respond: () => undefined,
    pass: () => undefined,
  }
  return screen as unknown as PhoneScreen<K> // kind and parts belong together: all come from the kind named
}
