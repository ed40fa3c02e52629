import { tableConfig } from '../evidence.ts'
import { activity, after, asked, idOf, text, type Written } from './step.ts'

/** Part E, from the first table on: what goes with what, and what is missing. */
export const partELater: readonly Written[] = [
  activity('e4', [2, 2, 1], {
    kind: 'guess',
    title: text('Which skill predicts what?', 'Pa fedr sy’n rhagfynegi beth?'),
    asking: asked(45),
    config: {
      prompt: text('Which of the three skills goes most with what?', 'Pa un o’r tri medr sy’n mynd fwyaf gyda beth?'),
      ask: {
        type: 'choice',
        questions: [
          text('Most with how parents rate the relationship', 'Fwyaf gyda sut mae rhieni’n graddio’r berthynas'),
          text('Most with change in how life is rated', 'Fwyaf gyda newid yn y ffordd y caiff bywyd ei raddio'),
        ],
        choices: [
          text('care and engagement', 'gofal ac ymgysylltu'),
          text('good authority', 'awdurdod da'),
          text('evocation', 'ennyn'),
        ],
      },
      about: null,
      answer: null,
    },
  }),
  activity(
    'e4',
    [3, 3, 2],
    {
      kind: 'evidence',
      title: text('The first table', 'Y tabl cyntaf'),
      notesBefore: [
        text(
          'Open WAI first, then life rating, goals, the FES rows and last distress, where nothing moves. Leaving flat rows out would flatter the result.',
          'Agorwch WAI yn gyntaf, yna’r radd bywyd, nodau, y rhesi FES ac yn olaf gofid, lle nad oes dim yn symud. Byddai gadael rhesi gwastad allan yn harddu’r canlyniad.',
        ),
        text(
          'Explain the marks: + and stars are one-tailed here, as far as can be worked out. + is a leaning, not a finding.',
          'Eglurwch y marciau: un gynffon sydd i + a’r sêr yma, hyd y gellir gweithio allan. Gogwydd yw +, nid canfyddiad.',
        ),
        text(
          'Voting before each row is an option for a longer day; here the two questions stand for all rows.',
          'Mae pleidleisio cyn pob rhes yn ddewis ar gyfer diwrnod hirach; yma mae’r ddau gwestiwn yn sefyll dros bob rhes.',
        ),
      ],
      notesAfter: [
        after(
          'press1',
          'Read direction before size: for conflict and distress, lower is better.',
          'Darllenwch y cyfeiriad cyn y maint: ar gyfer gwrthdaro a gofid, is sy’n well.',
        ),
        after(
          'press5',
          'Small numbers, many tests. Look for the pattern.',
          'Niferoedd bach, llawer o brofion. Chwiliwch am y patrwm.',
        ),
      ],
      config: tableConfig(
        text('Which skill goes with what? All families', 'Pa fedr sy’n mynd gyda beth? Pob teulu'),
        text(
          'Thirteen rows, flat ones included. Not every family completed every measure.',
          'Tair rhes ar ddeg, gan gynnwys y rhai gwastad. Ni chwblhaodd pob teulu bob mesur.',
        ),
        ['all-families'],
        [
          [
            text(
              'WAI: how parents see the relationship (engagement, not an outcome)',
              'WAI: sut mae rhieni’n gweld y berthynas (ymgysylltu, nid canlyniad)',
            ),
            ['wai-t1', 'wai-t2'],
          ],
          [text('Life rating, from 0 to 10', 'Gradd bywyd, o 0 i 10'), ['life-t2', 'life-change']],
          [text('Goals that the family set itself', 'Nodau a osododd y teulu iddo’i hun'), ['gas']],
          [
            text(
              'FES: how a family holds together, speaks and argues',
              'FES: sut mae teulu’n dal ynghyd, yn siarad ac yn dadlau',
            ),
            [
              'fes-cohesive-t2',
              'fes-expressiveness-t2',
              'fes-conflict-t2',
              'fes-cohesive-change',
              'fes-expressiveness-change',
              'fes-conflict-change',
            ],
          ],
          [text('GHQ: distress', 'GHQ: gofid'), ['ghq-t2', 'ghq-change']],
        ],
      ),
    },
    'table',
  ),
  activity('e5', [3, 2, null], {
    kind: 'guess',
    title: text('What is missing from this picture?', 'Beth sydd ar goll o’r darlun hwn?'),
    notesBefore: [
      text('Give a hint if needed: it is almost too obvious.', 'Rhowch awgrym os oes angen: mae bron yn rhy amlwg.'),
    ],
    notesAfter: [
      after(
        'fact',
        'The deck calls visits a mediator; what its tables show is a difference between groups of families (moderation).',
        'Mae’r sleidiau’n galw ymweliadau’n gyfryngwr; yr hyn y mae eu tablau’n ei ddangos yw gwahaniaeth rhwng grwpiau o deuluoedd (cymedroli).',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text(
        'The links are modest. One other thing changed how strong they were. What was it?',
        'Mae’r cysylltiadau’n gymedrol. Newidiodd un peth arall pa mor gryf oeddent. Beth oedd ef?',
      ),
      ask: { type: 'text', maxLength: 40 },
      about: null,
      answer: {
        fact: {
          sentences: [
            text('How often the worker visited.', 'Pa mor aml yr oedd y gweithiwr yn ymweld.'),
            text(
              'Links were closer where visits were more frequent. What the tables show is a difference between groups of families.',
              'Roedd y cysylltiadau’n agosach lle’r oedd ymweliadau’n amlach. Yr hyn mae’r tablau’n ei ddangos yw gwahaniaeth rhwng grwpiau o deuluoedd.',
            ),
          ],
          source: text(
            'Forrester et al. 2019, British Journal of Social Work 49(8), doi:10.1093/bjsw/bcy126',
            'Forrester ac eraill 2019, British Journal of Social Work 49(8), doi:10.1093/bjsw/bcy126',
          ),
        },
        marks: [],
        choices: [],
      },
    },
  }),
  activity('e6', [4, 3, null], {
    kind: 'evidence',
    title: text('Families seen more often', 'Teuluoedd a welwyd yn amlach'),
    notesBefore: [
      text(
        'Two readings: more visits, more effect; or more visits because the trouble was greater. Both may be true.',
        'Dau ddarlleniad: mwy o ymweliadau, mwy o effaith; neu fwy o ymweliadau am fod y drafferth yn fwy. Gall y ddau fod yn wir.',
      ),
      text(
        'Do not read the gap between the two tables as tested. The groups overlap and the numbers are small.',
        'Peidiwch â darllen y bwlch rhwng y ddau dabl fel un sydd wedi’i brofi. Mae’r grwpiau’n gorgyffwrdd a’r niferoedd yn fach.',
      ),
    ],
    notesAfter: [
      after(
        'press2',
        'Life rating rises on all three skills; the relationship rows for care do not keep their stars.',
        'Mae’r radd bywyd yn codi ar bob un o’r tri medr; nid yw’r rhesi perthynas ar gyfer gofal yn cadw eu sêr.',
      ),
    ],
    asking: asked(45),
    config: tableConfig(
      text(
        'Families seen more often: the five rows that both tables have',
        'Teuluoedd a welwyd yn amlach: y pum rhes sydd yn y ddau dabl',
      ),
      text(
        'The two groups overlap and the numbers are small: the gap between them was not tested.',
        'Mae’r ddau grŵp yn gorgyffwrdd a’r niferoedd yn fach: ni phrofwyd y bwlch rhyngddynt.',
      ),
      ['all-families', 'over-8-visits'],
      [
        [text('The relationship (WAI)', 'Y berthynas (WAI)'), ['wai-t1', 'wai-t2']],
        [text('Life rating', 'Gradd bywyd'), ['life-t2', 'life-change']],
        [text('Goals', 'Nodau'), ['gas']],
      ],
      {
        prompt: text(
          'In families seen more often, how do these go together? Up: more skill, a higher rating.',
          'Mewn teuluoedd a welwyd yn amlach, sut mae’r rhain yn cyd-fynd? I fyny: mwy o fedr, gradd uwch.',
        ),
        figures: [
          {
            label: text('Care and engagement, and the relationship', 'Gofal ac ymgysylltu, a’r berthynas'),
            press: 1,
          },
          {
            label: text('Good authority, and change in life rating', 'Awdurdod da, a newid yn y radd bywyd'),
            press: 2,
          },
        ],
      },
    ),
  }),
  activity(
    'e6',
    [2, 1, null],
    {
      kind: 'poll',
      title: text('Does a good relationship still matter?', 'A yw perthynas dda yn dal yn bwysig?'),
      notesBefore: [
        text(
          'The five rows stay beside the question, on the big screen and one press away on phones.',
          'Mae’r pum rhes yn aros wrth ymyl y cwestiwn, ar y sgrin fawr ac un wasgiad i ffwrdd ar y ffonau.',
        ),
      ],
      asking: asked(30),
      config: {
        prompt: text(
          'In the first table a good relationship goes with little besides itself. Does it still matter?',
          'Yn y tabl cyntaf nid yw perthynas dda yn mynd gyda llawer heblaw hi ei hun. A yw’n dal yn bwysig?',
        ),
        choices: [
          text('yes, in its own right', 'ydy, ynddi’i hun'),
          text('yes, because it keeps the door open', 'ydy, am ei bod yn cadw’r drws ar agor'),
          text('only if something else changes too', 'dim ond os yw rhywbeth arall yn newid hefyd'),
          text('not sure', 'ddim yn siŵr'),
        ],
        most: 1,
        choicesFrom: null,
        table: idOf('e6'),
        fact: null,
      },
    },
    'matters',
  ),
]
