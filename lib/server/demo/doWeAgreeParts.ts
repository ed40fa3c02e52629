import type { LocalText } from '../../workshop/text.ts'

// What the activities of “Do we agree?” have in common: how they ask, what they show, and notes that come again.
export const text = (en: string, cy: string): LocalText => ({ en, cy })

const prompt = text('How good was this practice?', 'Pa mor dda oedd yr ymarfer hwn?')

export const asking = (rounds: number, order: 'barsFirst' | 'talkFirst', voteSeconds: number) => ({
  rounds,
  order,
  thinkSeconds: 10,
  voteSeconds,
  talkSeconds: 120,
  talkPrompt: text(
    'In pairs: which words did you hear? What would move your mark by one?',
    'Mewn parau: pa eiriau glywsoch chi? Beth fyddai’n symud eich marc o un?',
  ),
})

export const playNotes = [
  text(
    'Read the content note in a level voice. Play once, then leave ten seconds of silence.',
    'Darllenwch y nodyn am y cynnwys mewn llais gwastad. Chwaraewch unwaith, yna gadewch ddeg eiliad o dawelwch.',
  ),
]

export const endsFirst = {
  rung: 'room',
  text: text(
    'Hear the ends before the middle: who is willing to speak for a 1 or a 2? Then for a 4 or a 5? Ask “what did you hear?”, not “why did you give that?”',
    'Gwrandewch ar y ddau ben cyn y canol: pwy sy’n fodlon siarad dros 1 neu 2? Yna dros 4 neu 5? Gofynnwch “beth glywsoch chi?”, nid “pam rhoesoch chi hynny?”',
  ),
}

export const codersSplit = {
  rung: 'overallCoding',
  text: text(
    'The coders split on this one too. It is one coding, not the truth: ask what the coders may have heard.',
    'Roedd y codwyr hefyd yn rhanedig ar hwn. Un codio ydyw, nid y gwir: gofynnwch beth y gallai’r codwyr fod wedi’i glywed.',
  ),
}

export const widestFirst = {
  rung: 'room',
  text: text(
    'Open the element with the widest spread first, not the one with the lowest mark.',
    'Agorwch yr elfen â’r gwasgariad ehangaf yn gyntaf, nid yr un â’r marc isaf.',
  ),
}

const seven = [
  'empathy',
  'collaboration',
  'autonomy',
  'evocation',
  'purposefulness',
  'clarityAboutConcerns',
  'childFocus',
]

export const overall = (excerptId: string) => ({
  excerptId,
  prompt,
  rungs: ['room', 'overallCoding', 'overallWhy'],
})

export const overallWithElements = (excerptId: string) => ({
  excerptId,
  prompt,
  rungs: ['room', 'overallCoding', 'overallWhy', 'averages', 'why'],
})

export const elements = (excerptId: string) => ({
  excerptId,
  prompt: text('Rate what you heard, element by element.', 'Rhowch farc i’r hyn a glywsoch, fesul elfen.'),
  elementIds: seven,
  undiscussedIds: ['evocation'],
  rungs: ['room', 'coding', 'averages', 'why'],
})
