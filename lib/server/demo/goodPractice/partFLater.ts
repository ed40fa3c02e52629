import { factsConfig } from '../evidence.ts'
import { activity, asked, idOf, text, type Written } from './step.ts'

/** Part F, from practice, challenge and feedback on: what we do now, the coach, what has changed skill elsewhere. */
export const partFLater: readonly Written[] = [
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
    config: {
      prompt: text(
        'Improvement needs practice, a stretch, and someone telling you what they saw. Which of the three do you get least of?',
        'Mae gwella angen ymarfer, her, a rhywun sy’n dweud wrthych beth welodd. Pa un o’r tri ydych chi’n ei gael leiaf?',
      ),
      choices: [text('practice', 'ymarfer'), text('challenge', 'her'), text('feedback', 'adborth')],
      most: 1,
      choicesFrom: null,
      fact: {
        sentences: [
          text(
            'Training gains faded over six months without feedback or coaching (d = -0.30), and held with it (d = 0.03).',
            'Pylodd enillion hyfforddiant dros chwe mis heb adborth na hyfforddi (d = -0.30), a daliasant gydag ef (d = 0.03).',
          ),
          text(
            'Three to four sessions in six months were enough on average.',
            'Roedd tair i bedair sesiwn mewn chwe mis yn ddigon ar gyfartaledd.',
          ),
        ],
        source: text(
          'Schwalbe, Oh, Zweben 2014, Addiction: 21 papers on Motivational Interviewing training for agency staff',
          'Schwalbe, Oh, Zweben 2014, Addiction: 21 o bapurau ar hyfforddiant cyfweld ysgogiadol i staff asiantaethau',
        ),
      },
    },
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
    config: {
      prompt: text(
        'Five statements about your own team, from never to always',
        'Pum gosodiad am eich tîm eich hun, o byth i bob amser',
      ),
      rows: [
        {
          id: 'method',
          text: text('We work with a method that we can name', 'Rydym yn gweithio gyda dull y gallwn ei enwi'),
        },
        {
          id: 'taught',
          text: text(
            'It is taught by trying it out, not only by hearing about it',
            'Caiff ei ddysgu drwy roi cynnig arno, nid drwy glywed amdano’n unig',
          ),
        },
        {
          id: 'supervision',
          text: text(
            'Supervision looks at how we talk with families, not only at cases',
            'Mae goruchwyliaeth yn edrych ar sut rydym yn siarad â theuluoedd, nid ar achosion yn unig',
          ),
        },
        {
          id: 'watched',
          text: text('Real meetings are recorded or watched', 'Caiff cyfarfodydd go iawn eu recordio neu eu gwylio'),
        },
        {
          id: 'asked',
          text: text(
            'We ask children or parents what changed for them',
            'Rydym yn gofyn i blant neu rieni beth newidiodd iddyn nhw',
          ),
        },
      ],
      labels: [
        text('never', 'byth'),
        text('rarely', 'anaml'),
        text('sometimes', 'weithiau'),
        text('often', 'yn aml'),
        text('always', 'bob amser'),
      ],
    },
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
    config: factsConfig(
      text('What has changed skill elsewhere', 'Yr hyn sydd wedi newid medr mewn mannau eraill'),
      text('Three findings, each with its source.', 'Tri chanfyddiad, pob un gyda’i ffynhonnell.'),
      [
        [text('Training and supervision', 'Hyfforddi a goruchwylio'), 'F-MI'],
        [text('Supervision', 'Goruchwylio'), 'F-SUPERVISION'],
        [text('Feedback and coaching', 'Adborth a hyfforddi unigol'), 'F-COACH'],
      ],
    ),
  }),
  activity(
    'f9',
    [3, 2, 2],
    {
      kind: 'poll',
      title: text('Your own list from earlier', 'Eich rhestr eich hun o gynharach'),
      asking: asked(60),
      config: {
        prompt: text(
          'Which two of your own ideas would do most? They are the ones from “What would help practice here?”',
          'Pa ddau o’ch syniadau eich hun fyddai’n gwneud fwyaf? Daw’r rhain o “Beth fyddai’n helpu ymarfer yma?”',
        ),
        choices: [],
        most: 2,
        choicesFrom: idOf('f1'),
        fact: null,
      },
    },
    'votes',
  ),
]
