import {
  asking,
  codersSplit,
  elements,
  endsFirst,
  overall,
  overallWithElements,
  playNotes,
  text,
  widestFirst,
} from './doWeAgreeParts.ts'

/**
 * The workshop that comes with the product: six excerpts, the first two with one overall mark and two rounds, then the
 * seven elements and their grouping, two excerpts element by element, and overall marks again.
 */
export const doWeAgree = {
  schemaVersion: 1,
  title: text('Do we agree?', 'Ydyn ni’n cytuno?'),
  description: text(
    'Six short excerpts. Do we know good practice when we hear it, and do we agree?',
    'Chwe darn byr. Ydyn ni’n adnabod ymarfer da pan fyddwn ni’n ei glywed, ac ydyn ni’n cytuno?',
  ),
  activities: [
    {
      id: 'act_welcome',
      kind: 'welcome',
      title: text('Welcome', 'Croeso'),
      minutes: 5,
      notesBefore: [
        text(
          'Say who sees what: the room sees dots, never people; you see counts; managers see groups of five or more.',
          'Dywedwch pwy sy’n gweld beth: mae’r ystafell yn gweld dotiau, byth pobl; rydych chi’n gweld niferoedd; mae rheolwyr yn gweld grwpiau o bump neu fwy.',
        ),
        text(
          'Anyone may sit an excerpt out or step outside while it plays, without giving a reason.',
          'Caiff unrhyw un beidio â rhoi marc i ddarn, neu gamu allan tra bydd yn chwarae, heb roi rheswm.',
        ),
        text('Check the sound from the back row.', 'Gwiriwch y sain o’r rhes gefn.'),
      ],
      notesAfter: [],
      asking: null,
      config: {
        heading: text(
          'Do we know good practice when we hear it?',
          'Ydyn ni’n adnabod ymarfer da pan fyddwn ni’n ei glywed?',
        ),
        points: [
          text(
            'No name is needed, and nobody sees your marks.',
            'Nid oes angen enw, ac nid oes neb yn gweld eich marciau.',
          ),
          text(
            'You may sit any excerpt out. It looks like any other answer.',
            'Cewch beidio â rhoi marc i unrhyw ddarn. Mae’n edrych fel unrhyw ateb arall.',
          ),
          text(
            'All voices are synthetic and every scene is invented.',
            'Mae pob llais yn synthetig a phob golygfa wedi’i dyfeisio.',
          ),
        ],
      },
    },
    {
      id: 'act_first',
      kind: 'rate',
      title: text('First excerpt', 'Darn cyntaf'),
      minutes: 10,
      notesBefore: [
        ...playNotes,
        text(
          'Do not explain a framework yet. The point of this round is what people bring with them.',
          'Peidiwch ag egluro fframwaith eto. Pwynt y rownd hon yw’r hyn y mae pobl yn dod gyda nhw.',
        ),
      ],
      notesAfter: [endsFirst, codersSplit],
      asking: asking(2, 'barsFirst', 45),
      config: overall('exc_r3yk9b'),
    },
    {
      id: 'act_second',
      kind: 'rate',
      title: text('Second excerpt', 'Ail ddarn'),
      minutes: 9,
      notesBefore: [
        ...playNotes,
        text(
          'This time the room talks before it sees its marks. Do not remind people of the first result.',
          'Y tro hwn mae’r ystafell yn siarad cyn gweld ei marciau. Peidiwch ag atgoffa pobl o’r canlyniad cyntaf.',
        ),
      ],
      notesAfter: [
        {
          rung: 'overallCoding',
          text: text(
            'Which of the two excerpts was easier to agree on?',
            'Ar ba un o’r ddau ddarn yr oedd hi’n haws cytuno?',
          ),
        },
      ],
      asking: asking(2, 'talkFirst', 45),
      config: overall('exc_b7hq3n'),
    },
    {
      id: 'act_elements',
      kind: 'content',
      title: text('Seven elements', 'Saith elfen'),
      minutes: 8,
      notesBefore: [
        text(
          'Give people a minute with the help sheet: read the two you know least.',
          'Rhowch funud i bobl gyda’r daflen gymorth: darllenwch y ddwy yr ydych yn eu hadnabod leiaf.',
        ),
        text(
          'Before you show the grouping, ask which of the seven belong together.',
          'Cyn dangos y grwpio, gofynnwch pa rai o’r saith sy’n perthyn i’w gilydd.',
        ),
      ],
      notesAfter: [
        {
          rung: 'grouping',
          text: text(
            'Evocation is kept apart: it is marked only where change was talked about.',
            'Cedwir ennyn ar wahân: dim ond lle trafodwyd newid y rhoddir marc iddo.',
          ),
        },
      ],
      asking: null,
      config: {
        heading: text('Seven elements of practice', 'Saith elfen o ymarfer'),
        paragraphs: [
          text(
            'Researchers used these seven to describe a meeting. Open the help sheet on your phone and read the two you know least.',
            'Defnyddiodd ymchwilwyr y saith hyn i ddisgrifio cyfarfod. Agorwch y daflen gymorth ar eich ffôn a darllenwch y ddwy yr ydych yn eu hadnabod leiaf.',
          ),
        ],
        elements: true,
        grouping: true,
      },
    },
    {
      id: 'act_third',
      kind: 'rateElements',
      title: text('Third excerpt, with the seven', 'Trydydd darn, gyda’r saith'),
      minutes: 13,
      notesBefore: [
        ...playNotes,
        text('Give two and a half minutes for seven marks.', 'Rhowch ddwy funud a hanner ar gyfer saith marc.'),
      ],
      notesAfter: [
        widestFirst,
        {
          rung: 'coding',
          text: text(
            'This coding leaves evocation unmarked. Ask who marked it and what change they heard.',
            'Mae’r codio hwn yn gadael ennyn heb farc. Gofynnwch pwy roddodd farc iddo, a pha newid a glywsant.',
          ),
        },
      ],
      asking: asking(1, 'barsFirst', 150),
      config: elements('exc_p9tz6c'),
    },
    {
      id: 'act_fourth',
      kind: 'rateElements',
      title: text('Fourth excerpt, with the seven', 'Pedwerydd darn, gyda’r saith'),
      minutes: 12,
      notesBefore: playNotes,
      notesAfter: [
        widestFirst,
        {
          rung: 'why',
          text: text(
            'Ask what the service was doing to this worker that week. Blame stops the learning.',
            'Gofynnwch beth oedd y gwasanaeth yn ei wneud i’r gweithiwr hwn yr wythnos honno. Mae bai yn atal y dysgu.',
          ),
        },
      ],
      asking: asking(1, 'barsFirst', 150),
      config: elements('exc_k4wm2r'),
    },
    {
      id: 'act_fifth',
      kind: 'rate',
      title: text('Fifth excerpt', 'Pumed darn'),
      minutes: 8,
      notesBefore: playNotes,
      notesAfter: [endsFirst],
      asking: asking(1, 'barsFirst', 45),
      config: overallWithElements('exc_v2xd8f'),
    },
    {
      id: 'act_sixth',
      kind: 'rate',
      title: text('Last excerpt', 'Darn olaf'),
      minutes: 8,
      notesBefore: playNotes,
      notesAfter: [
        {
          rung: 'why',
          text: text(
            'A different excerpt, so a difference in agreement may come from the excerpt. Say so before anyone claims progress.',
            'Darn gwahanol, felly gall gwahaniaeth mewn cytundeb ddod o’r darn. Dywedwch hynny cyn i neb hawlio cynnydd.',
          ),
        },
      ],
      asking: asking(1, 'barsFirst', 45),
      config: overallWithElements('exc_j6ls5g'),
    },
  ],
}
