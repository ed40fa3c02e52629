import { activity, asked, text, type Written } from './step.ts'

/**
 * What the study was and what it measured. WAI describes engagement, so it is not counted as an outcome. That links were
 * closer where visits were more frequent is left to the guess that asks for it.
 */
const measured = [
  text(
    '127 families. A second or third visit was observed and marked on the seven; about half a year later engagement and outcomes were asked about (Forrester et al. 2019).',
    '127 o deuluoedd. Arsylwyd ail neu drydydd ymweliad a’i farcio ar y saith; tua hanner blwyddyn wedyn holwyd am ymgysylltu a chanlyniadau (Forrester et al. 2019).',
  ),
  text(
    'WAI, Working Alliance Inventory: how the parent sees the relationship, the shared goals and whether agreed tasks get done. It describes engagement, so it is not counted as an outcome.',
    'WAI, Working Alliance Inventory: sut mae’r rhiant yn gweld y berthynas, y nodau a rennir ac a yw’r tasgau y cytunwyd arnynt yn cael eu gwneud. Mae’n disgrifio ymgysylltu, felly nid yw’n cael ei gyfrif yn ganlyniad.',
  ),
  text(
    'GAS, Goal Attainment Scaling: how near the family came to goals it set itself.',
    'GAS, Goal Attainment Scaling: pa mor agos y daeth y teulu at nodau a osododd iddo’i hun.',
  ),
  text(
    'Life rating: one mark from 0 to 10 for how family life is going.',
    'Gradd bywyd: un marc o 0 i 10 am sut mae bywyd y teulu’n mynd.',
  ),
  text(
    'Parents’ ratings of the worker, of the service and of how the child is doing.',
    'Barn rhieni am y gweithiwr, am y gwasanaeth ac am sut mae’r plentyn yn dod ymlaen.',
  ),
  text(
    'GHQ, General Health Questionnaire: a parent’s worry and strain.',
    'GHQ, General Health Questionnaire: pryder a straen rhiant.',
  ),
  text(
    'SDQ, Strengths and Difficulties Questionnaire: a child’s feelings and behaviour.',
    'SDQ, Strengths and Difficulties Questionnaire: teimladau ac ymddygiad plentyn.',
  ),
  text(
    'MAP, Maudsley Addiction Profile: alcohol and drug use.',
    'MAP, Maudsley Addiction Profile: defnydd o alcohol a chyffuriau.',
  ),
  text(
    'SSQ, Social Support Questionnaire: how alone a parent is.',
    'SSQ, Social Support Questionnaire: pa mor unig yw rhiant.',
  ),
  text(
    'FES, Family Environment Scale: how a family holds together, speaks openly and argues.',
    'FES, Family Environment Scale: sut mae teulu’n dal ynghyd, yn siarad yn agored ac yn dadlau.',
  ),
  text(
    'Different questionnaires were put on one footing as z-values: how far a family is from the average, in standard deviations.',
    'Rhoddwyd gwahanol holiaduron ar yr un sail fel gwerthoedd z: pa mor bell yw teulu o’r cyfartaledd, mewn gwyriadau safonol.',
  ),
]

/** Part E: does skill make a difference? */
export const partE: readonly Written[] = [
  activity('e1', [7, 5, null], {
    kind: 'brainstorm',
    title: text('What are we for?', 'I beth rydym ni’n bod?'),
    notesBefore: [
      text(
        'Look for measures that do not fit the purposes people wrote.',
        'Chwiliwch am fesurau nad ydynt yn gweddu i’r dibenion a ysgrifennodd pobl.',
      ),
      text(
        'Leave the tension open; the next screen is about why it is hard.',
        'Gadewch y tensiwn yn agored; mae’r sgrin nesaf yn sôn am pam mae’n anodd.',
      ),
    ],
    asking: asked(120),
    config: {
      prompt: text('Two quick ones.', 'Dau gwestiwn cyflym.'),
      fields: [
        {
          id: 'purpose',
          label: text('Children’s social care exists to…', 'Mae gofal cymdeithasol plant yn bodoli er mwyn…'),
          most: 1,
          maxLength: 60,
        },
        {
          id: 'measure',
          label: text('If you could measure one thing, it would be…', 'Pe gallech fesur un peth, hwn fyddai…'),
          most: 1,
          maxLength: 60,
        },
      ],
    },
  }),
  activity('e2', [4, 3, null], {
    kind: 'rank',
    title: text('What makes outcomes hard here?', 'Beth sy’n gwneud canlyniadau’n anodd yma?'),
    notesBefore: [
      text(
        'Contrast with a clinic, where someone arrives wanting help with a known problem.',
        'Cyferbynnwch â chlinig, lle mae rhywun yn cyrraedd yn dymuno cymorth gyda phroblem hysbys.',
      ),
      text(
        'National frameworks for assessment and for children looked after were tried as answers; no set of forms has settled the question.',
        'Rhoddwyd cynnig ar fframweithiau cenedlaethol ar gyfer asesu ac ar gyfer plant sy’n derbyn gofal fel atebion; nid oes set o ffurflenni wedi setlo’r cwestiwn.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text(
        'Put these in order of how much they get in your way',
        'Rhowch y rhain yn nhrefn faint y maent yn eich rhwystro',
      ),
      items: [
        text('The work touches every part of a child’s life', 'Mae’r gwaith yn cyffwrdd â phob rhan o fywyd plentyn'),
        text('Nobody has settled who picks the measure', 'Nid oes neb wedi penderfynu pwy sy’n dewis y mesur'),
        text('A family may not see the problem that we see', 'Efallai na fydd teulu’n gweld y broblem a welwn ni'),
        text(
          'Sometimes the right decision is to leave although a problem remains',
          'Weithiau’r penderfyniad iawn yw gadael er bod problem yn parhau',
        ),
        text(
          'Help is with money, housing and neighbours, not only with feelings',
          'Mae’r cymorth gydag arian, tai a chymdogion, nid gyda theimladau’n unig',
        ),
      ],
    },
  }),
  activity('e3', [4, 3, null], {
    kind: 'content',
    title: text('No easy answer, and what was measured', 'Dim ateb hawdd, a’r hyn a fesurwyd'),
    notesBefore: [
      text(
        'Say that the first of these is engagement, not an outcome; in counselling research it goes with outcomes again and again, which is why it was measured.',
        'Dywedwch mai ymgysylltu yw’r cyntaf o’r rhain, nid canlyniad; mewn ymchwil cwnsela mae’n cyd-fynd â chanlyniadau dro ar ôl tro, a dyna pam y cafodd ei fesur.',
      ),
      text(
        'Our tables hold results for only some of the list; say which.',
        'Dim ond ar gyfer rhan o’r rhestr y mae gan ein tablau ganlyniadau; dywedwch pa rai.',
      ),
    ],
    config: {
      heading: text(
        'Four questions to ask of a service, and what this study measured',
        'Pedwar cwestiwn i’w gofyn am wasanaeth, a’r hyn a fesurodd yr astudiaeth hon',
      ),
      paragraphs: [
        text('Are we with the right families?', 'Ydyn ni gyda’r teuluoedd iawn?'),
        text('How good is what they get?', 'Pa mor dda yw’r hyn a gânt?'),
        text('Do they reach goals of their own?', 'A ydynt yn cyrraedd eu nodau eu hunain?'),
        text('Does the particular trouble ease?', 'A yw’r drafferth benodol yn lleddfu?'),
      ],
      elements: false,
      grouping: false,
      list: measured,
      oneByOne: true,
    },
  }),
]
