import { activity, text, type Written } from './step.ts'

/** Part A: welcome. */
export const partA: readonly Written[] = [
  activity('a1', [6, 4, 3], {
    kind: 'welcome',
    title: text('Welcome and ground rules', 'Croeso a rheolau sylfaenol'),
    notesBefore: [
      text(
        'Say who will see what: the room sees bars, never people; you see counts; managers see groups of five or more.',
        'Dywedwch pwy fydd yn gweld beth: mae’r ystafell yn gweld barrau, byth pobl; rydych chi’n gweld niferoedd; mae rheolwyr yn gweld grwpiau o bump neu fwy.',
      ),
      text(
        'Say roughly when listening starts (about 22, 15 or 9 minutes from now in the three lengths), and that anyone may sit an excerpt out or step outside while it plays, without giving a reason.',
        'Dywedwch yn fras pryd y bydd y gwrando’n dechrau (tua 22, 15 neu 9 munud o nawr yn y tri hyd), ac y caiff unrhyw un hepgor darn neu gamu allan tra bydd yn chwarae, heb roi rheswm.',
      ),
      text('Check the sound from the back row with the test tone.', 'Gwiriwch y sain o’r rhes gefn gyda’r tôn prawf.'),
      text(
        'Ask in both languages which one people want to use.',
        'Gofynnwch yn y ddwy iaith pa un y mae pobl am ei defnyddio.',
      ),
    ],
    config: {
      heading: text(
        'Good practice: can we agree, does it matter, how do we get there?',
        'Ymarfer da: allwn ni gytuno, a yw’n bwysig, sut mae cyrraedd yno?',
      ),
      points: [
        text(
          'Join with the code on the screen. No name is needed.',
          'Ymunwch gyda’r cod ar y sgrin. Nid oes angen enw.',
        ),
        text(
          'You may sit any excerpt out. It looks like any other answer.',
          'Cewch hepgor unrhyw ddarn. Mae’n edrych fel unrhyw ateb arall.',
        ),
        text(
          'All voices are synthetic and every scene is invented.',
          'Mae pob llais yn synthetig a phob golygfa wedi’i dyfeisio.',
        ),
      ],
    },
  }),
  activity('a2', [3, 2, 1], {
    kind: 'content',
    title: text('What we will do today', 'Beth wnawn ni heddiw'),
    notesBefore: [
      text('Keep it short. The excerpts do the teaching.', 'Cadwch hyn yn fyr. Y darnau sy’n gwneud y dysgu.'),
      text(
        'Say plainly that this is one way of describing practice and that disagreeing with it is welcome.',
        'Dywedwch yn blaen mai un ffordd o ddisgrifio ymarfer yw hon a bod croeso i anghytuno â hi.',
      ),
    ],
    config: {
      heading: text('Three questions for today', 'Tri chwestiwn ar gyfer heddiw'),
      paragraphs: [],
      list: [
        text('What does good work with families sound like?', 'Sut mae gwaith da gyda theuluoedd yn swnio?'),
        text('Does it make a difference?', 'A yw’n gwneud gwahaniaeth?'),
        text('What helps it happen?', 'Beth sy’n helpu iddo ddigwydd?'),
      ],
      oneByOne: true,
      elements: false,
      grouping: false,
    },
  }),
]
