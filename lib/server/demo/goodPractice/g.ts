import { activity, after, asked, excerpts, heard, idOf, seven, text, type Written } from './step.ts'

/** Part G: rate again, plan, close. */
export const partG: readonly Written[] = [
  activity('g1', [10, 8, null], {
    kind: 'rateElements',
    title: text('Fourth excerpt', 'Pedwerydd darn'),
    notesAfter: [
      after(
        'beside',
        'Different excerpt, so a difference in agreement may come from the excerpt. Say so before anyone claims progress.',
        'Darn gwahanol, felly gall gwahaniaeth mewn cytundeb ddod o’r darn. Dywedwch hynny cyn i neb hawlio cynnydd.',
      ),
    ],
    asking: heard(1, 150),
    config: {
      excerptId: excerpts.mornings,
      prompt: text(
        'Rate the seven elements once more, with all you know now.',
        'Rhowch farc i’r saith elfen unwaith eto, gyda phopeth a wyddoch nawr.',
      ),
      elementIds: seven,
      undiscussedIds: ['evocation'],
      rungs: ['room', 'coding', 'averages', 'why', 'beside'],
      beside: idOf('c5'),
    },
  }),
  activity('g2', [5, 5, 4], {
    kind: 'rate',
    title: text('Last excerpt', 'Darn olaf'),
    notesBefore: [
      text('Let the silence after the father’s line run.', 'Gadewch i’r tawelwch ar ôl llinell y tad barhau.'),
    ],
    notesAfter: [
      after('overallCoding', 'End on practice worth copying.', 'Gorffennwch gydag ymarfer sy’n werth ei efelychu.'),
    ],
    asking: heard(1, 60),
    config: {
      excerptId: excerpts.teatime,
      prompt: text(
        'One overall mark: how good was this practice?',
        'Un marc cyffredinol: pa mor dda oedd yr ymarfer hwn?',
      ),
      rungs: ['room', 'overallCoding', 'overallWhy', 'averages', 'why'],
    },
  }),
  activity(
    'g2',
    [3, 2, 2],
    {
      kind: 'brainstorm',
      title: text('A sentence of your own', 'Brawddeg o’ch eiddo eich hun'),
      asking: asked(60),
      config: {
        prompt: text(
          'One sentence you would like to be able to say yourself.',
          'Un frawddeg yr hoffech allu ei dweud eich hun.',
        ),
        fields: [{ id: 'sentence', label: text('Your sentence', 'Eich brawddeg'), most: 1, maxLength: 100 }],
      },
    },
    'sentence',
  ),
  activity('g3', [8, 6, null], {
    kind: 'plan',
    title: text('How we make it happen', 'Sut rydym ni’n gwneud iddo ddigwydd'),
    notesBefore: [
      text(
        'Ask for a first step small enough for Monday.',
        'Gofynnwch am gam cyntaf sy’n ddigon bach ar gyfer dydd Llun.',
      ),
      text(
        'The room’s own ideas from “What would help practice here?” stand beside it, here and on phones.',
        'Mae syniadau’r ystafell ei hun o “Beth fyddai’n helpu ymarfer yma?” wrth ei ymyl, yma ac ar ffonau.',
      ),
    ],
    asking: asked(300),
    config: {
      prompt: text(
        'In teams: one change in the next four weeks. One phone of each team writes it down.',
        'Mewn timau: un newid yn y pedair wythnos nesaf. Un ffôn o bob tîm sy’n ei ysgrifennu.',
      ),
      fields: [
        { id: 'team', label: text('Team', 'Tîm'), most: 1, maxLength: 40 },
        { id: 'change', label: text('The change', 'Y newid'), most: 1, maxLength: 120 },
        { id: 'who', label: text('Who starts it', 'Pwy sy’n ei ddechrau'), most: 1, maxLength: 120 },
        { id: 'sign', label: text('How you will know', 'Sut y byddwch yn gwybod'), most: 1, maxLength: 120 },
      ],
      wall: idOf('f1'),
    },
  }),
  activity('g4', [5, 4, 3], {
    kind: 'takeaway',
    title: text('What I take away', 'Yr hyn a gymeraf oddi yma'),
    notesBefore: [text('Doubts are worth as much as plans.', 'Mae amheuon yn werth cymaint â chynlluniau.')],
    asking: asked(120),
    config: {
      prompt: text(
        'One thing I keep, one thing I doubt, one thing I will do.',
        'Un peth rwy’n ei gadw, un peth rwy’n ei amau, un peth a wnaf.',
      ),
      fields: [
        { id: 'keep', label: text('I keep', 'Rwy’n cadw'), most: 1, maxLength: 80 },
        { id: 'doubt', label: text('I doubt', 'Rwy’n amau'), most: 1, maxLength: 80 },
        { id: 'do', label: text('I will do', 'Fe wnaf'), most: 1, maxLength: 80 },
      ],
    },
  }),
  activity('g5', [3, 2, 2], {
    kind: 'close',
    title: text('Your own record', 'Eich cofnod eich hun'),
    notesBefore: [
      text(
        'Explain that the learning record has space for what you learned, its effect, and what a colleague said; social workers in England need at least one entry with peer reflection.',
        'Eglurwch fod gan y cofnod dysgu le ar gyfer yr hyn a ddysgoch, ei effaith, a’r hyn a ddywedodd cydweithiwr; mae angen o leiaf un cofnod gyda myfyrdod cymheiriaid ar weithwyr cymdeithasol yn Lloegr.',
      ),
      text('Say who to talk to if an excerpt stayed with them.', 'Dywedwch â phwy i siarad os arhosodd darn gyda nhw.'),
      text('Say when the session data will be deleted.', 'Dywedwch pryd y caiff data’r sesiwn eu dileu.'),
    ],
    config: {
      heading: text('Thank you', 'Diolch'),
      points: [
        text(
          'Your own record is on your phone: your marks beside the room and the coding, for you alone.',
          'Mae eich cofnod eich hun ar eich ffôn: eich marciau wrth ymyl yr ystafell a’r codio, i chi yn unig.',
        ),
        text(
          'If an excerpt stays with you, talk to someone you trust, or to your facilitator.',
          'Os bydd darn yn aros gyda chi, siaradwch â rhywun rydych yn ymddiried ynddo, neu â’ch hwylusydd.',
        ),
      ],
    },
  }),
]
