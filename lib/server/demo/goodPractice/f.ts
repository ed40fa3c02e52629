import { activity, asked, text, type Written } from './step.ts'

/** Part F: how services make it happen. */
export const partF: readonly Written[] = [
  activity('f1', [6, 4, 3], {
    kind: 'brainstorm',
    title: text('What would help practice here?', 'Beth fyddai’n helpu ymarfer yma?'),
    notesBefore: [
      text(
        'Separate what a team can do from what needs leaders.',
        'Gwahanwch yr hyn y gall tîm ei wneud oddi wrth yr hyn sydd angen arweinwyr.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text(
        'One thing that would make meetings with families better in your service. One line.',
        'Un peth a fyddai’n gwneud cyfarfodydd gyda theuluoedd yn well yn eich gwasanaeth. Un llinell.',
      ),
      fields: [{ id: 'idea', label: text('One thing', 'Un peth'), most: 2, maxLength: 60 }],
    },
  }),
  activity('f2', [4, 3, null], {
    kind: 'guess',
    title: text('The Dodo', 'Y Dodo'),
    asking: asked(45),
    config: null,
  }),
  activity('f3', [4, 3, null], {
    kind: 'poll',
    title: text('Why might that be?', 'Pam y gallai hynny fod?'),
    notesBefore: [
      text(
        'Hold on the fourth answer; the next step builds on it.',
        'Arhoswch gyda’r pedwerydd ateb; mae’r cam nesaf yn adeiladu arno.',
      ),
    ],
    asking: asked(45),
    config: null,
  }),
  activity('f4', [6, 4, null], {
    kind: 'discuss',
    title: text('What does it mean for leaders?', 'Beth mae’n ei olygu i arweinwyr?'),
    notesBefore: [text('Managers in the room speak last.', 'Rheolwyr yn yr ystafell sy’n siarad olaf.')],
    asking: asked(240),
    config: {
      prompt: text(
        'If the choice of method matters less than we think, what should a leader spend attention on?',
        'Os yw’r dewis o ddull yn llai pwysig nag y tybiwn, ar beth y dylai arweinydd ganolbwyntio?',
      ),
      prompts: [text('In pairs, then one line.', 'Mewn parau, yna un llinell.')],
      line: { id: 'line', label: text('One line', 'Un llinell'), most: 1, maxLength: 80 },
      proposal: {
        text: text('Commit to doing one thing excellently.', 'Ymrwymwch i wneud un peth yn rhagorol.'),
        source: text('The proposal of the slides behind this workshop', 'Cynnig y sleidiau sy’n sail i’r gweithdy hwn'),
      },
    },
  }),
  activity('f5', [5, 4, 3], {
    kind: 'checkIn',
    title: text('What trials do around a method', 'Yr hyn y mae treialon yn ei wneud o amgylch dull'),
    notesBefore: [
      text(
        'The idea: in a trial, people who know the method well build the service around it. Maybe that support does the work.',
        'Y syniad: mewn treial, mae pobl sy’n adnabod y dull yn dda yn adeiladu’r gwasanaeth o’i amgylch. Efallai mai’r gefnogaeth honno sy’n gwneud y gwaith.',
      ),
      text(
        'Compare answers of practitioners and managers only where each group has five or more people.',
        'Cymharwch atebion ymarferwyr a rheolwyr dim ond lle mae gan bob grŵp bump neu fwy o bobl.',
      ),
    ],
    asking: asked(90),
    config: null,
  }),
  activity('f6', [4, 3, 2], {
    kind: 'poll',
    title: text('Practice, challenge, feedback', 'Ymarfer, her, adborth'),
    notesBefore: [
      text(
        'The original slide uses korfball; use any sport the room knows.',
        'Mae’r sleid wreiddiol yn defnyddio korfball; defnyddiwch unrhyw gamp y mae’r ystafell yn ei hadnabod.',
      ),
      text(
        'The meta-analysis is about MI training in agencies: 21 papers, three to four coaching sessions in six months.',
        'Mae’r meta-ddadansoddiad yn ymwneud â hyfforddiant MI mewn asiantaethau: 21 o bapurau, tair i bedair sesiwn hyfforddi mewn chwe mis.',
      ),
    ],
    asking: asked(45),
    config: null,
  }),
  activity('f7', [6, 5, 4], {
    kind: 'checkIn',
    title: text('And what do we do now?', 'A beth rydym ni’n ei wneud nawr?'),
    notesBefore: [
      text(
        'Recording and watching usually come last. Ask what would have to be true for a family to say yes.',
        'Recordio a gwylio sydd fel arfer yn dod olaf. Gofynnwch beth fyddai’n rhaid iddo fod yn wir er mwyn i deulu ddweud ie.',
      ),
      text('No team is named on the big screen.', 'Ni enwir unrhyw dîm ar y sgrin fawr.'),
    ],
    asking: asked(90),
    config: null,
  }),
  activity('f8', [7, 5, null], {
    kind: 'brainstorm',
    title: text('The coach', 'Yr hyfforddwr'),
    notesBefore: [
      text(
        'Character fills the first wall quickly. Push for verbs on the second.',
        'Mae cymeriad yn llenwi’r wal gyntaf yn gyflym. Gwthiwch am ferfau ar yr ail.',
      ),
      text(
        'Close with the deck’s four: values, character, knowing where you are heading, and a route.',
        'Gorffennwch gyda phedwar y sleidiau: gwerthoedd, cymeriad, gwybod i ble rydych yn mynd, a llwybr.',
      ),
    ],
    asking: asked(120),
    config: {
      prompt: text(
        'Imagine you coach a team at the top of its sport.',
        'Dychmygwch eich bod yn hyfforddi tîm sydd ar frig ei gamp.',
      ),
      fields: [
        {
          id: 'being',
          label: text('What sort of person do you have to be?', 'Pa fath o berson y mae’n rhaid i chi fod?'),
          most: 1,
          maxLength: 60,
        },
        {
          id: 'doing',
          label: text(
            'What do you do, week after week, so that they play as never before?',
            'Beth ydych chi’n ei wneud, wythnos ar ôl wythnos, er mwyn iddynt chwarae fel erioed o’r blaen?',
          ),
          most: 1,
          maxLength: 60,
        },
      ],
    },
  }),
  activity('f9', [2, 2, 1], {
    kind: 'evidence',
    title: text('What has changed skill elsewhere', 'Yr hyn sydd wedi newid medr mewn mannau eraill'),
    notesBefore: [
      text(
        'Four days of training with fifteen supervision sessions: skill 2.91 against 2.49 in the comparison group, and no difference for families.',
        'Pedwar diwrnod o hyfforddiant gyda phymtheg sesiwn oruchwylio: medr 2.91 o gymharu â 2.49 yn y grŵp cymharu, a dim gwahaniaeth i deuluoedd.',
      ),
      text(
        'Supervision that is itself skilled went with better practice in a small study.',
        'Roedd goruchwyliaeth sydd ei hun yn fedrus yn cyd-fynd ag ymarfer gwell mewn astudiaeth fach.',
      ),
      text(
        'Feedback and coaching keep skills alive. The original comparison charts are lost; do not describe them from memory.',
        'Mae adborth a hyfforddi’n cadw medrau’n fyw. Mae’r siartiau cymharu gwreiddiol ar goll; peidiwch â’u disgrifio o’ch cof.',
      ),
    ],
    config: null,
  }),
  activity(
    'f9',
    [3, 2, 2],
    {
      kind: 'poll',
      title: text('Your own list from earlier', 'Eich rhestr eich hun o gynharach'),
      asking: asked(60),
      config: null,
    },
    'votes',
  ),
]
