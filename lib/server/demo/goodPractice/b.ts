import { activity, after, asked, excerpts, heard, idOf, text, type Written } from './step.ts'

// Until the workshop has shown how the elements group (c3), the averages and the reasons by element stay shut: opened
// earlier they would answer the sort in c2.
const overallOnly = ['room', 'overallCoding', 'overallWhy']

/** Part B: do we know good practice, and do we agree? */
export const partB: readonly Written[] = [
  activity('b1', [7, 5, 3], {
    kind: 'brainstorm',
    title: text('What makes practice good?', 'Beth sy’n gwneud ymarfer yn dda?'),
    notesBefore: [
      text(
        'Hide answers until people have stopped typing; early answers steer later ones.',
        'Cuddiwch atebion nes bod pobl wedi stopio teipio; mae atebion cynnar yn llywio rhai diweddarach.',
      ),
      text(
        'Read out three rare answers before the most common one.',
        'Darllenwch dri ateb prin yn uchel cyn yr un mwyaf cyffredin.',
      ),
      text(
        'Keep the groups: they come back beside the seven elements in “Seven elements”.',
        'Cadwch y grwpiau: dônt yn ôl wrth ymyl y saith elfen yn “Saith elfen”.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text(
        'Finish this thought in up to five words: a good meeting between a worker and a parent has…',
        'Gorffennwch y meddwl hwn mewn hyd at bum gair: mewn cyfarfod da rhwng gweithiwr a rhiant mae…',
      ),
      fields: [{ id: 'idea', label: text('Your idea', 'Eich syniad'), most: 3, maxLength: 40 }],
    },
  }),
  activity('b2', [3, 2, 1], {
    kind: 'explain',
    title: text('How to rate', 'Sut i roi marc'),
    notesBefore: [
      text(
        'Do not explain the framework yet. The point of this round is what people bring with them.',
        'Peidiwch ag egluro’r fframwaith eto. Pwynt y rownd hon yw’r hyn y mae pobl yn dod gyda nhw.',
      ),
      text(
        'Ask for quiet between the end of the sound and the close of voting.',
        'Gofynnwch am dawelwch rhwng diwedd y sain a chau’r bleidlais.',
      ),
    ],
    config: {
      heading: text('How to rate', 'Sut i roi marc'),
      paragraphs: [
        text('Listen once without writing.', 'Gwrandewch unwaith heb ysgrifennu.'),
        text(
          'Then give one mark from 1 (very poor) to 5 (very good) for the worker.',
          'Yna rhowch un marc o 1 (gwael iawn) i 5 (da iawn) i’r gweithiwr.',
        ),
        text('Nobody sees your mark.', 'Nid oes neb yn gweld eich marc.'),
      ],
    },
  }),
  activity('b5', [3, 2, 1], {
    kind: 'guess',
    title: text('Before we listen: will we agree?', 'Cyn i ni wrando: a fyddwn ni’n cytuno?'),
    notesBefore: [
      text(
        'Ask it before the first listening; once bars have been seen it is no longer a guess.',
        'Gofynnwch hyn cyn y gwrando cyntaf; unwaith y bydd barrau wedi’u gweld nid dyfalu yw hi mwyach.',
      ),
    ],
    notesAfter: [
      after(
        'room',
        'A guess above what the room did is usual. Do not tease anyone about it.',
        'Mae dyfaliad uwch na’r hyn a wnaeth yr ystafell yn arferol. Peidiwch â thynnu coes neb amdano.',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text(
        'Picture 100 colleagues hearing the same minute of practice. How many of them will settle on the most chosen mark?',
        'Dychmygwch 100 o gydweithwyr yn clywed yr un munud o ymarfer. Faint ohonynt fydd yn dewis y marc mwyaf poblogaidd?',
      ),
      ask: { type: 'number', min: 0, max: 100, step: 1, unit: text('of 100 colleagues', 'o 100 o gydweithwyr') },
      about: idOf('b3'),
      answer: null,
    },
  }),
  activity('b3', [9, 8, 6], {
    kind: 'rate',
    title: text('First excerpt', 'Darn cyntaf'),
    notesBefore: [
      text(
        'Read the content note in a level voice and move on; long warnings raise tension without helping.',
        'Darllenwch y nodyn am y cynnwys mewn llais gwastad a symudwch ymlaen; mae rhybuddion hir yn codi tensiwn heb helpu.',
      ),
      text(
        'Play once, leave ten seconds of silence, open voting for 45 seconds.',
        'Chwaraewch unwaith, gadewch ddeg eiliad o dawelwch, agorwch y bleidlais am 45 eiliad.',
      ),
      text(
        'Show the spread first. Ask who is willing to speak for a 1 or 2, then for a 4 or 5. Hear the ends before the middle.',
        'Dangoswch y gwasgariad yn gyntaf. Gofynnwch pwy sy’n fodlon siarad dros 1 neu 2, yna dros 4 neu 5. Gwrandewch ar y ddau ben cyn y canol.',
      ),
      text(
        'Ask “what did you hear?”, not “why did you give that?”',
        'Gofynnwch “beth glywsoch chi?”, nid “pam rhoesoch chi hynny?”',
      ),
    ],
    notesAfter: [
      after(
        'room',
        'The guess from “Before we listen” can be opened now: go there by the agenda, and come back.',
        'Gellir agor y dyfaliad o “Cyn i ni wrando” nawr: ewch yno drwy’r agenda, a dewch yn ôl.',
      ),
      after(
        'room',
        'Talk in pairs, open the second vote, then show the demo coding.',
        'Siaradwch mewn parau, agorwch yr ail bleidlais, yna dangoswch y codio enghreifftiol.',
      ),
      after(
        'overallCoding',
        'Say that the coders also split on this one.',
        'Dywedwch fod y codwyr hefyd yn rhanedig ar hwn.',
      ),
      after(
        'overallCoding',
        'The averages and the element reasons stay shut until after “Three dimensions”: opened here they would answer the sort.',
        'Mae’r cyfartaleddau a’r rhesymau fesul elfen yn aros ynghau tan ar ôl “Tri dimensiwn”: o’u hagor yma byddent yn ateb y didoli.',
      ),
    ],
    asking: heard(2, 45),
    config: {
      excerptId: excerpts.sizeElevens,
      prompt: text('How good was this practice?', 'Pa mor dda oedd yr ymarfer hwn?'),
      rungs: overallOnly,
    },
  }),
  activity('b4', [7, 6, null], {
    kind: 'rate',
    title: text('Second excerpt', 'Ail ddarn'),
    notesBefore: [text('Do not remind people of the first result.', 'Peidiwch ag atgoffa pobl o’r canlyniad cyntaf.')],
    notesAfter: [
      after(
        'overallCoding',
        'Put the two spreads side by side and ask which one the room found easier to agree on.',
        'Rhowch y ddau wasgariad ochr yn ochr a gofynnwch ar ba un yr oedd hi’n haws i’r ystafell gytuno.',
      ),
      after(
        'overallCoding',
        'Many rooms answer the opening question here: we agree less than we thought.',
        'Mae llawer o ystafelloedd yn ateb y cwestiwn agoriadol yma: rydym yn cytuno llai nag yr oeddem yn meddwl.',
      ),
    ],
    asking: heard(1, 45),
    config: {
      excerptId: excerpts.threeThings,
      prompt: text('Same question: how good was this practice?', 'Yr un cwestiwn: pa mor dda oedd yr ymarfer hwn?'),
      rungs: [...overallOnly, 'beside'],
      beside: idOf('b3'),
    },
  }),
]
