import { partA } from './a.ts'
import { partB } from './b.ts'
import { partC } from './c.ts'
import { partD } from './d.ts'
import { partE } from './e.ts'
import { partF } from './f.ts'
import { partG } from './g.ts'
import { partEEnd } from './partEEnd.ts'
import { partELater } from './partELater.ts'
import { partFLater } from './partFLater.ts'
import { text, type Written } from './step.ts'

/** Every activity of the day in the agenda’s order; one without a config waits for its kind. */
export const written: readonly Written[] = [
  ...partA,
  ...partB,
  ...partC,
  ...partD,
  ...partE,
  ...partELater,
  ...partEEnd,
  ...partF,
  ...partFLater,
  ...partG,
]

/**
 * The whole half day: 39 steps in seven parts and three lengths. It follows the order of Donald Forrester’s slides on
 * good practice in children’s social care; every sentence is this product’s own.
 */
export const goodPractice = {
  schemaVersion: 1,
  title: text(
    'Good practice: can we agree, does it matter, how do we get there?',
    'Ymarfer da: allwn ni gytuno, a yw’n bwysig, sut mae cyrraedd yno?',
  ),
  description: text(
    'A whole half day: what good practice is and sounds like, what the evidence says, what would help here, what we will do.',
    'Hanner diwrnod cyfan: beth yw ymarfer da a sut mae’n swnio, beth mae’r dystiolaeth yn ei ddweud, beth fyddai’n helpu yma, beth wnawn ni.',
  ),
  tracks: [
    { id: 'full', label: text('Half day, nearly four hours', 'Hanner diwrnod, bron bedair awr') },
    { id: 'core', label: text('Two hours fifty minutes', 'Dwy awr a phum deg munud') },
    { id: 'short', label: text('About an hour', 'Tuag awr') },
  ],
  activities: written.filter(({ config }) => config !== null),
}
